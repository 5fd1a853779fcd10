#include "dateline/release/release.h"

#include <QUuid>

#include <algorithm>

namespace dateline {

const LanguageVersion* Release::versionIn(const LanguageTag& language) const
{
    const auto found = std::find_if(versions.cbegin(), versions.cend(),
                                    [&](const LanguageVersion& each) { return each.language == language; });
    return found == versions.cend() ? nullptr : &*found;
}

LanguageVersion* Release::versionIn(const LanguageTag& language)
{
    const auto found = std::find_if(versions.begin(), versions.end(),
                                    [&](const LanguageVersion& each) { return each.language == language; });
    return found == versions.end() ? nullptr : &*found;
}

const LanguageVersion* Release::sourceVersion() const
{
    if (const LanguageVersion* source = versionIn(sourceLanguage)) {
        return source;
    }
    return versions.isEmpty() ? nullptr : &versions.constFirst();
}

const Media* Release::mediaWithId(const QString& mediaId) const
{
    const auto found =
        std::find_if(media.cbegin(), media.cend(), [&](const Media& item) { return item.id == mediaId; });
    return found == media.cend() ? nullptr : &*found;
}

Release newRelease(const LanguageTag& language, const HouseStyle& style)
{
    Release release;
    release.id = QStringLiteral("urn:uuid:") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    release.sourceLanguage = language;
    release.houseStyle = style;
    release.issuer = style.issuer;
    LanguageVersion version;
    version.language = language;
    release.versions.append(version);
    return release;
}

} // namespace dateline
