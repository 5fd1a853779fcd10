#include "importers/pasted_words.h"

#include "dateline/text/segment.h"
#include "importers/clean.h"

#include <algorithm>

namespace dateline::importing {

namespace {

bool isWantedNoBreakSpace(QChar before, QChar space, QChar after)
{
    constexpr QStringView kHighPunctuation = u";:!?»%‰";
    return space == QChar(0x202F) ||
           (space == QChar::Nbsp && (before.isDigit() || (before.isLetter() && after.isDigit()) || before == u'«' ||
                                     kHighPunctuation.contains(after)));
}

/// Which characters of a text stay; white space is judged by the stretch it stands in.
class SpaceJudge {
public:
    explicit SpaceJudge(const QString& whole) : m_whole(whole) {}

    /// What the next character becomes: itself, a space, or null for nothing.
    QChar next()
    {
        const qsizetype at = m_at++;
        if (!m_whole.at(at).isSpace()) {
            return m_whole.at(at);
        }
        if (at < m_spaceEnd) {
            return {};
        }
        m_spaceEnd = std::find_if(m_whole.cbegin() + at, m_whole.cend(), [](QChar c) { return !c.isSpace(); }) -
                     m_whole.cbegin();
        if (at == 0 || m_spaceEnd == m_whole.size()) {
            return {};
        }
        const bool alone = m_spaceEnd == at + 1;
        const bool kept = alone && isWantedNoBreakSpace(m_whole.at(at - 1), m_whole.at(at), m_whole.at(m_spaceEnd));
        return kept ? m_whole.at(at) : QChar(u' ');
    }

private:
    const QString& m_whole;
    qsizetype m_at = 0;
    qsizetype m_spaceEnd = 0;
};

} // namespace

InlineText pastedWords(const QList<TextRun>& runs)
{
    QList<TextRun> cleaned = runs;
    QString whole;
    for (TextRun& run : cleaned) {
        run.text = toNfc(cleanCharacters(run.text).text);
        whole += run.text;
    }
    SpaceJudge judge(whole);
    for (TextRun& run : cleaned) {
        QString kept;
        for (qsizetype count = run.text.size(); count > 0; --count) {
            if (const QChar character = judge.next(); !character.isNull()) {
                kept += character;
            }
        }
        run.text = kept;
    }
    return InlineText(cleaned);
}

} // namespace dateline::importing
