#include "spelling/frequent_words.h"

#include <QFile>

#include <mutex>

namespace dateline {

namespace {

// "no" is what older texts call Norwegian Bokmål; Serbian in Latin letters reads like Croatian.
QString listName(const LanguageTag& language)
{
    const QString code = language.language();
    const QString script = language.script();
    if (code == u"uz") {
        return code + u'-' + script;
    }
    if (code == u"no") {
        return QStringLiteral("nb");
    }
    const bool likeCroatian = code == u"bs" || (code == u"sr" && script == u"Latn");
    return likeCroatian ? QStringLiteral("hr") : code;
}

std::shared_ptr<const FrequentWords> read(const QString& name)
{
    auto words = std::make_shared<FrequentWords>();
    QFile file(QStringLiteral(":/dateline/spelling/frequent_words/%1.tsv").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return words;
    }
    constexpr float kBandsOfOne = 10;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype tab = line.indexOf(u'\t');
        const float zipf = QStringView(line).left(tab).toFloat() / kBandsOfOne;
        for (const QString& word : line.mid(tab + 1).split(u' ')) {
            words->insert(word, zipf);
        }
    }
    return words;
}

} // namespace

std::shared_ptr<const FrequentWords> frequentWords(const LanguageTag& language)
{
    static std::mutex mutex;
    static QHash<QString, std::shared_ptr<const FrequentWords>> lists;
    const QString name = listName(language);
    const std::scoped_lock lock(mutex);
    std::shared_ptr<const FrequentWords>& words = lists[name];
    if (!words) {
        words = read(name);
    }
    return words;
}

} // namespace dateline
