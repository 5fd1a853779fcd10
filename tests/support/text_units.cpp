#include "support/text_units.h"

namespace dateline::samples {

namespace {

void addBlocks(QList<QString>& units, const QList<Block>& blocks)
{
    for (const Block& block : blocks) {
        units.append(block.text.plain());
        if (const auto* quotation = block.as<Quotation>()) {
            units.append(quotation->speaker);
        }
        if (const auto* table = block.as<Table>()) {
            for (const QList<InlineText>& row : table->rows) {
                for (const InlineText& cell : row) {
                    units.append(cell.plain());
                }
            }
        }
    }
}

void addContacts(QList<QString>& units, const Publication& publication)
{
    for (const PublishedContact& contact : publication.contacts) {
        units += {contact.name, contact.function.plain(), contact.languages, contact.hours.plain()};
        units += contact.emails;
        for (const PublishedPhone& phone : contact.phones) {
            units += {phone.label, phone.display};
        }
    }
}

} // namespace

QList<QString> textUnits(const Publication& publication)
{
    const Masthead& masthead = publication.masthead;
    QList<QString> units{masthead.issuer,
                         masthead.kind,
                         masthead.dateline,
                         masthead.usage,
                         masthead.embargoNote.plain(),
                         masthead.reference,
                         publication.kicker,
                         publication.headline.plain(),
                         publication.standfirst.plain(),
                         publication.byline,
                         publication.endMark};
    for (const FactRow& row : publication.facts) {
        units.append(row.label);
        for (const InlineText& value : row.values) {
            units.append(value.plain());
        }
    }
    addBlocks(units, publication.body);
    for (const PublishedSection* section : {&publication.notes, &publication.boilerplate}) {
        units.append(section->isEmpty() ? QString() : section->heading);
        addBlocks(units, section->blocks);
    }
    for (const PublishedMedia& media : publication.media) {
        units.append(media.credit);
    }
    addContacts(units, publication);
    units.removeAll(QString());
    return units;
}

QString singleSpaced(const QString& text)
{
    return QString(text).replace(QChar::Nbsp, u' ').simplified();
}

} // namespace dateline::samples
