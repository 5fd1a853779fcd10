// What keeps a reader with a screen reader or weak sight out (WCAG 2.2, EN 301 549).

#include "checks/families.h"
#include "dateline/locale/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::Accessibility)
};

/// Visits the linked stretches of a text.
template <typename Visit>
void forEachLink(const ReadText& text, Visit visit)
{
    qsizetype offset = 0;
    for (const TextRun& run : text.text.runs()) {
        if (!run.format.link.isEmpty()) {
            visit(Span{offset, run.text.size()}, run);
        }
        offset += run.text.size();
    }
}

// WCAG 2.2, 2.4.4: the words of a link say where it leads.
void checkLinks(const ReadText& text, Report& report)
{
    const Rule* vague = report.wants("access.vague-link", text.language);
    const Rule* bare = report.wants("access.bare-address", text.language);
    forEachLink(text, [&](const Span& span, const TextRun& run) {
        const QString label = run.text.trimmed().toCaseFolded();
        if (vague != nullptr && vague->words("phrases").contains(label)) {
            report.add(*vague, findingIn(text, span, Words::tr("A link that does not say where it leads"),
                                         Words::tr("“%1” says nothing when it is read alone.").arg(run.text)));
        }
        if (bare != nullptr && (label.startsWith("http://") || label.startsWith("https://"))) {
            report.add(*bare, findingIn(text, span, Words::tr("A link that shows its address"),
                                        Words::tr("Name the page; a screen reader spells out an address.")));
        }
    });
}

QString scriptOf(QChar character)
{
    switch (character.script()) {
    case QChar::Script_Latin: return "Latn";
    case QChar::Script_Cyrillic: return "Cyrl";
    case QChar::Script_Greek: return "Grek";
    case QChar::Script_Arabic: return "Arab";
    case QChar::Script_Hebrew: return "Hebr";
    case QChar::Script_Armenian: return "Armn";
    case QChar::Script_Georgian: return "Geor";
    case QChar::Script_Han: return "Hani";
    case QChar::Script_Hangul: return "Hang";
    default: return {};
    }
}

/// The scripts that a language is written in: Chinese, Japanese and Korean mix several.
bool isOwnScript(const LanguageTag& language, const QString& script)
{
    static const QList<QString> eastAsian{"Hani", "Hang", "Hans", "Hant", "Jpan", "Kore"};
    const QString own = language.script();
    return script == own || script == "Latn" || (eastAsian.contains(own) && eastAsian.contains(script));
}

// WCAG 2.2, 3.1.2: names may stand unmarked, so a passage is three words in another script.
void checkForeignPassages(const ReadText& text, Report& report)
{
    const Rule* rule = report.wants("access.unmarked-language", text.language);
    if (rule == nullptr) {
        return;
    }
    qsizetype start = -1;
    qsizetype end = 0;
    int count = 0;
    const auto flush = [&] {
        if (count >= 3) {
            report.add(*rule, findingIn(text, {start, end - start}, Words::tr("A passage in another language"),
                                        Words::tr("Mark the language of “%1”, so that it is read aloud rightly.")
                                            .arg(text.at({start, end - start}))));
        }
        count = 0;
    };
    for (const Span& word : text.words) {
        const QString script = scriptOf(text.plain.at(word.offset));
        // Latin stands in every text: it is not worth looking its language up.
        if (script.isEmpty() || script == u"Latn" || isOwnScript(text.languageAt(word.offset), script)) {
            flush();
            continue;
        }
        start = count == 0 ? word.offset : start;
        end = word.end();
        ++count;
    }
    flush();
}

void checkImages(const ReadRelease& read, Report& report)
{
    const Rule* rule = report.wants("access.missing-alternative");
    const Rule* credit = report.wants("access.missing-credit");
    for (int index = 0; index < read.release.media.size(); ++index) {
        const Media& media = read.release.media.at(index);
        const FactPlace place{FactField::MediaAlternative, index};
        for (const ReadVersion& version : read.versions) {
            const LanguageTag& language = version.version->language;
            if (rule != nullptr && !media.decorative && !media.alternative.has(language)) {
                report.add(*rule, findingAt(place, Words::tr("An image without a description"),
                                            Words::tr("Say in %1 what the image %2 shows, or mark it as decoration.")
                                                .arg(languageName(language, language), media.fileName)));
            }
        }
        if (credit != nullptr && !media.decorative && media.credit.isEmpty()) {
            report.add(*credit, findingAt(place, Words::tr("An image without a credit"),
                                          Words::tr("Say who made the image %1.").arg(media.fileName)));
        }
    }
}

// WCAG 2.2, 1.4.3: running text and links on white.
void checkColours(const ReadRelease& read, Report& report)
{
    const Rule* rule = report.wants("access.contrast");
    if (rule == nullptr) {
        return;
    }
    const Rgb white{0xff, 0xff, 0xff};
    const double contrast = read.release.houseStyle.accent.contrastWith(white);
    if (contrast < 4.5) {
        report.add(*rule, findingAt({FactField::HouseColour}, Words::tr("A pale house colour"),
                                    Words::tr("The house colour %1 has a contrast of %2:1 on white. It needs 4.5:1.")
                                        .arg(read.release.houseStyle.accent.toString())
                                        .arg(contrast, 0, 'f', 1)));
    }
}

void checkTables(const ReadVersion& version, Report& report)
{
    const Rule* rule = report.wants("access.table-header", version.version->language);
    if (rule == nullptr) {
        return;
    }
    for (const ReadText& text : version.texts) {
        if (text.kind != TextKind::Cell || text.place.row != 0 || text.place.column != 0) {
            continue;
        }
        const QList<Block>& blocks = text.place.part == TextPart::Body ? version.version->body : version.version->notes;
        const auto block = std::find_if(blocks.cbegin(), blocks.cend(),
                                        [&](const Block& each) { return each.id == text.place.block; });
        const Table* table = block == blocks.cend() ? nullptr : block->as<Table>();
        if (table != nullptr && table->headerRows == 0) {
            report.add(*rule, findingIn(text, text.place.span, Words::tr("A table without a header"),
                                        Words::tr("Mark the row that names the columns.")));
        }
    }
}

} // namespace

void checkAccessibilityOfText(const ReadText& text, const CheckContext&, Report& report)
{
    checkLinks(text, report);
    checkForeignPassages(text, report);
}

void checkAccessibility(const ReadRelease& read, Report& report)
{
    checkImages(read, report);
    checkColours(read, report);
    for (const ReadVersion& version : read.versions) {
        checkTables(version, report);
    }
}

} // namespace dateline
