#include "importers/issuer_reader.h"

#include "importers/readings.h"

#include <QRegularExpression>

namespace dateline::importing {

namespace {

struct Word {
    qsizetype offset = 0;
    qsizetype length = 0;
};

// The capitalised words, each with whether only small words and spaces stand before it.
QList<QList<Word>> capitalisedRuns(const QString& text)
{
    static const QRegularExpression word(QStringLiteral(R"([\p{L}][\p{L}\p{M}'’]*)"));
    static const QRegularExpression gap(QStringLiteral(R"(^(?:\s+|-|\s+(?:\p{Ll}{1,3}\s+){1,2}|\s*&\s*)$)"));
    QList<QList<Word>> runs;
    qsizetype lastEnd = -1;
    auto matches = word.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (!match.capturedView().front().isUpper()) {
            continue;
        }
        const bool joined = lastEnd >= 0 && match.capturedStart() - lastEnd < 12 &&
                            gap.match(text.mid(lastEnd, match.capturedStart() - lastEnd)).hasMatch();
        if (!joined) {
            runs.append(QList<Word>{});
        }
        runs.last().append({match.capturedStart(), match.capturedLength()});
        lastEnd = match.capturedEnd();
    }
    return runs;
}

QString abbreviationIn(const QString& byline)
{
    static const QRegularExpression capitals(QStringLiteral(R"(\b\p{Lu}{2,8}\b)"));
    const QRegularExpressionMatch match = capitals.match(byline);
    return match.hasMatch() ? match.captured() : QString();
}

} // namespace

QString expansionOf(const QString& abbreviation, const QString& text)
{
    for (const QList<Word>& run : capitalisedRuns(text)) {
        for (qsizetype first = 0; first + abbreviation.size() <= run.size(); ++first) {
            qsizetype matched = 0;
            while (matched < abbreviation.size() && text.at(run[first + matched].offset) == abbreviation.at(matched)) {
                ++matched;
            }
            if (matched == abbreviation.size()) {
                const Word& last = run[first + matched - 1];
                return text.mid(run[first].offset, last.offset + last.length - run[first].offset);
            }
        }
    }
    return {};
}

void readIssuer(const Layout& layout, const QList<Sentence>& sentences, const LanguageTag& language,
                ImportedRelease& imported)
{
    Organisation& issuer = imported.release.issuer;
    if (!issuer.isEmpty()) {
        return;
    }
    const FactPlace fact{FactField::Issuer, 0, 0};
    if (!layout.issuer.isEmpty()) {
        issuer.name.set(language, layout.issuer.text());
        addReading(imported.readings, fact, layout.issuer, 0.7);
        return;
    }
    const QString abbreviation = abbreviationIn(layout.byline.text());
    if (!abbreviation.isEmpty()) {
        issuer.abbreviation.set(language, abbreviation);
        addReading(imported.readings, fact, layout.byline, 0.7);
        for (const Sentence& sentence : sentences) {
            const QString name = expansionOf(abbreviation, sentence.text());
            if (!name.isEmpty()) {
                issuer.name.set(language, name);
                addReading(imported.readings, fact, sentence.words.mid(sentence.text().indexOf(name), name.size()),
                           0.8);
                return;
            }
        }
        return;
    }
    issuer.name.set(language, layout.boilerplateSubject.text());
    addReading(imported.readings, fact, layout.boilerplateSubject, 0.6);
}

} // namespace dateline::importing
