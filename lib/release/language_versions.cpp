#include "dateline/release/language_versions.h"

#include <algorithm>

namespace dateline {

namespace {

qsizetype indexOf(const Release& release, const LanguageTag& language)
{
    const auto found = std::find_if(release.versions.cbegin(), release.versions.cend(),
                                    [&](const LanguageVersion& version) { return version.language == language; });
    return found == release.versions.cend() ? -1 : found - release.versions.cbegin();
}

void mark(QList<Block>& blocks)
{
    for (Block& block : blocks) {
        block.carriedOver = !block.text.isEmpty() || block.as<Table>() != nullptr;
    }
}

LanguageVersion copyOf(const LanguageVersion& other)
{
    LanguageVersion version;
    version.headline = other.headline;
    version.standfirst = other.standfirst;
    version.body = other.body;
    version.notes = other.notes;
    version.headlineCarriedOver = !other.headline.isEmpty();
    version.standfirstCarriedOver = !other.standfirst.isEmpty();
    mark(version.body);
    mark(version.notes);
    return version;
}

} // namespace

QList<LanguageTag> languagesOf(const Release& release)
{
    QList<LanguageTag> languages;
    for (const LanguageVersion& version : release.versions) {
        languages.append(version.language);
    }
    return languages;
}

Release withLanguage(const Release& release, const LanguageTag& language, const LanguageTag& from, VersionStart start)
{
    if (language.isEmpty() || release.versionIn(language) != nullptr) {
        return release;
    }
    Release changed = release;
    const LanguageVersion* model = release.versionIn(from);
    const bool copies = start == VersionStart::Copy && model != nullptr;
    LanguageVersion version = copies ? copyOf(*model) : LanguageVersion{};
    version.language = language;
    version.state = VersionState::Translating;
    if (version.body.isEmpty()) {
        version.body.append(Block{changed.newBlockId()});
    }
    changed.versions.append(version);
    return changed;
}

Release withoutLanguage(const Release& release, const LanguageTag& language)
{
    const qsizetype index = indexOf(release, language);
    if (index < 0 || language == release.sourceLanguage || release.versions.size() == 1) {
        return release;
    }
    Release changed = release;
    changed.versions.removeAt(index);
    return changed;
}

Release withLanguageMoved(const Release& release, const LanguageTag& language, int by)
{
    const qsizetype index = indexOf(release, language);
    if (index < 0 || language == release.sourceLanguage) {
        return release;
    }
    const qsizetype first = release.versions.first().language == release.sourceLanguage ? 1 : 0;
    Release changed = release;
    changed.versions.move(index, std::clamp(index + by, first, release.versions.size() - 1));
    return changed;
}

} // namespace dateline
