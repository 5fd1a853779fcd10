#include "support/sample_releases.h"

#include <QFile>
#include <QStringList>
#include <QTimeZone>

namespace dateline::samples {

namespace {

InlineText plain(const QString& words)
{
    return InlineText(words);
}

LocalisedText localised(const QString& english, const QString& french, const QString& arabic)
{
    LocalisedText text(kEnglish, english);
    text.set(kFrench, french);
    text.set(kArabic, arabic);
    return text;
}

void addParagraph(Release& release, QList<Block>& blocks, const InlineText& text)
{
    blocks.append(Block{release.newBlockId(), Paragraph{}, text, {}});
}

QStringList linesOf(const QString& name)
{
    QFile file(QStringLiteral(DATELINE_TEST_DATA "/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QStringList lines;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.trimmed().isEmpty()) {
            lines.append(line.simplified());
        }
    }
    return lines;
}

Participant country(const QString& code)
{
    Participant participant;
    participant.party.country = code;
    return participant;
}

Event dialogueEvent()
{
    Event event;
    event.name = localised("EU-Central Asia High-Level Political and Security Dialogue",
                           "Dialogue politique et de sécurité à haut niveau UE-Asie centrale",
                           "الحوار السياسي والأمني الرفيع المستوى بين الاتحاد الأوروبي وآسيا الوسطى");
    event.shortName = localised("Dialogue", "Dialogue", "الحوار");
    event.dates = {QDate(2023, 6, 13), QDate(2023, 6, 13)};
    event.venue.city = localised("Astana", "Astana", "أستانا");
    event.venue.country = "KZ";
    event.level = localised("Deputy Ministers of Foreign Affairs", "vice-ministres des affaires étrangères",
                            "نواب وزراء الخارجية");
    event.series = Series{event.name, 2013, 10, {}, Edition{0, {2024, 0, 0}, {}}, {}};
    for (const char* code : {"EU", "KZ", "KG", "TJ", "TM", "UZ"}) {
        event.participants.append(country(code));
    }
    return event;
}

Person chair(const Organisation& service)
{
    Person person;
    person.honorific = localised("Mr", "M.", "السيد");
    person.given = localised("Enrique", "Enrique", "إنريكي");
    person.family = localised("Mora", "Mora", "مورا");
    person.function =
        localised("Deputy Secretary General for Political Affairs",
                  "secrétaire général adjoint chargé des affaires politiques", "نائب الأمين العام للشؤون السياسية");
    person.affiliation.organisation.name = service.name;
    return person;
}

Person host()
{
    Person person;
    person.honorific = localised("Mr", "M.", "السيد");
    person.given = localised("Roman", "Roman", "رومان");
    person.family = localised("Vassilenko", "Vassilenko", "فاسيلينكو");
    person.function =
        localised("Deputy Foreign Minister", "vice-ministre des affaires étrangères", "نائب وزير الخارجية");
    person.affiliation.country = "KZ";
    return person;
}

Contact spokesperson()
{
    Contact contact;
    contact.person.given = LocalisedText(kEnglish, "Peter");
    contact.person.family = LocalisedText(kEnglish, "Stano");
    contact.person.function = LocalisedText(kEnglish, "Lead Spokesperson for Foreign Affairs and Security Policy");
    contact.phones = {{"+32460754553", PhoneKind::Unstated}};
    return contact;
}

LanguageVersion translation(Release& release, const LanguageTag& language, const QString& headline,
                            const QStringList& paragraphs)
{
    LanguageVersion version;
    version.language = language;
    version.headline = plain(headline);
    for (const QString& paragraph : paragraphs) {
        addParagraph(release, version.body, plain(paragraph));
    }
    return version;
}

InlineText rich(const QList<TextRun>& runs)
{
    return InlineText(runs);
}

RunFormat in(const LanguageTag& language)
{
    RunFormat format;
    format.language = language;
    return format;
}

RunFormat linked(const QString& url)
{
    RunFormat format;
    format.link = url;
    return format;
}

RunFormat emphasised()
{
    RunFormat format;
    format.emphasis = true;
    return format;
}

RunFormat strong()
{
    RunFormat format;
    format.strong = true;
    return format;
}

QByteArray bytesOf(const QString& name)
{
    QFile file(QStringLiteral(DATELINE_TEST_DATA "/exporters/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Media hills()
{
    Media media;
    media.id = "hills";
    media.fileName = "hills.png";
    media.bytes = bytesOf("hills.png");
    media.alternative = LocalisedText(kEnglish, "Two ridges of hills under a clear sky");
    media.caption = LocalisedText(kEnglish, "The hills north of the conference centre");
    media.credit = "Jo Example";
    return media;
}

Organisation harbourBoard()
{
    Organisation board;
    board.name = LocalisedText(kEnglish, "Harbour Board");
    return board;
}

HouseStyle harbourStyle()
{
    HouseStyle style;
    style.issuer = harbourBoard();
    style.accent = {0xf2, 0xb7, 0x05};
    style.boilerplate = LocalisedText(kEnglish, "The Harbour Board runs the port.\nIt was founded in 1901.");
    style.endMark = LocalisedText(kEnglish, "-ENDS-");
    style.capitalsInDateline = true;
    return style;
}

QList<InlineText> row(const QStringList& cells)
{
    QList<InlineText> texts;
    for (const QString& cell : cells) {
        texts.append(plain(cell));
    }
    return texts;
}

void add(Release& release, const BlockContent& content, const InlineText& text, const LanguageTag& language = {})
{
    release.versions.first().body.append(Block{release.newBlockId(), content, text, language});
}

void addProse(Release& release)
{
    add(release, Paragraph{},
        rich({{"The new pier opens on ", {}},
              {"Friday 5 April 2024", strong()},
              {". Ships of any draught may moor there, says the ", {}},
              {"Directive on port reception facilities", linked("https://example.org/a?b=1&c=2")},
              {", and ferries follow ", {}},
              {"in the autumn", emphasised()},
              {".", {}}}));
    add(release, Heading{1}, plain("What changes"));
    add(release, Paragraph{},
        rich({{"The fishermen call it ", {}},
              {"la jetée neuve", in(kFrench)},
              {", the crews of the southern line ", {}},
              {"الرصيف الجديد", in(kArabic)},
              {". Write to ", {}},
              {"pier@example.org", linked("mailto:pier@example.org")},
              {".", {}}}));
    add(release, Heading{2}, plain("For crews"));
    add(release, ListItem{false, 1}, plain("Two berths more:"));
    add(release, ListItem{true, 2}, plain("berth 7, for ferries;"));
    add(release, ListItem{true, 2}, plain("berth 8, for everyone."));
    add(release, ListItem{false, 1}, plain("Shore power at every berth."));
    add(release, Quotation{"Kim Sørensen, harbour master"},
        plain("We have waited for this pier since 1987. It was worth waiting for."));
    add(release, Paragraph{}, plain("Le port reste ouvert pendant les travaux."), kFrench);
}

void addExhibits(Release& release)
{
    Table table;
    table.rows = {row({"Year", "Ships", "Passengers"}), row({"2021", "1 204", "88 000"}),
                  row({"2022", "1 377", "112 500"}), row({"2023", "1 502", "140 300"})};
    add(release, table, plain("Traffic of the old pier"));
    release.media = {hills()};
    add(release, Figure{"hills"}, {});
}

void addVoices(Release& release)
{
    Contact desk;
    desk.person.function = LocalisedText(kEnglish, "Press desk");
    desk.phones = {{"+442079460018", PhoneKind::Office}, {"+447700900123", PhoneKind::OutOfHours}};
    desk.emails = {"press@example.org"};
    desk.languages = {kEnglish, kFrench};
    desk.hours = LocalisedText(kEnglish, "Monday to Friday, 9:00 to 17:00");
    Contact officer;
    officer.person.given = LocalisedText(kEnglish, "Ana");
    officer.person.family = LocalisedText(kEnglish, "Example");
    officer.person.function = LocalisedText(kFrench, "attachée de presse");
    officer.phones = {{"ext. 12", PhoneKind::Unstated}};
    release.contacts = {desk, officer};
    addParagraph(release, release.versions.first().notes, plain("The opening is at 11:00 at the root of the pier."));
    addParagraph(release, release.versions.first().notes, plain("Photographs in print resolution are on request."));
}

Event opening()
{
    Event event;
    event.name = LocalisedText(kEnglish, "Opening of the new pier");
    event.shortName = LocalisedText(kEnglish, "Pier Day");
    event.dates = {QDate(2024, 4, 5), QDate(2024, 4, 6)};
    event.startTime = QTime(11, 0);
    event.venue.building = LocalisedText(kEnglish, "Pier 3");
    event.venue.city = LocalisedText(kEnglish, "Plymouth");
    event.venue.country = "GB";
    event.level = LocalisedText(kEnglish, "Harbour masters");
    Participant guest = country("FR");
    guest.role = ParticipantRole::Guest;
    Participant led = country("DK");
    led.head = Person{};
    led.head->family = LocalisedText(kEnglish, "Sørensen");
    led.head->function = LocalisedText(kEnglish, "Harbour master");
    event.participants = {country("GB"), country("IE"), led, guest};
    event.series.previous = Edition{1, {2022, 5, 0}, {}};
    return event;
}

} // namespace

Release dialogue()
{
    HouseStyle style;
    style.issuer.name = localised("European External Action Service", "Service européen pour l’action extérieure",
                                  "الجهاز الأوروبي للشؤون الخارجية");
    style.issuer.abbreviation = localised("EEAS", "SEAE", "الجهاز الأوروبي");
    Release release = newRelease(kEnglish, style);
    release.id = "urn:uuid:5b7ff2a3-6a43-4d1c-9a4f-2c9a6b1f0e77";
    release.byline = LocalisedText(kEnglish, "EEAS Press Team");
    release.releaseDate = QDate(2023, 6, 13);
    release.event = dialogueEvent();
    release.event.chairs = {chair(style.issuer)};
    release.event.hosts = {host()};
    release.contacts = {spokesperson()};

    const QStringList lines = linesOf("eu-central-asia-2023-06-13.txt");
    release.versions.first().headline = plain(lines.value(0));
    for (const QString& line : lines.mid(2, lines.size() - 5)) {
        addParagraph(release, release.versions.first().body, plain(line));
    }
    release.versions.append(translation(
        release, kFrench, "UE-Asie centrale : 10e dialogue politique et de sécurité à haut niveau à Astana",
        {"La dixième session du dialogue politique et de sécurité à haut niveau entre l’Union européenne et les pays "
         "d’Asie centrale (Kazakhstan, Kirghizstan, Tadjikistan, Turkménistan et Ouzbékistan) s’est tenue à Astana, "
         "au Kazakhstan, le 13 juin 2023.",
         "La réunion, organisée au niveau des vice-ministres des affaires étrangères, était accueillie par "
         "M. Roman Vassilenko et présidée par M. Enrique Mora. La prochaine session aura lieu en 2024."}));
    release.versions.append(translation(
        release, kArabic,
        "الاتحاد الأوروبي وآسيا الوسطى: الجولة العاشرة من الحوار السياسي والأمني الرفيع المستوى في أستانا",
        {"عُقدت الجولة العاشرة من الحوار السياسي والأمني الرفيع المستوى بين الاتحاد الأوروبي ودول آسيا الوسطى "
         "(كازاخستان وقيرغيزستان وطاجيكستان وتركمانستان وأوزبكستان) في أستانا بكازاخستان في 13 يونيو 2023.",
         "استضاف الاجتماع السيد رومان فاسيلينكو، وترأسه السيد إنريكي مورا، على مستوى نواب وزراء الخارجية. "
         "وستُعقد الجولة المقبلة في عام 2024."}));
    return release;
}

Release everything()
{
    Release release = newRelease(kEnglish, harbourStyle());
    release.id = "urn:uuid:0d6a1a0c-8a5b-4b0e-9d3e-6f0a4c3b2a10";
    release.reference = "HB/24/017";
    release.kind = ReleaseKind::MediaAdvisory;
    release.byline = LocalisedText(kEnglish, "Harbour Board Press Office");
    release.releaseDate = QDate(2024, 4, 2);
    release.embargo = Embargo{QDateTime(QDate(2024, 4, 3), QTime(6, 0), QTimeZone("Europe/London")),
                              LocalisedText(kEnglish, "Not for broadcast before that hour either.")};
    release.event = opening();
    LanguageVersion& version = release.versions.first();
    version.headline = plain("New pier opens to ships & ferries");
    version.standfirst = plain("Two berths more, shore power and a place for everyone: the port grows by a third.");
    version.summary = "The Harbour Board opens a new pier on 5 April 2024.";
    addProse(release);
    addExhibits(release);
    addVoices(release);
    return release;
}

Release hostile()
{
    const QString attack = QStringLiteral("</script><script>alert(\"1\" & '2')</script><!--]]>");
    const QString accident =
        QString::fromUtf16(u"\u0001bell\u0007 \u202Eover\u202C \uFEFFzero\u0000end \xD800 lone", -1);
    Release release = newRelease(kEnglish, {});
    release.id = attack;
    release.issuer.name = LocalisedText(kEnglish, attack);
    release.byline = LocalisedText(kEnglish, attack);
    release.reference = attack;
    release.releaseDate = QDate(2024, 1, 1);
    release.event.name = LocalisedText(kEnglish, attack);
    release.event.venue.city = LocalisedText(kEnglish, attack);
    release.houseStyle.bodyFont = QStringLiteral("x;}</style><script>");
    release.houseStyle.headingFont = QStringLiteral("\"; background: url(//example.org)");
    LanguageVersion& version = release.versions.first();
    version.headline = plain(attack);
    version.standfirst = plain(accident);
    for (const QString& url : {QStringLiteral("javascript:alert(1)"), QStringLiteral("https://example.org/\"><script>"),
                               QStringLiteral("data:text/html,<script>")}) {
        add(release, Paragraph{}, rich({{attack, linked(url)}}));
    }
    add(release, Paragraph{}, plain(accident));
    add(release, Paragraph{}, plain(QString("1234567890").repeated(30)));
    for (const QString& line : linesOf("eu-central-asia-2023-06-13.txt").mid(2, 6)) {
        add(release, Paragraph{}, plain(line));
    }
    add(release, Quotation{attack}, plain(attack));
    Contact contact;
    contact.person.family = LocalisedText(kEnglish, attack);
    contact.phones = {{attack, PhoneKind::Mobile}};
    contact.emails = {QStringLiteral("a@example.org?bcc=\"b"), attack};
    release.contacts = {contact};
    return release;
}

} // namespace dateline::samples
