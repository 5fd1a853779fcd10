#pragma once

#include "dateline/base/expected.h"
#include "dateline/release/release.h"
#include "dateline/typeset/pages.h"
#include "workspace/latest_job.h"

#include <QObject>

#include <memory>

class QPrinter;

namespace dateline {

/// Paints the pages of a release on a printer as the preview paints them on the screen. The printer
/// needs the size of the pages; what it cannot reach at their edges stays blank. GUI thread only.
void paintPages(const Pages& pages, QPrinter& printer);

/// Typesets a release in the background and leads through printing it.
class Printing : public QObject {
    Q_OBJECT

public:
    /// Dialogs stand over `window`.
    explicit Printing(QWidget& window);

    void print(const Release& release, const LanguageTag& language);

signals:
    /// What came of it; nothing when the user chose not to.
    void announced(const QString& message);

private:
    using Made = std::shared_ptr<const Expected<Pages>>;

    void take(const Made& pages);

    QWidget& m_window;
    LatestJob<Made> m_job;
};

} // namespace dateline
