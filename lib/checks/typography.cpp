// Typography that a pattern cannot tell.

#include "dateline/locale/typography.h"

#include "checks/families.h"

#include <QCoreApplication>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::Typography)
};

// UAX #15: a release is kept composed, or searching it and comparing names fails.
void checkComposed(const ReadText& text, Report& report)
{
    const Rule* rule = report.wants("typography.not-composed", text.language);
    if (rule == nullptr || toNfc(text.plain) == text.plain) {
        return;
    }
    static const QRegularExpression cluster(QStringLiteral(R"(\P{M}\p{M}++)"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    for (auto clusters = cluster.globalMatch(text.plain); clusters.hasNext();) {
        const QRegularExpressionMatch match = clusters.next();
        const QString composed = toNfc(match.captured());
        if (composed != match.captured()) {
            const Span span{match.capturedStart(), match.capturedLength()};
            Finding finding = findingIn(
                text, span, Words::tr("A letter and its accent are two characters"),
                Words::tr("“%1” is made of %n characters here; searching will not find it.", nullptr, int(span.length))
                    .arg(match.captured()));
            finding.fixes.append(writeInstead(text, span, composed));
            report.add(*rule, finding);
        }
    }
}

struct OpenBracket {
    QChar closing;
    qsizetype offset = 0;
};

QChar closingOf(QChar opening)
{
    switch (opening.unicode()) {
    case u'(': return u')';
    case u'[': return u']';
    case u'{': return u'}';
    default: return {};
    }
}

// Enumerators, “a)”, close what nobody opened, so only an unclosed bracket is reported.
void checkBrackets(const ReadText& text, Report& report)
{
    const Rule* rule = report.wants("typography.unbalanced-bracket", text.language);
    if (rule == nullptr) {
        return;
    }
    QList<OpenBracket> open;
    for (qsizetype offset = 0; offset < text.plain.size(); ++offset) {
        const QChar character = text.plain.at(offset);
        if (const QChar closing = closingOf(character); !closing.isNull()) {
            open.append({closing, offset});
        } else if (!open.isEmpty() && character == open.last().closing) {
            open.removeLast();
        }
    }
    for (const OpenBracket& bracket : open) {
        const Span span{bracket.offset, 1};
        if (!text.isLiteral(span)) {
            report.add(*rule, findingIn(text, span, Words::tr("A bracket is not closed"),
                                        Words::tr("%1 opens “%2” and never closes it.").arg(text.name, text.at(span))));
        }
    }
}

bool opensHere(const QString& text, qsizetype offset)
{
    return offset == 0 || text.at(offset - 1).isSpace() || QString("([{«“‘„-–—/").contains(text.at(offset - 1));
}

// A mark after a figure with nothing open is an inch or a second of arc.
void checkStraightQuotes(const ReadText& text, Report& report)
{
    const Rule* rule = report.wants("typography.straight-quotes", text.language);
    if (rule == nullptr || !text.plain.contains(u'"')) {
        return;
    }
    bool open = false;
    for (qsizetype offset = text.plain.indexOf(u'"'); offset >= 0; offset = text.plain.indexOf(u'"', offset + 1)) {
        const bool opens = opensHere(text.plain, offset);
        const Span span{offset, 1};
        if (text.isLiteral(span) || (!opens && !open)) {
            continue;
        }
        open = opens;
        const QuotationMarks marks = quotationMarks(text.languageAt(offset));
        const QString right = opens ? marks.open : marks.close;
        Finding finding = findingIn(text, span, Words::tr("A typewriter’s quotation mark"),
                                    Words::tr("%1 has \" where its language has %2.").arg(text.name, right.trimmed()));
        finding.fixes.append(writeInstead(text, span, right));
        report.add(*rule, finding);
    }
}

} // namespace

void checkTypography(const ReadText& text, const CheckContext&, Report& report)
{
    checkComposed(text, report);
    checkBrackets(text, report);
    checkStraightQuotes(text, report);
}

} // namespace dateline
