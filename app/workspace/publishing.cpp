#include "workspace/publishing.h"

#include "dateline/compose/compose.h"
#include "dateline/exporters/html.h"

namespace dateline {

namespace {

constexpr int kPauseMilliseconds = 150;

Expected<PublishedForm> publish(const Release& release, const LanguageTag& language, ReaderForm form)
{
    const Expected<Publication> publication = compose(release, language, {QDateTime::currentDateTimeUtc()});
    if (!publication) {
        return failure(publication.error());
    }
    PublishedForm published;
    published.form = form;
    published.slug = publication->slug;
    for (const QList<Block>& blocks : {publication->body, publication->notes.blocks}) {
        for (const Block& block : blocks) {
            published.blocks.append(block.id);
        }
    }
    if (form == ReaderForm::Text) {
        published.text = plainText(*publication);
        return published;
    }
    return exportHtml(*publication).map([&](const QByteArray& html) {
        published.html = html;
        return published;
    });
}

} // namespace

Publishing::Publishing(ReleaseDocument& document, QObject* parent)
    : QObject(parent), m_document(document), m_language(document.release().sourceLanguage),
      m_job([this](const Outcome& outcome) { take(outcome); })
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &Publishing::start);
    // Not restarted by each edit: who types without a pause sees the preview follow too.
    connect(&m_document, &ReleaseDocument::changed, this, [this] {
        if (m_wanted && !m_pause.isActive()) {
            m_pause.start();
        }
    });
}

void Publishing::setLanguage(const LanguageTag& language)
{
    m_language = language;
    start();
}

void Publishing::setWanted(std::optional<ReaderForm> form)
{
    m_wanted = form == ReaderForm::Pages ? std::nullopt : form;
    start();
}

void Publishing::start()
{
    if (m_wanted) {
        m_job.start([state = m_document.state(), release = m_document.release(), language = m_language,
                     form = *m_wanted] {
            return Outcome{state, std::make_shared<const Expected<PublishedForm>>(publish(release, language, form))};
        });
    }
}

// One that edits have outdated meanwhile is shown all the same: the next is on its way.
void Publishing::take(const Outcome& outcome)
{
    if (m_wanted && (!outcome.form->has_value() || (*outcome.form)->form == *m_wanted)) {
        emit published(outcome.form);
    }
}

} // namespace dateline
