#pragma once

#include "dateline/base/expected.h"
#include "dateline/compose/publication.h"
#include "dateline/typeset/pages.h"

#include <QString>

#include <memory>

namespace dateline {

/// The fonts of this machine, found through fontconfig and kept open: make one and reuse it.
/// Not thread-safe; one a thread.
class DATELINE_EXPORT FontLibrary {
public:
    FontLibrary();
    ~FontLibrary();
    FontLibrary(FontLibrary&&) noexcept;
    FontLibrary& operator=(FontLibrary&&) noexcept;

    class Private;
    [[nodiscard]] Private& internals() const { return *d; }

private:
    std::unique_ptr<Private> d;
};

/// Lays a publication out on the pages of its house style. Fails with Missing when no installed font has a
/// character, naming the character, the place and a package that brings one.
[[nodiscard]] DATELINE_EXPORT Expected<Pages> typeset(const Publication& publication, FontLibrary& fonts);

} // namespace dateline
