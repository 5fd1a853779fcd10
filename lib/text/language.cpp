#include "dateline/text/language.h"

#include <QByteArray>

#include <unicode/uloc.h>

#include <array>

namespace dateline {

namespace {

using Buffer = std::array<char, ULOC_FULLNAME_CAPACITY>;

QByteArray icuName(const QString& tag)
{
    Buffer name{};
    UErrorCode status = U_ZERO_ERROR;
    uloc_forLanguageTag(tag.toLatin1().constData(), name.data(), name.size(), nullptr, &status);
    return U_SUCCESS(status) ? QByteArray(name.data()) : QByteArray();
}

template <typename Function>
QString subtag(const QByteArray& name, Function function)
{
    Buffer part{};
    UErrorCode status = U_ZERO_ERROR;
    function(name.constData(), part.data(), static_cast<int32_t>(part.size()), &status);
    return U_SUCCESS(status) ? QString::fromLatin1(part.data()) : QString();
}

} // namespace

LanguageTag::LanguageTag(QStringView tag)
{
    QString wanted = tag.trimmed().toString();
    wanted.replace(u'_', u'-');
    const QByteArray bytes = wanted.toLatin1();
    Buffer name{};
    UErrorCode status = U_ZERO_ERROR;
    int32_t parsed = 0;
    uloc_forLanguageTag(bytes.constData(), name.data(), name.size(), &parsed, &status);
    if (bytes.isEmpty() || U_FAILURE(status) || parsed != bytes.size() || name[0] == '\0') {
        return;
    }
    Buffer canonical{};
    uloc_toLanguageTag(name.data(), canonical.data(), canonical.size(), true, &status);
    if (U_SUCCESS(status)) {
        m_tag = QString::fromLatin1(canonical.data());
    }
}

QString LanguageTag::language() const
{
    return m_tag.section(u'-', 0, 0);
}

QString LanguageTag::script() const
{
    if (m_tag.isEmpty()) {
        return {};
    }
    Buffer likely{};
    UErrorCode status = U_ZERO_ERROR;
    uloc_addLikelySubtags(icuName(m_tag).constData(), likely.data(), likely.size(), &status);
    return U_SUCCESS(status) ? subtag(likely.data(), uloc_getScript) : QString();
}

QString LanguageTag::region() const
{
    return m_tag.isEmpty() ? QString() : subtag(icuName(m_tag), uloc_getCountry);
}

TextDirection LanguageTag::direction() const
{
    return !m_tag.isEmpty() && uloc_isRightToLeft(icuName(m_tag).constData()) ? TextDirection::RightToLeft
                                                                              : TextDirection::LeftToRight;
}

} // namespace dateline
