#include "storage/json_spot.h"

#include <QCoreApplication>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::Storage)
};

constexpr qsizetype kLongestQuote = 60;

QString repairAdvice()
{
    return Words::tr("The file was changed outside Dateline; correct this place or open a backup copy.");
}

} // namespace

void JsonSpot::fail(ErrorKind kind, const QString& what, const QString& advice) const
{
    if (!m_failure) {
        const QString document = entry();
        m_failure = Error{kind, what, advice, {}, document.isEmpty() ? pointer() : document + ", " + pointer()};
    }
}

void JsonSpot::failType(const QString& expected) const
{
    fail(ErrorKind::Format, Words::tr("Here stands something else than %1.").arg(expected), repairAdvice());
}

void JsonSpot::failValue(const QString& value, const QString& expected) const
{
    fail(ErrorKind::Format, Words::tr("“%1” is not %2.").arg(value.left(kLongestQuote), expected), repairAdvice());
}

QString JsonSpot::pointer() const
{
    if (m_parent == nullptr) {
        return {};
    }
    QString token = m_token;
    token.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
    return m_parent->pointer() + u'/' + token;
}

} // namespace dateline
