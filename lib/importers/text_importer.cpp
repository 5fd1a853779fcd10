#include "dateline/importers/text_importer.h"

#include "importers/assemble.h"
#include "importers/decode.h"
#include "importers/identify_language.h"
#include "importers/layout.h"
#include "importers/lines.h"
#include "importers/source_block.h"
#include "importers/story.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::Importers)
};

// The same bytes are the same release: importing them twice gives the same file.
QString releaseIdOf(const QByteArray& bytes)
{
    const QUuid space(QStringLiteral("{6ba7b811-9dad-11d1-80b4-00c04fd430c8}")); // RFC 4122, appendix C: URLs.
    return QStringLiteral("urn:uuid:") + QUuid::createUuidV5(space, bytes).toString(QUuid::WithoutBraces);
}

bool holdsWords(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

} // namespace

Expected<ImportedRelease> importText(const QByteArray& bytes, const ImportOptions& options)
{
    const Expected<importing::DecodedText> decoded = importing::decode(bytes);
    if (!decoded) {
        return failure(decoded.error().inFile(options.fileName));
    }
    if (!holdsWords(decoded->text)) {
        return failure({ErrorKind::Format, Words::tr("The file holds no text."),
                        Words::tr("Check that it is the right file and was saved."), options.fileName});
    }
    const importing::IdentifiedLanguage identified = options.language
                                                         ? importing::IdentifiedLanguage{*options.language, true}
                                                         : importing::identifyLanguage(decoded->text);
    const LanguageTag& language = identified.language;
    const QList<importing::SourceBlock> blocks = importing::readBlocks(importing::splitLines(decoded->text), language);
    importing::Layout layout = importing::readLayout(blocks, language);
    importing::completeFromStory(layout, language);
    ImportedRelease imported = importing::assemble(layout, language, options.houseStyle);
    importing::readStory(layout, language, imported);
    imported.release.id = releaseIdOf(bytes);
    imported.remarks = decoded->remarks + imported.remarks;
    if (!identified.sure) {
        imported.remarks.append(Words::tr("The language is a guess: say which it is if it is wrong."));
    }
    return imported;
}

} // namespace dateline
