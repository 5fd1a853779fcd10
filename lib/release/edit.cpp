#include "dateline/release/edit.h"

#include <QCoreApplication>

#include <algorithm>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::Edit)
};

const QList<Block>* blocksOf(const LanguageVersion& version, TextPart part)
{
    switch (part) {
    case TextPart::Body: return &version.body;
    case TextPart::Notes: return &version.notes;
    case TextPart::Headline:
    case TextPart::Standfirst:
    case TextPart::Boilerplate: break;
    }
    return nullptr;
}

const InlineText* cellOf(const Block& block, int row, int column)
{
    const auto* table = block.as<Table>();
    if (table == nullptr || row >= table->rows.size() || column < 0 || column >= table->rows.at(row).size()) {
        return nullptr;
    }
    return &table->rows.at(row).at(column);
}

void visitBlocks(const LanguageVersion& version, TextPart part,
                 const std::function<void(const TextPlace&, const InlineText&)>& visit)
{
    for (const Block& block : *blocksOf(version, part)) {
        visit(TextPlace{version.language, part, block.id, {0, block.text.size()}}, block.text);
        const auto* table = block.as<Table>();
        for (int row = 0; table != nullptr && row < table->rows.size(); ++row) {
            for (int column = 0; column < table->rows.at(row).size(); ++column) {
                const InlineText& cell = table->rows.at(row).at(column);
                visit(TextPlace{version.language, part, block.id, {0, cell.size()}, row, column}, cell);
            }
        }
    }
}

} // namespace

const InlineText* textAt(const Release& release, const TextPlace& place)
{
    const LanguageVersion* version = release.versionIn(place.language);
    if (version == nullptr) {
        return nullptr;
    }
    if (place.part == TextPart::Headline) {
        return &version->headline;
    }
    if (place.part == TextPart::Standfirst) {
        return &version->standfirst;
    }
    const QList<Block>* blocks = blocksOf(*version, place.part);
    if (blocks == nullptr) {
        return nullptr;
    }
    const auto block =
        std::find_if(blocks->cbegin(), blocks->cend(), [&](const Block& each) { return each.id == place.block; });
    if (block == blocks->cend()) {
        return nullptr;
    }
    return place.row < 0 ? &block->text : cellOf(*block, place.row, place.column);
}

void forEachText(const LanguageVersion& version, const std::function<void(const TextPlace&, const InlineText&)>& visit)
{
    visit(TextPlace{version.language, TextPart::Headline, {}, {0, version.headline.size()}}, version.headline);
    visit(TextPlace{version.language, TextPart::Standfirst, {}, {0, version.standfirst.size()}}, version.standfirst);
    visitBlocks(version, TextPart::Body, visit);
    visitBlocks(version, TextPart::Notes, visit);
}

Expected<Release> withText(const Release& release, const TextPlace& place, const InlineText& text)
{
    if (textAt(release, place) == nullptr) {
        return failure({ErrorKind::Internal, Words::tr("The paragraph to change no longer exists."), {}, {}, {}});
    }
    Release changed = release;
    LanguageVersion& version = *changed.versionIn(place.language);
    if (place.part == TextPart::Headline) {
        version.headline = text;
    } else if (place.part == TextPart::Standfirst) {
        version.standfirst = text;
    } else {
        QList<Block>& blocks = place.part == TextPart::Body ? version.body : version.notes;
        Block& block =
            *std::find_if(blocks.begin(), blocks.end(), [&](const Block& each) { return each.id == place.block; });
        if (place.row < 0) {
            block.text = text;
        } else {
            std::get<Table>(block.content).rows[place.row][place.column] = text;
        }
    }
    return changed;
}

} // namespace dateline
