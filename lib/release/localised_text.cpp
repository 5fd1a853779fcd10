#include "dateline/release/localised_text.h"

namespace dateline {

LocalisedText::LocalisedText(const LanguageTag& language, const QString& text)
{
    set(language, text);
}

QString LocalisedText::in(const LanguageTag& language) const
{
    return m_texts.value(languageFor(language));
}

LanguageTag LocalisedText::languageFor(const LanguageTag& language) const
{
    if (m_texts.contains(language)) {
        return language;
    }
    for (auto text = m_texts.cbegin(); text != m_texts.cend(); ++text) {
        if (text.key().language() == language.language()) {
            return text.key();
        }
    }
    for (auto text = m_texts.cbegin(); text != m_texts.cend(); ++text) {
        if (text.key().script() == language.script()) {
            return text.key();
        }
    }
    return m_texts.isEmpty() ? LanguageTag() : m_texts.firstKey();
}

void LocalisedText::set(const LanguageTag& language, const QString& text)
{
    if (text.isEmpty()) {
        m_texts.remove(language);
    } else {
        m_texts.insert(language, text);
    }
}

} // namespace dateline
