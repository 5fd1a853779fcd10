#include "dateline/compose/compose.h"

#include "contacts.h"
#include "dateline/base/image.h"
#include "dateline/locale/dates.h"
#include "dateline/locale/labels.h"
#include "dateline/locale/names.h"
#include "dateline/locale/typography.h"
#include "dateline/text/segment.h"
#include "fact_data.h"
#include "fact_rows.h"
#include "wording.h"

#include <QCoreApplication>

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <optional>

namespace dateline {

namespace {

constexpr qsizetype kLongestDescription = 300;
constexpr double kTextContrast = 4.5; // WCAG 2.2, 1.4.3.

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::Compose)
};

Error noSuchVersion(const LanguageTag& language)
{
    return {ErrorKind::Missing, Words::tr("The release has no text in the language “%1”.").arg(language.toString()),
            Words::tr("Add the language, or leave it out of the export.")};
}

Error embargoWithoutTime()
{
    return {ErrorKind::Refused, Words::tr("The release is under an embargo that has no time."),
            Words::tr("Enter until when it holds, or remove it.")};
}

QString upperCase(const QString& text, const LanguageTag& language)
{
    icu::UnicodeString buffer(reinterpret_cast<const char16_t*>(text.utf16()), static_cast<int32_t>(text.size()));
    buffer.toUpper(icu::Locale(language.language().toLatin1().constData()));
    return QString::fromUtf16(buffer.getBuffer(), buffer.length());
}

Label labelOf(ReleaseKind kind)
{
    switch (kind) {
    case ReleaseKind::PressRelease: return Label::PressRelease;
    case ReleaseKind::Statement: return Label::Statement;
    case ReleaseKind::MediaAdvisory: return Label::MediaAdvisory;
    case ReleaseKind::Speech: return Label::Speech;
    case ReleaseKind::Remarks: return Label::Remarks;
    }
    return Label::PressRelease;
}

/// Makes one publication, part by part.
class Composer {
public:
    Composer(const Release& release, const LanguageVersion& version, const ComposeOptions& options)
        : m_release(release), m_version(version), m_options(options), m_wording(release, version.language)
    {
    }

    Publication publication()
    {
        m_result.language = m_version.language;
        m_result.direction = m_version.language.direction();
        m_result.masthead = masthead();
        m_result.headline = m_version.headline;
        m_result.standfirst = m_version.standfirst;
        m_result.title = title();
        m_result.kicker = kicker();
        m_result.byline = m_release.byline.in(language());
        m_result.body = published(m_version.body);
        m_result.description = description();
        m_result.facts = factRows(m_release.event, m_wording);
        m_result.notes = {word(Label::NotesToEditors), published(m_version.notes)};
        m_result.boilerplate = boilerplate();
        m_result.contacts = publishedContacts(m_release, m_wording);
        m_result.endMark = m_release.houseStyle.endMark.in(language());
        m_result.labels = labels();
        m_result.data = publicationFacts(m_release, m_wording);
        m_result.style = {m_release.houseStyle.accent,
                          m_release.houseStyle.accent.withContrast(Rgb{255, 255, 255}, kTextContrast),
                          m_release.houseStyle.bodyFont, m_release.houseStyle.headingFont, m_release.houseStyle.page};
        m_result.package = m_release.houseStyle.page.attachesSource ? m_options.package : QByteArray();
        m_result.slug = slug(m_release.releaseDate, m_release.sourceVersion()->headline.plain());
        return std::move(m_result);
    }

private:
    [[nodiscard]] const LanguageTag& language() const { return m_version.language; }
    [[nodiscard]] QString word(Label which) const { return label(which, language()); }

    /// The embargo, if it still stands.
    [[nodiscard]] const Embargo* standingEmbargo() const
    {
        const std::optional<Embargo>& embargo = m_release.embargo;
        const bool stands = embargo && (!m_options.now.isValid() || m_options.now < embargo->until);
        return stands ? &*embargo : nullptr;
    }

    [[nodiscard]] QString dateline() const
    {
        const Place& place = m_release.datelinePlace.value_or(m_release.event.venue);
        QString where = place.city.in(language());
        if (where.isEmpty()) {
            where = countryName(place.country, language());
        }
        if (m_release.houseStyle.capitalsInDateline) {
            where = upperCase(where, language());
        }
        const QString date = formatDate(m_release.releaseDate, language());
        return m_wording.joined({InlineText(where), InlineText(date)}).plain();
    }

    [[nodiscard]] Masthead masthead() const
    {
        QList<QString> issuers{m_wording.organisation(issuerOf(m_release))};
        for (const Organisation& other : m_release.coIssuers) {
            issuers.append(m_wording.organisation(other));
        }
        issuers.removeAll(QString());

        Masthead top;
        top.issuer = joinList(issuers, language());
        top.kind = word(labelOf(m_release.kind));
        top.dateline = dateline();
        top.usage = word(Label::ForImmediateRelease);
        if (const Embargo* embargo = standingEmbargo()) {
            top.embargoed = true;
            top.usage = word(Label::EmbargoedUntil).arg(formatInstant(embargo->until, language()));
            top.embargoNote = m_wording.text(embargo->note);
        }
        top.reference = m_release.reference;
        top.logo = m_release.houseStyle.logo;
        if (top.logo) {
            top.logo->bytes = withoutMetadata(top.logo->bytes);
        }
        return top;
    }

    [[nodiscard]] QString title() const
    {
        QString headline = m_version.headline.plain().simplified();
        if (!headline.isEmpty()) {
            return headline;
        }
        const InlineText date(formatDate(m_release.releaseDate, language()));
        return m_wording.joined({InlineText(word(labelOf(m_release.kind))), date}).plain();
    }

    // The kind of release stands in the masthead just above, and is not said twice.
    [[nodiscard]] QString kicker() const
    {
        const QString name = m_release.event.shortName.in(language());
        return m_version.headline.plain().contains(name, Qt::CaseInsensitive) ? QString() : name;
    }

    [[nodiscard]] QString firstSentence() const
    {
        const auto first = std::find_if(m_result.body.cbegin(), m_result.body.cend(),
                                        [](const Block& block) { return block.as<Paragraph>() != nullptr; });
        if (first == m_result.body.cend()) {
            return {};
        }
        const QString text = first->text.plain();
        const QList<Span> found = sentences(text, language());
        return found.isEmpty() ? text : text.mid(found.constFirst().offset, found.constFirst().length);
    }

    [[nodiscard]] QString description() const
    {
        QString words = m_version.summary;
        if (words.isEmpty()) {
            words = m_version.standfirst.isEmpty() ? firstSentence() : m_version.standfirst.plain();
        }
        words = words.simplified();
        if (words.size() <= kLongestDescription) {
            return words;
        }
        const qsizetype space = words.lastIndexOf(u' ', kLongestDescription);
        return words.left(space > 0 ? space : kLongestDescription) + u'…';
    }

    /// Blocks as the reader gets them: without empty ones, every figure with its image and caption.
    QList<Block> published(const QList<Block>& blocks)
    {
        QList<Block> kept;
        for (Block block : blocks) {
            if (const auto* figure = block.as<Figure>()) {
                if (!publishMedia(figure->media, block.text)) {
                    block.content = Paragraph{};
                }
            }
            const bool standsAlone = block.as<Figure>() != nullptr || block.as<Table>() != nullptr;
            if (standsAlone || !block.text.plain().trimmed().isEmpty()) {
                kept.append(block);
            }
        }
        return kept;
    }

    bool publishMedia(const QString& id, InlineText& caption)
    {
        const Media* media = m_release.mediaWithId(id);
        if (media == nullptr) {
            return false;
        }
        if (caption.isEmpty()) {
            caption = m_wording.text(media->caption);
        }
        const QString alternative = media->decorative ? QString() : media->alternative.in(language());
        Media published = *media;
        published.bytes = withoutMetadata(media->bytes);
        m_result.media.insert(id, {published, alternative, media->alternative.languageFor(language()), media->credit});
        return true;
    }

    [[nodiscard]] PublishedSection boilerplate() const
    {
        PublishedSection section;
        const LocalisedText& words = m_release.houseStyle.boilerplate;
        const LanguageTag found = words.languageFor(language());
        for (const QString& line : words.in(language()).split(u'\n')) {
            if (!line.trimmed().isEmpty()) {
                section.blocks.append(Block{{}, Paragraph{}, InlineText(line.trimmed()), found});
            }
        }
        if (!section.isEmpty()) {
            section.heading = word(Label::About).arg(m_wording.organisation(issuerOf(m_release)));
        }
        return section;
    }

    [[nodiscard]] PublicationLabels labels() const
    {
        const QuotationMarks marks = quotationMarks(language());
        return {word(Label::Facts), word(Label::PressContact), word(Label::NotesToEditors), word(Label::PageOf),
                word(Label::Phone), word(Label::Email),        word(Label::Languages),      word(Label::Hours),
                word(Label::Photo), m_wording.colon(),         m_wording.comma(),           marks.open,
                marks.close};
    }

    const Release& m_release;
    const LanguageVersion& m_version;
    const ComposeOptions& m_options;
    Wording m_wording;
    Publication m_result;
};

} // namespace

Expected<Publication> compose(const Release& release, const LanguageTag& language, const ComposeOptions& options)
{
    const LanguageVersion* version = release.versionIn(language);
    if (version == nullptr) {
        return failure(noSuchVersion(language));
    }
    if (release.embargo && !release.embargo->until.isValid()) {
        return failure(embargoWithoutTime());
    }
    return Composer(release, *version, options).publication();
}

} // namespace dateline
