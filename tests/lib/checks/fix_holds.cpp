#include "lib/checks/fix_holds.h"

#include "dateline/release/edit.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace dateline {

namespace {

bool sameText(const TextPlace& left, const TextPlace& right)
{
    return left.language == right.language && left.part == right.part && left.block == right.block &&
           left.row == right.row && left.column == right.column;
}

/// The text with the edits that name it made by hand, last one first.
QString edited(const QString& before, const TextPlace& place, const Fix& fix)
{
    QList<TextFix> edits;
    for (const auto& edit : fix.edits) {
        const auto* text = std::get_if<TextFix>(&edit);
        if (text != nullptr && sameText(text->place, place)) {
            edits.append(*text);
        }
    }
    std::sort(edits.begin(), edits.end(), [](const TextFix& left, const TextFix& right) {
        return left.place.span.offset > right.place.span.offset;
    });
    QString after = before;
    for (const TextFix& edit : edits) {
        const Span& span = edit.place.span;
        EXPECT_EQ(after.mid(span.offset, span.length).toStdString(), edit.expected.toStdString());
        after.replace(span.offset, span.length, edit.replacement);
    }
    return after;
}

bool changesFacts(const Fix& fix)
{
    return std::any_of(fix.edits.begin(), fix.edits.end(),
                       [](const auto& edit) { return std::holds_alternative<FactFix>(edit); });
}

/// The release but for its texts.
Release withoutTexts(Release release)
{
    release.versions.clear();
    return release;
}

} // namespace

void expectFixHolds(const Release& release, const Fix& fix)
{
    SCOPED_TRACE(fix.label.toStdString());
    const Expected<Release> once = applied(release, fix);
    ASSERT_TRUE(once.has_value());
    const Expected<Release> twice = applied(*once, fix);
    EXPECT_TRUE(!twice || *twice == *once);
    for (const LanguageVersion& version : release.versions) {
        forEachText(version, [&](const TextPlace& place, const InlineText& before) {
            const InlineText* after = textAt(*once, place);
            ASSERT_NE(after, nullptr);
            EXPECT_EQ(after->plain().toStdString(), edited(before.plain(), place, fix).toStdString());
        });
    }
    if (!changesFacts(fix)) {
        EXPECT_TRUE(withoutTexts(*once) == withoutTexts(release));
    }
}

} // namespace dateline
