#pragma once

#include "dateline/typeset/typesetter.h"
#include "typeset/font_face.h"
#include "typeset/hyphenation.h"
#include "typeset/line.h"
#include "typeset/passage.h"

#include <QHash>

#include <fontconfig/fontconfig.h>

#include <map>
#include <memory>
#include <tuple>
#include <vector>

namespace dateline {

/// Finds faces through fontconfig, each question asked once, and keeps the open ones, with the
/// paragraphs set before.
class FontLibrary::Private {
public:
    Private();
    ~Private();
    Private(const Private&) = delete;
    Private& operator=(const Private&) = delete;

    /// The face for a style's family, or the nearest one installed; nullptr without any fonts.
    [[nodiscard]] const FontFace* faceFor(const TextStyle& style);
    /// A face that has a character of a text in this language, the style's own first; nullptr when
    /// none does.
    [[nodiscard]] const FontFace* faceFor(const TextStyle& style, char32_t character, const LanguageTag& language);

    [[nodiscard]] const FontFace& face(int id) const { return *m_faces[static_cast<size_t>(id)]; }

    [[nodiscard]] ParagraphCache& paragraphs() { return m_paragraphs; }
    [[nodiscard]] HyphenationShelf& hyphenation() { return m_hyphenation; }

private:
    using StyleKey = std::tuple<QString, bool, bool>;
    struct FallbackKey {
        StyleKey style;
        char32_t character;
        LanguageTag language;
        auto operator<=>(const FallbackKey&) const = default;
    };

    const FontFace* match(const FallbackKey& wanted);
    const FontFace* open(const QString& path, int index);

    FcConfig* m_config = nullptr;
    std::vector<std::unique_ptr<FontFace>> m_faces;
    std::map<std::pair<QString, int>, const FontFace*> m_byFile;
    std::map<StyleKey, const FontFace*> m_primary;
    std::map<FallbackKey, const FontFace*> m_byCharacter;
    ParagraphCache m_paragraphs;
    HyphenationShelf m_hyphenation;
};

} // namespace dateline
