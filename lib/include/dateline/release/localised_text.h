#pragma once

#include "dateline/base/export.h"
#include "dateline/text/language.h"

#include <QMap>
#include <QString>

namespace dateline {

/// A short text in several languages: a function, a name, a boilerplate line.
class DATELINE_EXPORT LocalisedText {
public:
    LocalisedText() = default;
    LocalisedText(const LanguageTag& language, const QString& text);

    /// The text for a language: its own, else one in the same language (another region), else
    /// one in the same script, else any; empty when there is none.
    [[nodiscard]] QString in(const LanguageTag& language) const;
    /// The language of what in() gives, which fallback may have made another; empty when there is no text.
    [[nodiscard]] LanguageTag languageFor(const LanguageTag& language) const;
    /// Whether the language itself has a text, without fallback.
    [[nodiscard]] bool has(const LanguageTag& language) const { return m_texts.contains(language); }
    /// Sets one language's text; an empty text removes it.
    void set(const LanguageTag& language, const QString& text);

    [[nodiscard]] bool isEmpty() const { return m_texts.isEmpty(); }
    [[nodiscard]] const QMap<LanguageTag, QString>& all() const { return m_texts; }

    bool operator==(const LocalisedText&) const = default;

private:
    QMap<LanguageTag, QString> m_texts;
};

} // namespace dateline
