#pragma once

#include "dateline/text/language.h"

#include <QList>
#include <QString>

#include <map>
#include <memory>

namespace dateline {

/// Where one language divides words, by patterns in the format of libhyphen (Liang, "Word Hy-phen-a-tion
/// by Com-put-er", 1983).
class Hyphenator {
public:
    /// Nothing when the file cannot be read.
    [[nodiscard]] static std::unique_ptr<Hyphenator> open(const QString& path);
    ~Hyphenator();
    Hyphenator(const Hyphenator&) = delete;
    Hyphenator& operator=(const Hyphenator&) = delete;

    /// Offsets within a word of letters at which a hyphen may stand, at least two letters from
    /// its start and three from its end. Divisions that change spelling are left out.
    [[nodiscard]] QList<qsizetype> divisions(const QString& word) const;

private:
    class Patterns;
    explicit Hyphenator(std::unique_ptr<Patterns> patterns);

    std::unique_ptr<Patterns> m_patterns;
};

/// The installed patterns (Debian: hyphen-*), opened when a language is first asked for.
class HyphenationShelf {
public:
    /// nullptr for a language without patterns.
    [[nodiscard]] const Hyphenator* find(const LanguageTag& language);

private:
    std::map<LanguageTag, std::unique_ptr<Hyphenator>> m_known;
};

} // namespace dateline
