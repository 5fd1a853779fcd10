#include "checking.h"
#include "report.h"

#include <QCoreApplication>

#include <algorithm>

namespace dateline::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::cli::Report)
};

QString partName(TextPart part)
{
    switch (part) {
    case TextPart::Headline: return Words::tr("headline");
    case TextPart::Standfirst: return Words::tr("standfirst");
    case TextPart::Body: return Words::tr("paragraph");
    case TextPart::Notes: return Words::tr("notes, paragraph");
    case TextPart::Boilerplate: return Words::tr("about us");
    }
    return {};
}

qsizetype positionOf(const TextPlace& place, const Release& release)
{
    const LanguageVersion* version = release.versionIn(place.language);
    if (version == nullptr) {
        return 0;
    }
    const QList<Block>& blocks = place.part == TextPart::Notes ? version->notes : version->body;
    const auto found =
        std::find_if(blocks.begin(), blocks.end(), [&](const Block& block) { return block.id == place.block; });
    return found - blocks.begin() + 1;
}

QString nameOf(const FactPlace& place)
{
    const QString number = place.index > 0 ? QStringLiteral(" %1").arg(place.index + 1) : QString();
    return Words::tr("form: %1").arg(factKey(place.field) + number);
}

QString nameOf(const TextPlace& place, const Release& release)
{
    QString name = place.language.toString() + QStringLiteral(", ") + partName(place.part);
    if (!place.block.isNull() && place.part != TextPart::Boilerplate) {
        name += QStringLiteral(" %1").arg(positionOf(place, release));
    }
    if (place.row >= 0) {
        name += Words::tr(", row %1, column %2").arg(place.row + 1).arg(place.column + 1);
    }
    return name + Words::tr(", character %1").arg(place.span.offset + 1);
}

// Enough of the words to find them again; a sentence that is too long need not be read twice.
QString shortened(const QString& excerpt)
{
    constexpr qsizetype kLongest = 80;
    const QString words = excerpt.simplified();
    return words.size() <= kLongest ? words : words.left(kLongest - 1).trimmed() + u'…';
}

} // namespace

QString placeName(const PlaceInRelease& place, const Release& release)
{
    if (const auto* fact = std::get_if<FactPlace>(&place)) {
        return nameOf(*fact);
    }
    if (const auto* text = std::get_if<TextPlace>(&place)) {
        return nameOf(*text, release);
    }
    return {};
}

QString findingText(const QString& fileName, const Finding& finding, const Release& release)
{
    const QString place = placeName(finding.place, release);
    const QString severity = finding.severity == Severity::MustFix ? Words::tr("must fix") : Words::tr("remark");
    QString text = fileName + QStringLiteral(": ");
    if (!place.isEmpty()) {
        text += place + QStringLiteral(": ");
    }
    text += QStringLiteral("%1: %2. %3 [%4]\n").arg(severity, finding.title, finding.message, finding.rule);
    if (const QString excerpt = shortened(finding.excerpt); !excerpt.isEmpty()) {
        text += QStringLiteral("    “%1”\n").arg(excerpt);
    }
    for (const Fix& fix : finding.fixes) {
        text += Words::tr("    fix: %1\n").arg(fix.label);
    }
    return text;
}

QString waiverText(const QString& fileName, const WaivedFinding& waived, const Release& release)
{
    const Finding& finding = waived.finding;
    const QString who = waived.waiver.who.isEmpty() ? Words::tr("somebody") : waived.waiver.who;
    return Words::tr("%1: %2: waived by %3 on %4: %5 [%6]\n    reason: %7\n")
        .arg(fileName, placeName(finding.place, release), who, waived.waiver.when.date().toString(Qt::ISODate),
             finding.message.isEmpty() ? finding.title : finding.message, finding.rule, waived.waiver.reason);
}

QString summaryText(const QList<CheckedFile>& files)
{
    qsizetype mustFix = 0;
    qsizetype all = 0;
    for (const CheckedFile& file : files) {
        mustFix += mustFixCount(file.findings);
        all += file.findings.size();
    }
    return QStringLiteral("%1, %2, %3.")
        .arg(Words::tr("%n must-fix finding(s)", nullptr, static_cast<int>(mustFix)),
             Words::tr("%n remark(s)", nullptr, static_cast<int>(all - mustFix)),
             Words::tr("%n file(s)", nullptr, static_cast<int>(files.size())));
}

} // namespace dateline::cli
