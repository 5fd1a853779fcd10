#pragma once

#include "dateline/recognise/recogniser.h"

#include <QString>

#include <ostream>
#include <string>
#include <vector>

namespace dateline::testing {

/// A sentence, its language and what must be found, each as the case's own type writes it.
struct Sentence {
    const char* language;
    QString text;
    QList<QString> found;
};

inline void PrintTo(const Sentence& sentence, std::ostream* out)
{
    *out << sentence.language << ": " << sentence.text.toStdString();
}

/// For messages that can be read.
inline std::vector<std::string> printable(const QList<QString>& words)
{
    std::vector<std::string> texts;
    for (const QString& word : words) {
        texts.push_back(word.toStdString());
    }
    return texts;
}

inline RecogniseContext contextOf(const char* language)
{
    return {LanguageTag(QString::fromLatin1(language)), QDate(2023, 6, 13), QString()};
}

/// The mentions of one kind that something may be concluded from.
template <typename Value>
QList<Mention> mentionsOf(const QString& text, const RecogniseContext& context)
{
    QList<Mention> found;
    for (const Mention& mention : recognise(text, context)) {
        if (mention.as<Value>() != nullptr && mention.confidence >= 0.5) {
            found.append(mention);
        }
    }
    return found;
}

inline QString wordsOf(const QString& text, const Mention& mention)
{
    return text.mid(mention.span.offset, mention.span.length);
}

} // namespace dateline::testing
