#include "dateline/release/localised_text.h"

namespace dateline {

LocalisedText::LocalisedText(const LanguageTag& language, const QString& text)
{
    set(language, text);
}

QString LocalisedText::in(const LanguageTag& language) const
{
    if (const auto exact = m_texts.constFind(language); exact != m_texts.cend()) {
        return *exact;
    }
    for (auto text = m_texts.cbegin(); text != m_texts.cend(); ++text) {
        if (text.key().language() == language.language()) {
            return *text;
        }
    }
    for (auto text = m_texts.cbegin(); text != m_texts.cend(); ++text) {
        if (text.key().script() == language.script()) {
            return *text;
        }
    }
    return m_texts.isEmpty() ? QString() : m_texts.first();
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
