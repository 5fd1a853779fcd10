#include "support/sample_pages.h"

#include "support/sample_releases.h"

namespace dateline::samples {

namespace {

Sample sample(const QString& name, const Release& release, const LanguageTag& language, const QDateTime& now = {})
{
    return {name, compose(release, language, {now}).value_or(Publication{})};
}

} // namespace

QList<Sample> publications()
{
    const QDateTime afterwards(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC);
    return {
        sample("dialogue.en-GB", dialogue(), kEnglish),
        sample("dialogue.fr", dialogue(), kFrench),
        sample("dialogue.ar", dialogue(), kArabic),
        sample("everything.embargoed", everything(), kEnglish),
        sample("everything.public", everything(), kEnglish, afterwards),
        sample("hostile", hostile(), kEnglish),
        sample("empty", newRelease(kEnglish, {}), kEnglish),
    };
}

} // namespace dateline::samples
