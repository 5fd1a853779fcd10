#include "importers/assemble.h"

#include "dateline/recognise/recogniser.h"
#include "importers/city_name.h"
#include "importers/embargo_line.h"
#include "importers/quoted.h"
#include "importers/readings.h"

#include <QCoreApplication>

#include <optional>

namespace dateline::importing {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::Importers)
};

class Assembler {
public:
    Assembler(const Layout& layout, const LanguageTag& language, const HouseStyle& style)
        : m_layout(layout), m_language(language)
    {
        m_result.release.sourceLanguage = language;
        m_result.release.houseStyle = style;
        m_result.release.issuer = style.issuer;
    }

    ImportedRelease assemble()
    {
        addTexts();
        addHead();
        addPlace();
        addContacts();
        addFrame();
        addRemarks();
        return m_result;
    }

private:
    void addTexts()
    {
        LanguageVersion version;
        version.language = m_language;
        version.headline = InlineText(m_layout.headline.text());
        version.standfirst = InlineText(m_layout.standfirst.text());
        version.body = blocksOf(m_layout.body);
        version.notes = blocksOf(m_layout.notes);
        m_result.release.versions.append(version);
    }

    QList<Block> blocksOf(const QList<SourceBlock>& sources)
    {
        QList<Block> blocks;
        for (const SourceBlock& source : sources) {
            if (!source.passage.isEmpty()) {
                blocks.append(blockOf(source));
            }
        }
        return blocks;
    }

    Block blockOf(const SourceBlock& source)
    {
        Block block{m_result.release.newBlockId(), Paragraph{}, InlineText(source.text()), {}};
        if (source.shape == BlockShape::Heading) {
            block.content = Heading{};
        } else if (source.shape == BlockShape::ListItem) {
            block.content = ListItem{source.ordered, source.depth};
        } else if (source.shape == BlockShape::Quotation) {
            block.content = Quotation{source.speaker.text()};
            if (const std::optional<Span> inside = whollyQuoted(source.text())) {
                block.text = InlineText(source.text().mid(inside->offset, inside->length));
            }
        }
        return block;
    }

    void addHead()
    {
        Release& release = m_result.release;
        release.kind = m_layout.kind.value_or(kindOfTitle(m_layout.headline.text()));
        read(FactField::Kind, m_layout.kindWords);
        release.reference = m_layout.reference.text();
        read(FactField::Reference, m_layout.referenceWords);
        release.releaseDate = m_layout.releaseDate;
        read(FactField::ReleaseDate, m_layout.dateWords, m_layout.dateConfidence);
        for (const Passage& words : m_layout.restated) {
            read(FactField::ReleaseDate, words, 0.9);
        }
        release.byline.set(m_language, m_layout.byline.text());
        read(FactField::Byline, m_layout.byline);
        read(FactField::Embargo, m_layout.immediate);
        if (!m_layout.embargo.isEmpty()) {
            const QString zone = m_layout.city ? m_layout.city->zone : QString();
            release.embargo = readEmbargo(m_layout.embargo, m_language, m_layout.releaseDate, zone);
            const bool dated = release.embargo->until.isValid();
            read(FactField::Embargo, m_layout.embargo, dated ? 1.0 : 0.5);
        }
    }

    void addPlace()
    {
        if (m_layout.place.isEmpty()) {
            return;
        }
        Place place;
        place.city.set(m_language, m_layout.city ? cityNameIn(*m_layout.city, {}, m_language) : m_layout.place.text());
        place.country = m_layout.country;
        place.zone = m_layout.city ? m_layout.city->zone : QString();
        m_result.release.datelinePlace = place;
        read(FactField::DatelinePlace, m_layout.place, m_layout.city ? 1.0 : 0.6);
    }

    void addContacts()
    {
        int index = 0;
        for (const ReadContact& contact : m_layout.contacts) {
            m_result.release.contacts.append(contact.contact);
            for (const Passage& words : contact.words) {
                addReading(m_result.readings, {FactField::Contact, index, 0}, words, 0.9);
            }
            addEach(FactField::ContactPhone, index, contact.phoneWords);
            addEach(FactField::ContactEmail, index, contact.emailWords);
            ++index;
        }
    }

    void addEach(FactField field, int index, const QList<Passage>& allWords)
    {
        int subIndex = 0;
        for (const Passage& words : allWords) {
            addReading(m_result.readings, {field, index, subIndex++}, words);
        }
    }

    // The release carries its own boilerplate and end mark, unless the house style brings them.
    void addFrame()
    {
        HouseStyle& style = m_result.release.houseStyle;
        if (!m_layout.endMark.isEmpty()) {
            style.endMark.set(m_language, m_layout.endMark.text());
        }
        const bool keep = !m_layout.boilerplate.isEmpty() && style.boilerplate.in(m_language).isEmpty();
        if (keep) {
            QStringList paragraphs;
            for (const SourceBlock& block : m_layout.boilerplate) {
                paragraphs.append(block.text());
            }
            style.boilerplate.set(m_language, paragraphs.join(u'\n'));
            read(FactField::Issuer, m_layout.boilerplateHeading, 0.7);
        } else if (!m_layout.boilerplate.isEmpty()) {
            QList<SourceBlock> section = m_layout.boilerplate;
            section.prepend({BlockShape::Heading, m_layout.boilerplateHeading, false, 1, true, {}});
            m_result.release.versions.first().body.append(blocksOf(section));
        }
    }

    void addRemarks()
    {
        for (const Passage& words : m_layout.repetitions) {
            m_result.remarks.append(
                Words::tr("Line %1 repeats the headline “%2” and was left out.").arg(words.line()).arg(words.text()));
        }
        if (m_layout.headline.isEmpty()) {
            m_result.remarks.append(Words::tr("No headline was found."));
        }
        for (const Passage& words : {m_layout.dateWords, m_layout.embargo}) {
            remarkWeekday(words);
        }
    }

    // The form holds dates alone, so a slip in the weekday beside one would go unseen.
    void remarkWeekday(const Passage& words)
    {
        for (const Mention& mention : recognise(words.text(), {m_language, {}, {}})) {
            const auto* date = mention.as<DateMention>();
            const bool wrong = date != nullptr && date->yearStated && date->weekday != 0 && !date->relative &&
                               date->range.isOneDay() && date->range.start.dayOfWeek() != date->weekday;
            if (wrong) {
                m_result.remarks.append(Words::tr("Line %1 says “%2”: the weekday does not fit the date.")
                                            .arg(words.line())
                                            .arg(words.mid(mention.span).text()));
            }
        }
    }

    void read(FactField field, const Passage& words, double confidence = 1.0)
    {
        addReading(m_result.readings, {field, 0, 0}, words, confidence);
    }

    const Layout& m_layout;
    const LanguageTag& m_language;
    ImportedRelease m_result;
};

} // namespace

ImportedRelease assemble(const Layout& layout, const LanguageTag& language, const HouseStyle& style)
{
    return Assembler(layout, language, style).assemble();
}

} // namespace dateline::importing
