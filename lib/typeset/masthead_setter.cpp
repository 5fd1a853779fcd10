#include "typeset/masthead_setter.h"

#include "typeset/image_setter.h"
#include "typeset/sheet.h"

namespace dateline {

namespace {

constexpr double kIssuerShare = 0.52; ///< Of the width.

class MastheadSetter {
public:
    explicit MastheadSetter(Galley& galley) : m_galley(galley), m_masthead(galley.publication().masthead) {}

    void run()
    {
        setLogo();
        const double width = m_galley.fullColumn(0).width;
        const Column left = m_galley.partColumn(0, width * kIssuerShare, 15);
        Column right = m_galley.partColumn(width * kIssuerShare, width * (1 - kIssuerShare), 14);
        right.alignment = Alignment::End;

        TextLook issuer = m_galley.sans(12, true);
        issuer.style.colour = m_galley.publication().style.accent;
        QList<Slab> names = line(m_masthead.issuer, issuer, left);
        names += line(m_masthead.kind, m_galley.sans(10), left);
        QList<Slab> circumstances = line(m_masthead.dateline, m_galley.sans(9.75), right);
        circumstances += line(m_masthead.usage, m_galley.sans(9.75, m_masthead.embargoed), right);
        circumstances += line(m_masthead.reference, m_galley.sans(9.75), right);
        addBesideWithRule({solid(names), solid(circumstances)});
        setEmbargoNote();
    }

private:
    QList<Slab> line(const QString& text, const TextLook& look, const Column& column)
    {
        if (text.isEmpty()) {
            return {};
        }
        StructureBuilder& structure = m_galley.structure();
        Words words = m_galley.words({});
        append(words, structure, structure.add(StructureRole::P, 0), text, look);
        return m_galley.set(words, column);
    }

    void addBesideWithRule(const QList<Slab>& sides)
    {
        constexpr double kRule = 1.5;
        Slab top = beside({{sides[0]}, {sides[1]}}).first();
        constexpr double kAboveRule = 10;
        const Column column = m_galley.fullColumn(0);
        top.height += kAboveRule;
        top.ink.rules.append({m_galley.left(column.start, column.width), top.height, column.width, kRule,
                              m_galley.publication().style.accent});
        top.height += kRule;
        top.keepWithNext = true;
        m_galley.add({top}, 8);
    }

    void setLogo()
    {
        if (!m_masthead.logo || m_masthead.logo->bytes.isEmpty()) {
            return;
        }
        PublishedMedia logo;
        logo.media = *m_masthead.logo;
        logo.media.id = QStringLiteral("logo of the masthead");
        if (!logo.media.decorative) {
            const LanguageTag& language = m_galley.publication().language;
            logo.alternative = logo.media.alternative.in(language);
            logo.alternativeLanguage = logo.media.alternative.languageFor(language);
        }
        constexpr double kTallest = 36;
        std::optional<Slab> slab = setImage(m_galley, logo, 0, kTallest, {});
        if (slab) {
            slab->keepWithNext = true;
            m_galley.add({*std::move(slab)}, 0);
        }
    }

    void setEmbargoNote()
    {
        if (m_masthead.embargoNote.isEmpty()) {
            return;
        }
        StructureBuilder& structure = m_galley.structure();
        Words words = m_galley.words({});
        append(words, structure, structure.add(StructureRole::P, 0), m_masthead.embargoNote, m_galley.sans(9.75, true));
        m_galley.add(m_galley.set(words, m_galley.fullColumn(14)), 10);
    }

    Galley& m_galley;
    const Masthead& m_masthead;
};

} // namespace

void setMasthead(Galley& galley)
{
    MastheadSetter(galley).run();
}

} // namespace dateline
