#include "importers/clean.h"

#include <QCoreApplication>

#include <utility>

namespace dateline::importing {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::Importers)
};

enum class Fate { Keep, LineEnd, Bullet, Control, Invisible, Direction, PrivateUse, Unreadable };

bool isJoiner(char32_t code)
{
    return code == 0x200C || code == 0x200D;
}

// Persian, Indic scripts and emoji need the joiners; between letters of ours they are debris.
bool joinerIsDebris(const QChar before)
{
    const QChar::Script script = before.script();
    return script == QChar::Script_Latin || script == QChar::Script_Greek || script == QChar::Script_Cyrillic ||
           before.isSpace() || before.isPunct() || before.isDigit() || before.isNull();
}

Fate fateOfControl(char32_t code)
{
    if (code == '\t') {
        return Fate::Keep;
    }
    return code == '\n' || code == '\f' || code == '\v' || code == 0x85 ? Fate::LineEnd : Fate::Control;
}

Fate fateOf(char32_t code, QChar before)
{
    // Word writes the bullets of its symbol fonts into the private use area.
    if (code == 0xF0B7 || code == 0xF0A7) {
        return Fate::Bullet;
    }
    if (code == 0x2028 || code == 0x2029) {
        return Fate::LineEnd;
    }
    if (code == 0xFEFF || code == 0x200B || code == 0x2060 || code == 0xAD ||
        (isJoiner(code) && joinerIsDebris(before))) {
        return Fate::Invisible;
    }
    if (code >= 0x202A && code <= 0x202E) {
        return Fate::Direction;
    }
    if (code == 0xFFFD) {
        return Fate::Unreadable;
    }
    switch (QChar::category(code)) {
    case QChar::Other_Control: return fateOfControl(code);
    case QChar::Other_PrivateUse: return Fate::PrivateUse;
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned: return QChar::isNonCharacter(code) ? Fate::Control : Fate::Keep;
    default: return Fate::Keep;
    }
}

void settle(Fate fate, QStringView character, Cleaned& cleaned)
{
    switch (fate) {
    case Fate::Keep: cleaned.text += character; break;
    case Fate::LineEnd: cleaned.text += u'\n'; break;
    case Fate::Bullet: cleaned.text += u'•'; break;
    case Fate::Control: ++cleaned.controls; break;
    case Fate::Invisible: ++cleaned.invisible; break;
    case Fate::Direction: ++cleaned.directions; break;
    case Fate::PrivateUse: ++cleaned.privateUse; break;
    case Fate::Unreadable:
        ++cleaned.unreadable;
        cleaned.text += character;
        break;
    }
}

} // namespace

Cleaned cleanCharacters(const QString& text)
{
    Cleaned cleaned;
    cleaned.text.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool pair = at + 1 < text.size() && text.at(at).isHighSurrogate() && text.at(at + 1).isLowSurrogate();
        const char32_t code = pair ? QChar::surrogateToUcs4(text.at(at), text.at(at + 1)) : text.at(at).unicode();
        if (code == '\r') {
            if (at + 1 == text.size() || text.at(at + 1) != u'\n') {
                cleaned.text += u'\n';
            }
            continue;
        }
        const QChar before = cleaned.text.isEmpty() ? QChar() : cleaned.text.back();
        settle(fateOf(code, before), QStringView(text).mid(at, pair ? 2 : 1), cleaned);
        at += pair ? 1 : 0;
    }
    return cleaned;
}

QList<QString> Cleaned::remarks() const
{
    const std::pair<qsizetype, QString> all[] = {
        {controls, Words::tr("%n control character(s) left out.", nullptr, static_cast<int>(controls))},
        {invisible, Words::tr("%n invisible character(s) left out.", nullptr, static_cast<int>(invisible))},
        {directions, Words::tr("%n text direction override(s) left out.", nullptr, static_cast<int>(directions))},
        {privateUse,
         Words::tr("%n character(s) that only one font can show left out.", nullptr, static_cast<int>(privateUse))},
        {unreadable, Words::tr("%n character(s) could not be read.", nullptr, static_cast<int>(unreadable))},
    };
    QList<QString> remarks;
    for (const auto& [count, sentence] : all) {
        if (count > 0) {
            remarks.append(sentence);
        }
    }
    return remarks;
}

} // namespace dateline::importing
