#include "lib/checks/written_out.h"

namespace dateline {

namespace {

QString written(const PlaceInRelease& place)
{
    if (const auto* fact = std::get_if<FactPlace>(&place)) {
        return factKey(fact->field) + (fact->index > 0 ? QString("[%1]").arg(fact->index) : QString());
    }
    if (const auto* text = std::get_if<TextPlace>(&place)) {
        const QString part = text->block.isNull()
                                 ? QString(text->part == TextPart::Headline ? "headline" : "standfirst")
                                 : text->block.toString();
        return QString("%1 %2 %3+%4")
            .arg(text->language.toString(), part)
            .arg(text->span.offset)
            .arg(text->span.length);
    }
    return "release";
}

QString written(const std::variant<TextFix, FactFix>& edit)
{
    if (const auto* text = std::get_if<TextFix>(&edit)) {
        return QString("“%1” → “%2”").arg(text->expected, text->replacement);
    }
    return factKey(std::get<FactFix>(edit).place.field) + " set";
}

} // namespace

QString writtenOut(const QList<Finding>& findings)
{
    QString lines;
    for (const Finding& finding : findings) {
        lines += QString("%1 %2 @ %3\n    %4: %5\n")
                     .arg(finding.severity == Severity::MustFix ? "MUST-FIX" : "remark", finding.rule,
                          written(finding.place), finding.title, finding.message);
        for (const Fix& fix : finding.fixes) {
            lines += "    fix: " + fix.label;
            for (const auto& edit : fix.edits) {
                lines += ": " + written(edit);
            }
            lines += "\n";
        }
    }
    return lines;
}

} // namespace dateline
