#include "found.h"

namespace dateline::recognising {

namespace {

constexpr double kEmail = 0.99;
constexpr double kUrl = 0.98;
constexpr double kUrlWithoutScheme = 0.85;

bool isAddressLetter(QChar unit)
{
    return unit.isLetterOrNumber() || QStringView(u".-_+%'").contains(unit);
}

bool isDomainLetter(QChar unit)
{
    return unit.isLetterOrNumber() || unit == u'-' || unit == u'.';
}

bool isLabelList(QStringView domain)
{
    const qsizetype point = domain.lastIndexOf(u'.');
    const QStringView top = domain.sliced(point + 1);
    return point > 0 && top.size() >= 2 && !domain.contains(u"..") && !domain.startsWith(u'.') &&
           std::all_of(top.begin(), top.end(), [](QChar unit) { return unit.isLetter(); });
}

void findEmails(QStringView text, QList<Found>& found)
{
    qsizetype searched = 0;
    for (qsizetype sign = text.indexOf(u'@'); sign >= 0; sign = text.indexOf(u'@', sign + 1)) {
        qsizetype start = sign;
        while (start > searched && isAddressLetter(text[start - 1])) {
            --start;
        }
        while (start < sign && !text[start].isLetterOrNumber()) {
            ++start;
        }
        qsizetype end = sign + 1;
        while (end < text.size() && isDomainLetter(text[end])) {
            ++end;
        }
        while (end > sign + 1 && !text[end - 1].isLetterOrNumber()) {
            --end;
        }
        searched = sign + 1;
        if (start < sign && isLabelList(text.sliced(sign + 1, end - sign - 1))) {
            const Span span{start, end - start};
            found.append({{span, EmailMention{text.sliced(start, end - start).toString()}, kEmail}, span});
            searched = end;
        }
    }
}

bool endsUrl(QChar unit)
{
    return unit.isSpace() || QStringView(u"<>\"«»“”„|").contains(unit);
}

/// The end of an address in running text: without the sentence's own punctuation, and without a
/// closing bracket that was not opened within it.
qsizetype urlEnd(QStringView text, qsizetype start)
{
    qsizetype end = start;
    int open = 0;
    int closed = 0;
    while (end < text.size() && !endsUrl(text[end])) {
        open += text[end] == u'(' ? 1 : 0;
        closed += text[end] == u')' ? 1 : 0;
        ++end;
    }
    for (; end > start; --end) {
        const QChar last = text[end - 1];
        const bool loneBracket = last == u')' && closed > open;
        if (!loneBracket && !QStringView(u".,;:!?'’]*").contains(last)) {
            break;
        }
        closed -= loneBracket ? 1 : 0;
    }
    // Scripts without blanks run on after an address: "https://example.org/를".
    for (qsizetype at = start; at < end; ++at) {
        if (text[at].unicode() >= 0x3000) {
            return at;
        }
    }
    return end;
}

bool startsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

void findUrls(QStringView text, QStringView prefix, double confidence, QList<Found>& found)
{
    for (qsizetype at = text.indexOf(prefix, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(prefix, at + prefix.size(), Qt::CaseInsensitive)) {
        const qsizetype end = urlEnd(text, at);
        const bool inAnother = at > 0 && (text[at - 1] == u'/' || text[at - 1] == u'.');
        if (startsWord(text, at) && !inAnother &&
            text.sliced(at + prefix.size(), end - at - prefix.size()).contains(u'.')) {
            const Span span{at, end - at};
            found.append({{span, UrlMention{text.sliced(at, end - at).toString()}, confidence}, span});
        }
    }
}

} // namespace

void findContacts(const Paragraph& paragraph, QList<Found>& found)
{
    findEmails(paragraph.text(), found);
    findUrls(paragraph.text(), u"https://", kUrl, found);
    findUrls(paragraph.text(), u"http://", kUrl, found);
    findUrls(paragraph.text(), u"www.", kUrlWithoutScheme, found);
}

} // namespace dateline::recognising
