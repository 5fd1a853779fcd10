#pragma once

#include "editor/text_flow.h"
#include "workspace/opening.h"

namespace dateline {

inline const LanguageTag kEnglish(u"en-GB");

/// A short release with every sort of block.
inline OpenedRelease sampleRelease()
{
    OpenedRelease opened = startRelease(ReleaseKind::PressRelease, kEnglish, {});
    Release& release = opened.release;
    LanguageVersion& version = release.versions.first();
    version.headline = InlineText(QString("Dialogue held in Astana"));
    version.standfirst = InlineText(QString("Tenth round"));
    const auto add = [&](QList<Block>& blocks, const BlockContent& content, const InlineText& text) {
        blocks.append(Block{release.newBlockId(), content, text, {}});
    };
    version.body.clear();
    add(version.body, Paragraph{},
        InlineText(QList<TextRun>{{"The ", {}},
                                  {"tenth", {true, false, {}, {}}},
                                  {" round took place in ", {}},
                                  {"Astana", {false, true, "https://example.org/astana", {}}},
                                  {".", {}}}));
    add(version.body, Heading{1}, InlineText(QString("Results")));
    add(version.body, ListItem{false, 1}, InlineText(QString("Water")));
    add(version.body, ListItem{false, 2}, InlineText(QString("Energy")));
    add(version.body, Quotation{"Enrique Mora"},
        InlineText(QList<TextRun>{{"Nous avançons", {false, false, {}, LanguageTag(u"fr")}}}));
    Table table;
    table.rows = {{InlineText(QString("Round")), InlineText(QString("Year"))}};
    add(version.body, table, InlineText(QString("Rounds")));
    add(version.notes, Paragraph{}, InlineText(QString("Held yearly.")));
    return opened;
}

} // namespace dateline
