#include "fixing.h"

#include "dateline/checks/checker.h"
#include "dateline/release/edit.h"
#include "dateline/text/character_names.h"
#include "report.h"
#include "source_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace dateline::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::cli::Fixing)
};

/// A fix may bring another finding about, but no chain of them is longer than this.
constexpr int kMostRounds = 8;

QList<Finding> settlingThemselves(const Release& release, const CheckSettings& settings)
{
    QList<Finding> findings = findingsIn(release, settings);
    findings.removeIf([](const Finding& finding) { return !fixesItself(finding); });
    return findings;
}

QString changeText(const TextFix& fix, const QList<Finding>& findings, const Release& release)
{
    const auto cause = std::find_if(findings.begin(), findings.end(), [&](const Finding& finding) {
        const auto& edits = finding.fixes.first().edits;
        return std::any_of(edits.begin(), edits.end(), [&](const auto& edit) {
            const auto* text = std::get_if<TextFix>(&edit);
            return text != nullptr && *text == fix;
        });
    });
    return Words::tr("%1: “%2” → “%3” [%4]")
        .arg(placeName(fix.place, release), withHiddenShown(fix.expected), withHiddenShown(fix.replacement),
             cause == findings.end() ? QString() : cause->rule);
}

QList<TextFix> textFixesOf(const Fix& fix)
{
    QList<TextFix> fixes;
    for (const auto& edit : fix.edits) {
        if (const auto* text = std::get_if<TextFix>(&edit)) {
            fixes.append(*text);
        }
    }
    return fixes;
}

Expected<FixedDocument> fixedPackage(const Document& document, const CheckSettings& settings)
{
    FixedDocument result{document.release, {}, {}};
    for (int round = 0; round < kMostRounds; ++round) {
        const QList<Finding> findings = settlingThemselves(result.release, settings);
        const Fix fix = together(findings);
        const Expected<Release> next = applied(result.release, fix);
        if (!next) {
            return failure(next.error());
        }
        if (*next == result.release) {
            break;
        }
        for (const TextFix& edit : textFixesOf(fix)) {
            result.changes.append(changeText(edit, findings, result.release));
        }
        result.release = *next;
    }
    return result;
}

Expected<FixedDocument> fixedText(const Document& document, const CheckSettings& settings)
{
    Expected<SourceText> source = SourceText::fromUtf8(document.source);
    if (!source) {
        return failure(source.error());
    }
    FixedDocument result{document.release, document.source, {}};
    for (int round = 0; round < kMostRounds; ++round) {
        const QList<Finding> findings = settlingThemselves(result.release, settings);
        const QList<TextFix> made = source->apply(result.release, textFixesOf(together(findings)));
        if (made.isEmpty()) {
            break;
        }
        for (const TextFix& edit : made) {
            result.changes.append(changeText(edit, findings, result.release));
        }
        result.text = source->toUtf8();
        const Expected<Document> again = documentFrom(result.text, document.name, document.release.sourceLanguage);
        if (!again) {
            return failure(again.error());
        }
        result.release = again->release;
        result.release.houseStyle = document.release.houseStyle;
    }
    return result;
}

} // namespace

Expected<FixedDocument> fixed(const Document& document, const CheckSettings& settings)
{
    return document.isPackage ? fixedPackage(document, settings) : fixedText(document, settings);
}

} // namespace dateline::cli
