#include "exporters/verify/expected_text.h"

#include "exporters/clean_text.h"

#include <algorithm>

namespace dateline {

namespace {

/// Shorter words, a name or a date, may stand in other texts as well.
constexpr qsizetype kUnmistakable = 24;

class Texts {
public:
    void add(const QString& text)
    {
        if (!comparable(text).isEmpty()) {
            m_texts.append(text);
        }
    }

    void add(const InlineText& text)
    {
        QString stretch;
        QString link;
        for (const TextRun& run : text.runs()) {
            if (run.format.link != link) {
                add(std::exchange(stretch, {}));
                link = run.format.link;
            }
            stretch += run.text;
        }
        add(stretch);
    }

    void add(const QList<Block>& blocks)
    {
        for (const Block& block : blocks) {
            add(block.text);
            if (const auto* quotation = block.as<Quotation>()) {
                add(quotation->speaker);
            }
            if (const auto* table = block.as<Table>()) {
                for (const QList<InlineText>& row : table->rows) {
                    std::for_each(row.cbegin(), row.cend(), [this](const InlineText& cell) { add(cell); });
                }
            }
        }
    }

    void add(const PublishedSection& section)
    {
        if (!section.isEmpty()) {
            add(section.heading);
            add(section.blocks);
        }
    }

    void add(const PublishedContact& contact)
    {
        add(contact.name);
        add(contact.function);
        for (const PublishedPhone& phone : contact.phones) {
            add(phone.label);
            add(phone.display);
        }
        std::for_each(contact.emails.cbegin(), contact.emails.cend(), [this](const QString& email) { add(email); });
        add(contact.languages);
        add(contact.hours);
    }

    [[nodiscard]] QList<QString> take() { return std::move(m_texts); }

private:
    QList<QString> m_texts;
};

bool isRightToLeft(QChar character)
{
    return character.direction() == QChar::DirR || character.direction() == QChar::DirAL;
}

bool isLetter(QChar character)
{
    return character.isLetter() && !character.isMark();
}

/// The letters of the words from right to left, each word turned round.
QList<QString> turnedWords(const QString& text)
{
    QList<QString> words;
    QString word;
    for (const QChar character : text + u' ') {
        if (isLetter(character) && isRightToLeft(character)) {
            word.prepend(character);
        } else if (!character.isMark() && character.category() != QChar::Other_Format && !word.isEmpty()) {
            words.append(std::exchange(word, {}));
        }
    }
    return words;
}

QString withoutMarks(const QString& text)
{
    QString kept;
    std::copy_if(text.cbegin(), text.cend(), std::back_inserter(kept), [](QChar each) { return !each.isMark(); });
    return kept;
}

/// Whether all words that read from right to left are there, in the order of letters or of glyphs.
bool hasTurnedWords(const QString& found, const QString& text)
{
    const QList<QString> words = turnedWords(text.normalized(QString::NormalizationForm_KC));
    return !words.isEmpty() &&
           std::all_of(words.cbegin(), words.cend(), [&](const QString& word) { return found.contains(word); });
}

} // namespace

QList<QString> expectedTexts(const Publication& publication)
{
    Texts texts;
    const Masthead& masthead = publication.masthead;
    for (const QString* line :
         {&masthead.issuer, &masthead.kind, &masthead.dateline, &masthead.usage, &masthead.reference}) {
        texts.add(*line);
    }
    texts.add(masthead.embargoNote);
    texts.add(publication.kicker);
    texts.add(publication.headline.isEmpty() ? InlineText(publication.title) : publication.headline);
    texts.add(publication.standfirst);
    texts.add(publication.byline);
    texts.add(publication.body);
    for (const FactRow& row : publication.facts) {
        texts.add(row.label);
        for (const InlineText& value : row.values) {
            texts.add(value);
        }
    }
    texts.add(publication.notes);
    texts.add(publication.boilerplate);
    for (const PublishedContact& contact : publication.contacts) {
        texts.add(contact);
    }
    texts.add(publication.endMark);
    return texts.take();
}

QString comparable(const QString& text)
{
    QString kept;
    for (const QChar each : cleanText(text)) {
        if (!each.isSpace() && each.category() != QChar::Other_Format) {
            kept += each;
        }
    }
    return kept;
}

QString firstMissing(const QString& found, const Publication& publication)
{
    const QString have = comparable(found);
    QString haveLetters;
    QStringList wanted;
    const QList<QString> texts = expectedTexts(publication);
    for (const QString& text : texts) {
        wanted.append(comparable(text));
    }
    const QString all = wanted.join(u'\n');
    for (qsizetype at = 0; at < texts.size(); ++at) {
        const QString& text = wanted.at(at);
        const auto times = have.count(text);
        const auto expected = all.count(text);
        if (times == expected || (times > expected && text.size() < kUnmistakable)) {
            continue;
        }
        if (haveLetters.isEmpty()) {
            haveLetters = withoutMarks(have.normalized(QString::NormalizationForm_KC));
        }
        if (times > 0 || !hasTurnedWords(haveLetters, texts.at(at))) {
            return texts.at(at);
        }
    }
    return {};
}

} // namespace dateline
