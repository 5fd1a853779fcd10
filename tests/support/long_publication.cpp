#include "support/long_publication.h"

#include "support/pdf_tools.h"

namespace dateline::samples {

namespace {

class Body {
public:
    void add(const BlockContent& content, const InlineText& text, const LanguageTag& language = {})
    {
        const auto number = static_cast<std::uint32_t>(m_blocks.size() + 1);
        m_blocks.append(Block{BlockId{number}, content, text, language});
    }
    void add(const BlockContent& content, const QString& text, const LanguageTag& language = {})
    {
        add(content, InlineText(text), language);
    }
    [[nodiscard]] const QList<Block>& blocks() const { return m_blocks; }

private:
    QList<Block> m_blocks;
};

TextRun linkTo(const QString& text, const QString& url)
{
    TextRun run{text, {}};
    run.format.link = url;
    return run;
}

TextRun foreign(const QString& text, QStringView language)
{
    TextRun run{text, {}};
    run.format.language = LanguageTag(language);
    return run;
}

void addChapter(Body& body, int number)
{
    body.add(Heading{1}, QStringLiteral("Chapter %1").arg(number));
    body.add(Paragraph{}, QStringLiteral("The officials of chapter %1 affirmed their efforts; the difficult offices of "
                                         "five states offered a first, efficient draft of the final text. ")
                              .arg(number)
                              .repeated(5)
                              .trimmed());
    body.add(Heading{2}, QStringLiteral("What chapter %1 asks").arg(number));
    for (int depth = 1; depth <= 3; ++depth) {
        body.add(ListItem{depth == 2, depth},
                 QStringLiteral("An item at depth %1 of chapter %2").arg(depth).arg(number));
        body.add(ListItem{depth == 2, depth}, QStringLiteral("Another at depth %1").arg(depth));
    }
    body.add(Quotation{QStringLiteral("Speaker of chapter %1").arg(number)},
             QStringLiteral("We said in chapter %1 what we meant.").arg(number));
}

Table longTable()
{
    Table table;
    table.rows.append({InlineText("Year"), InlineText("Place of the meeting"), InlineText("Result")});
    for (int year = 1950; year < 2010; ++year) {
        table.rows.append({InlineText(QString::number(year)), InlineText(QStringLiteral("City %1").arg(year)),
                           InlineText(QStringLiteral("The parties agreed to meet again after %1").arg(year))});
    }
    return table;
}

} // namespace

Publication longPublication()
{
    Body body;
    addChapter(body, 1);
    body.add(Paragraph{}, InlineText(QList<TextRun>{{"In Greek: ", {}},
                                                    foreign("Ευρωπαϊκή Ένωση", u"el"),
                                                    {"; in Kazakh: ", {}},
                                                    foreign("Орталық Азия және Еуропалық Одақ", u"kk"),
                                                    {"; in Georgian: ", {}},
                                                    foreign("საქართველო", u"ka"),
                                                    {"; in Armenian: ", {}},
                                                    foreign("Հայաստան", u"hy"),
                                                    {"; in Hebrew: ", {}},
                                                    foreign("שלום עולם", u"he"),
                                                    {"; in Arabic: ", {}},
                                                    foreign("الاتحاد الأوروبي", u"ar"),
                                                    {".", {}}}));
    body.add(Paragraph{}, InlineText(QList<TextRun>{
                              {"Read ", {}},
                              linkTo("the directive on port reception facilities, which has a long name that runs "
                                     "over the end of its line",
                                     "https://example.org/directive"),
                              {" or ", {}},
                              linkTo("https://example.org/" + QString("segment/").repeated(30), "https://example.org/"),
                              {".", {}}}));
    body.add(longTable(), QStringLiteral("Meetings since 1950"));
    body.add(Paragraph{}, QStringLiteral("Ce paragraphe est en français."), LanguageTag(u"fr"));
    for (int number = 2; number <= 8; ++number) {
        addChapter(body, number);
    }
    return publicationOf(LanguageTag(u"en-GB"), body.blocks());
}

} // namespace dateline::samples
