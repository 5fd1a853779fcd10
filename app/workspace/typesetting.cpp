#include "workspace/typesetting.h"

#include "dateline/compose/compose.h"

namespace dateline {

namespace {

constexpr int kPauseMilliseconds = 200;

Expected<Pages> makePages(const Release& release, const LanguageTag& language, FontLibrary& fonts)
{
    const Expected<Publication> publication = compose(release, language, {QDateTime::currentDateTimeUtc()});
    return publication ? typeset(*publication, fonts) : failure(publication.error());
}

} // namespace

Typesetting::Typesetting(ReleaseDocument& document, QObject* parent)
    : QObject(parent), m_document(document), m_language(document.release().sourceLanguage),
      m_job([this](const Outcome& outcome) { take(outcome); })
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &Typesetting::start);
    connect(&m_document, &ReleaseDocument::changed, &m_pause, qOverload<>(&QTimer::start));
}

void Typesetting::setLanguage(const LanguageTag& language)
{
    m_language = language;
    start();
}

void Typesetting::setWanted(bool wanted)
{
    m_wanted = wanted;
    start();
}

void Typesetting::start()
{
    if (!m_wanted) {
        return;
    }
    // The library of fonts is made and used within jobs only, and jobs never overlap.
    m_job.start([this, state = m_document.state(), release = m_document.release(), language = m_language] {
        if (!m_fonts) {
            m_fonts = std::make_shared<FontLibrary>();
        }
        return Outcome{state, std::make_shared<const Expected<Pages>>(makePages(release, language, *m_fonts))};
    });
}

void Typesetting::take(const Outcome& outcome)
{
    if (outcome.state == m_document.state()) {
        m_pages = outcome.pages;
        emit pagesChanged();
    }
}

} // namespace dateline
