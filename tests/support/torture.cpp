#include "support/torture.h"

#include "support/long_publication.h"
#include "support/pdf_tools.h"

namespace dateline::samples {

namespace {

struct Passage {
    const char16_t* language;
    QString text;
};

// Article 1 of the Universal Declaration of Human Rights (United Nations, in the public domain), in
// whole or in part.
QList<Passage> passages()
{
    return {
        {u"fr", "Tous les êtres humains naissent libres et égaux en dignité et en droits. Ils sont doués de raison et "
                "de conscience : « fraternité », 25 % — oui !"},
        {u"de", "Alle Menschen sind frei und gleich an Würde und Rechten geboren. Sie sind mit Vernunft und Gewissen "
                "begabt und sollen einander im Geist der Brüderlichkeit begegnen."},
        {u"el", "Όλοι οι άνθρωποι γεννιούνται ελεύθεροι και ίσοι στην αξιοπρέπεια και τα δικαιώματα."},
        {u"ru", "Все люди рождаются свободными и равными в своем достоинстве и правах."},
        {u"kk", "Барлық адамдар тумысынан азат және қадір-қасиеті мен құқықтары тең болып дүниеге келеді."},
        {u"ky", "Бардык адамдар өз беделинде жана укуктарында эркин жана тең укуктуу болуп жаралат."},
        {u"tg", "Тамоми одамон озод ба дунё меоянд ва аз лиҳози манзилату ҳуқуқ бо ҳам баробаранд."},
        {u"ka", "ყველა ადამიანი იბადება თავისუფალი და თანასწორი თავისი ღირსებითა და უფლებებით."},
        {u"hy", "Բոլոր մարդիկ ծնվում են ազատ ու հավասար՝ իրենց արժանապատվությամբ և իրավունքներով։"},
        {u"ar", "يولد جميع الناس أحرارًا ومتساوين في الكرامة والحقوق (المادة 1، 1948)."},
        {u"fa",
         "تمام افراد بشر آزاد زاده می‌شوند و از لحاظ حیثیت و کرامت و "
         "حقوق "
         "با "
         "هم "
         "برابرند."},
        {u"he", "כל בני האדם נולדו בני חורין ושווים בערכם ובזכויותיהם (1948)."},
        {u"hi", "सभी मनुष्यों को गौरव और अधिकारों के मामले में जन्मजात स्वतन्त्रता और समानता प्राप्त है।"},
        {u"th", "มนุษย์ทั้งหลายเกิดมามีอิสระและเสมอภาคกันในเกียรติศักดิ์และสิทธิ ต่างมีเหตุผลและมโนธรรม "
                "และควรปฏิบัติต่อกันด้วยเจตนารมณ์แห่งภราดรภาพ"},
        {u"zh-Hans", "人人生而自由，在尊严和权利上一律平等。他们赋有理性和良心，并应以兄弟关系的精神相对待。"},
        {u"ja", "すべての人間は、生まれながらにして自由であり、かつ、尊厳と権利とについて平等である。"},
        {u"ko", "모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다."},
    };
}

Table numbers()
{
    Table table;
    table.headerRows = 2;
    const QList<QStringList> rows{{"Freight", "2021", "2022"},
                                  {"Unit", "t", "t"},
                                  {"Rail", "12,345.5", "9"},
                                  {"Road", "7", "1,234,567"},
                                  {"Sea", "–", "0.5"}};
    for (const QStringList& row : rows) {
        QList<InlineText> cells;
        for (const QString& cell : row) {
            cells.append(InlineText(cell));
        }
        table.rows.append(cells);
    }
    return table;
}

TextRun foreign(const QString& text, QStringView language)
{
    TextRun run{text, {}};
    run.format.language = LanguageTag(language);
    return run;
}

void addContacts(Publication& publication)
{
    PublishedContact desk;
    desk.function = InlineText("Press desk");
    desk.phones = {{"Office", "+32 2 000 00 00", "tel:+3220000000"}};
    desk.emails = {"press@example.org"};
    publication.contacts = {desk, desk};
    publication.labels.contacts = QStringLiteral("Press contact");
}

} // namespace

Publication torture()
{
    Publication publication = longPublication();
    const Publication pictures = illustrated();
    publication.media = pictures.media;
    publication.style.page.justified = true;
    publication.style.page.figures = FigureStyle::OldStyle;
    QList<Block>& body = publication.body;
    auto number = static_cast<std::uint32_t>(body.size());
    for (const Passage& passage : passages()) {
        const LanguageTag language{QStringView(passage.language)};
        body.append(Block{BlockId{++number}, Paragraph{}, InlineText(passage.text), language});
        body.append(Block{BlockId{++number}, Quotation{"A speaker"}, InlineText(passage.text), language});
        body.append(Block{BlockId{++number},
                          Paragraph{},
                          InlineText(QList<TextRun>{{"In a line of another script, 2023: ", {}},
                                                    foreign(passage.text, passage.language),
                                                    {" and back.", {}}}),
                          {}});
    }
    for (const Block& figure : pictures.body) {
        body.insert(body.size() / 2, Block{BlockId{++number}, figure.content, figure.text, {}});
    }
    body.append(Block{BlockId{++number}, numbers(), InlineText("Freight in two years"), {}});
    publication.notes = {QStringLiteral("Notes to editors"), {Block{BlockId{++number}, {}, InlineText("A note."), {}}}};
    addContacts(publication);
    return publication;
}

} // namespace dateline::samples
