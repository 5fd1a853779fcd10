#include "workspace/word_list_files.h"

#include "dateline/base/file.h"

#include <QDir>
#include <QFileInfo>

namespace dateline {

namespace {

constexpr qint64 kLargest = qint64{4} * 1024 * 1024;
const QLatin1String kEveryLanguage("all");

LanguageTag languageOf(const QString& baseName)
{
    return baseName == kEveryLanguage ? LanguageTag() : LanguageTag(baseName);
}

WordLists listsIn(const QString& folder)
{
    WordLists lists;
    if (folder.isEmpty()) {
        return lists;
    }
    for (const QFileInfo& file : QDir(folder).entryInfoList({"*.txt"}, QDir::Files | QDir::Readable, QDir::Name)) {
        const LanguageTag language = languageOf(file.completeBaseName());
        const Expected<QByteArray> text = readFile(file.filePath(), kLargest);
        if (text && (!language.isEmpty() || file.completeBaseName() == kEveryLanguage)) {
            lists.insert(language, wordListFrom(QString::fromUtf8(*text)));
        }
    }
    return lists;
}

} // namespace

WordListFiles::WordListFiles(const QString& houseFolder, const QString& personalFolder, QObject* parent)
    : QObject(parent), m_houseFolder(houseFolder), m_personalFolder(personalFolder)
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &WordListFiles::load);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &WordListFiles::load);
    load();
}

QString WordListFiles::folder(WordListOwner owner) const
{
    return owner == WordListOwner::House ? m_houseFolder : m_personalFolder;
}

void WordListFiles::setHouseFolder(const QString& folder)
{
    m_houseFolder = folder;
    load();
}

QString WordListFiles::fileOf(WordListOwner owner, const LanguageTag& language) const
{
    const QString name = language.isEmpty() ? QString(kEveryLanguage) : language.toString();
    return folder(owner) + u'/' + name + QStringLiteral(".txt");
}

void WordListFiles::load()
{
    WordLists lists = merged(listsIn(m_houseFolder), listsIn(m_personalFolder));
    for (const QString& folder : {m_houseFolder, m_personalFolder}) {
        if (!folder.isEmpty() && QFileInfo::exists(folder)) {
            m_watcher.addPath(folder);
            for (const QString& name : QDir(folder).entryList({"*.txt"}, QDir::Files)) {
                m_watcher.addPath(folder + u'/' + name);
            }
        }
    }
    if (lists != m_lists) {
        m_lists = lists;
        emit changed();
    }
}

Expected<void> WordListFiles::rewrite(WordListOwner owner, const LanguageTag& language,
                                      const std::function<void(WordList&)>& change)
{
    if (!has(owner)) {
        return failure({ErrorKind::Refused,
                        tr("The press office has no folder for its word lists yet."),
                        tr("Choose one in the settings, or add the word to your own list."),
                        {},
                        {}});
    }
    const QString path = fileOf(owner, language);
    WordList list;
    if (QFileInfo::exists(path)) {
        const Expected<QByteArray> text = readFile(path, kLargest);
        if (!text) {
            return failure(text.error());
        }
        list = wordListFrom(QString::fromUtf8(*text));
    }
    change(list);
    QDir().mkpath(folder(owner));
    Expected<void> written = writeFileAtomically(path, textOf(list).toUtf8());
    load();
    return written;
}

Expected<void> WordListFiles::add(WordListOwner owner, const QString& word, const LanguageTag& language)
{
    return rewrite(owner, language, [&](WordList& list) {
        if (!list.right.contains(word)) {
            list.right.append(word);
        }
    });
}

Expected<void> WordListFiles::remove(WordListOwner owner, const QString& word, const LanguageTag& language)
{
    return rewrite(owner, language, [&](WordList& list) {
        list.right.removeAll(word);
        list.never.removeIf([&](const ReplacedWord& each) { return each.word == word; });
    });
}

Expected<void> WordListFiles::addNever(WordListOwner owner, const ReplacedWord& never, const LanguageTag& language)
{
    return rewrite(owner, language, [&](WordList& list) {
        list.right.removeAll(never.word);
        list.never.removeIf([&](const ReplacedWord& each) { return each.word == never.word; });
        list.never.append(never);
    });
}

} // namespace dateline
