#include "spelling/letters.h"

#include <QFile>

#include <unicode/ulocdata.h>
#include <unicode/uset.h>

#include <cstdlib>

namespace dateline {

namespace {

constexpr int kFirstRow = 2;

QList<QString> keyboardFor(const LanguageTag& language)
{
    QFile file(QStringLiteral(":/dateline/spelling/keyboards.tsv"));
    QList<QString> standard;
    if (!file.open(QIODevice::ReadOnly)) {
        return standard;
    }
    const QString withScript = language.language() + u'-' + language.script();
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QList<QString> cells = line.split(u'\t');
        if (line.startsWith(u'#') || cells.size() <= kFirstRow) {
            continue;
        }
        const QList<QString> languages = cells.at(1).split(u' ');
        if (languages.contains(language.language()) || languages.contains(withScript)) {
            return cells.mid(kFirstRow);
        }
        if (standard.isEmpty()) {
            standard = cells.mid(kFirstRow);
        }
    }
    return standard;
}

} // namespace

QString alphabetOf(const LanguageTag& language)
{
    QString letters;
    UErrorCode status = U_ZERO_ERROR;
    ULocaleData* data = ulocdata_open(language.toString().toLatin1().constData(), &status);
    USet* set = ulocdata_getExemplarSet(data, nullptr, 0, ULOCDATA_ES_STANDARD, &status);
    for (int index = 0; U_SUCCESS(status) && index < uset_getItemCount(set); ++index) {
        UChar32 first = 0;
        UChar32 last = 0;
        if (uset_getItem(set, index, &first, &last, nullptr, 0, &status) == 0) { // 0: a range, not a digraph
            for (UChar32 letter = first; letter <= last && letter <= 0xFFFF; ++letter) {
                const QChar each(static_cast<char16_t>(letter));
                if (each.isLetter()) {
                    letters.append(each);
                }
            }
        }
    }
    uset_close(set);
    ulocdata_close(data);
    return letters;
}

Keyboard::Keyboard(const LanguageTag& language)
{
    const QList<QString> rows = keyboardFor(language);
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows.at(row).size(); ++column) {
            m_keys.insert(rows.at(row).at(column), {row, 2 * column + row});
        }
    }
}

bool Keyboard::areNeighbours(QChar one, QChar other) const
{
    const auto first = m_keys.constFind(one);
    const auto second = m_keys.constFind(other);
    return first != m_keys.cend() && second != m_keys.cend() && std::abs(first->row - second->row) <= 1 &&
           std::abs(first->column - second->column) <= 2;
}

} // namespace dateline
