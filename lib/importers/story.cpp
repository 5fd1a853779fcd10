#include "importers/story.h"

#include "importers/event_reader.h"
#include "importers/inline_contacts.h"
#include "importers/issuer_reader.h"
#include "importers/release_date.h"
#include "importers/role_reader.h"
#include "importers/sentence.h"
#include "importers/series_reader.h"

namespace dateline::importing {

void completeFromStory(Layout& layout, const LanguageTag& language)
{
    findReleaseDate(layout, language);
    findInlineContacts(layout, language);
}

void readStory(const Layout& layout, const LanguageTag& language, ImportedRelease& imported)
{
    const QList<Sentence> sentences = sentencesOf(layout, language, imported.release.releaseDate);
    readEvent(sentences, layout, language, imported);
    readSeries(sentences, language, imported);
    readRoles(sentences, language, imported);
    readIssuer(layout, sentences, language, imported);
}

} // namespace dateline::importing
