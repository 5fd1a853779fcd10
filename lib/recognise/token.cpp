#include "token.h"

#include <array>

namespace dateline::recognising {

namespace {

constexpr qsizetype kFoldedUnits = 0x2000; // Latin, Greek, Cyrillic, Arabic and their extensions.

bool isMark(QChar unit)
{
    return unit.isMark() || unit == QChar(0x00AD);
}

char16_t foldedUnit(char16_t unit)
{
    QString parts = QString(QChar(unit)).normalized(QString::NormalizationForm_D).toLower();
    parts.removeIf([](QChar part) { return isMark(part); });
    const char16_t folded = parts.isEmpty() ? u'\0' : parts.front().unicode();
    return folded == u'ς' ? u'σ' : folded;
}

/// What each unit folds to; 0 for units that vanish.
const std::array<char16_t, kFoldedUnits>& foldTable()
{
    static const auto table = [] {
        std::array<char16_t, kFoldedUnits> units{};
        for (char16_t unit = 0; unit < kFoldedUnits; ++unit) {
            units[unit] = foldedUnit(unit);
        }
        return units;
    }();
    return table;
}

bool isIdeograph(QChar unit)
{
    return unit.script() == QChar::Script_Han;
}

bool isLetter(QChar unit)
{
    return unit.isLetter() || unit.isSurrogate() || isMark(unit);
}

qsizetype endOfRun(QStringView text, qsizetype start, bool (*belongs)(QChar))
{
    qsizetype end = start + 1;
    while (end < text.size() && belongs(text[end])) {
        ++end;
    }
    return end;
}

bool isWordPart(QChar unit)
{
    return isLetter(unit) && !isIdeograph(unit);
}

bool isDigit(QChar unit)
{
    return unit.isDigit();
}

Letters lettersOf(QStringView word)
{
    if (!word.front().isUpper() && !word.front().isTitleCase()) {
        return word.front().isLower() ? Letters::Small : Letters::None;
    }
    const bool allCaps =
        word.size() > 1 && std::all_of(word.begin(), word.end(), [](QChar unit) { return !unit.isLower(); });
    return allCaps ? Letters::AllCaps : Letters::Capital;
}

int numberOf(QStringView digits)
{
    if (digits.size() > 9) {
        return -1;
    }
    int number = 0;
    for (const QChar digit : digits) {
        number = number * 10 + digit.digitValue();
    }
    return number;
}

Token readToken(QStringView text, qsizetype start)
{
    Token token;
    const QChar first = text[start];
    qsizetype end = start + 1;
    if (isDigit(first)) {
        token.kind = TokenKind::Number;
        end = endOfRun(text, start, isDigit);
        token.number = numberOf(text.sliced(start, end - start));
    } else if (isLetter(first)) {
        token.kind = TokenKind::Word;
        end = isIdeograph(first) ? start + 1 : endOfRun(text, start, isWordPart);
        token.letters = lettersOf(text.sliced(start, end - start));
    }
    token.span = {start, end - start};
    token.folded = fold(text.sliced(start, end - start));
    return token;
}

bool endsSentence(const Token& mark)
{
    static const QString ends = QStringLiteral(".!?:;\u2026\u00BB\u00AB\u201C\u201D\u201E\"");
    return mark.kind == TokenKind::Mark && mark.folded.size() == 1 && ends.contains(mark.folded.front());
}

bool mayBeShortened(const Token& word)
{
    return word.kind == TokenKind::Word &&
           (word.span.length <= 2 || (word.span.length == 3 && word.letters == Letters::Capital));
}

/// A point after a single capital or a short word ("Mr.", "J.") need not end a sentence.
bool endsSentence(const QList<Token>& tokens)
{
    if (tokens.isEmpty()) {
        return true;
    }
    if (!endsSentence(tokens.last())) {
        return false;
    }
    const bool abbreviation =
        tokens.last().folded == u"." && tokens.size() > 1 && mayBeShortened(tokens[tokens.size() - 2]);
    return !abbreviation;
}

} // namespace

QString fold(QStringView word)
{
    const auto& table = foldTable();
    QString folded;
    folded.reserve(word.size());
    for (const QChar unit : word) {
        const char16_t to = unit.unicode() < kFoldedUnits ? table[unit.unicode()] : unit.unicode();
        if (to != u'\0') {
            folded.append(QChar(to));
        }
    }
    return folded;
}

QList<Token> tokenise(QStringView text)
{
    QList<Token> tokens;
    tokens.reserve(text.size() / 5);
    bool spaceBefore = true;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at].isSpace()) {
            spaceBefore = true;
            ++at;
            continue;
        }
        Token token = readToken(text, at);
        token.spaceBefore = spaceBefore;
        token.startsSentence = endsSentence(tokens);
        at = token.span.end();
        spaceBefore = false;
        tokens.append(std::move(token));
    }
    return tokens;
}

} // namespace dateline::recognising
