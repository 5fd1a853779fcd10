#include "spelling/text_encoding.h"

#include <unicode/ucnv.h>

namespace dateline {

namespace {

struct Closer {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, Closer>;

// Hunspell's own names for the Windows code pages.
QByteArray icuName(QByteArray name)
{
    return name.replace("microsoft-cp", "windows-");
}

Converter open(const QByteArray& name)
{
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(icuName(name).constData(), &status));
    if (U_FAILURE(status)) {
        return nullptr;
    }
    ucnv_setFromUCallBack(converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    return converter;
}

bool isUtf8(const QByteArray& name)
{
    return name.compare("UTF-8", Qt::CaseInsensitive) == 0 || name.compare("UTF8", Qt::CaseInsensitive) == 0;
}

} // namespace

class TextEncoding::Private {
public:
    bool utf8 = false;
    Converter converter;
};

TextEncoding::TextEncoding(const QByteArray& name) : d(std::make_unique<Private>())
{
    d->utf8 = isUtf8(name);
    if (!d->utf8) {
        d->converter = open(name);
    }
}

TextEncoding::~TextEncoding() = default;
TextEncoding::TextEncoding(TextEncoding&&) noexcept = default;
TextEncoding& TextEncoding::operator=(TextEncoding&&) noexcept = default;

bool TextEncoding::isValid() const
{
    return d->utf8 || d->converter != nullptr;
}

std::optional<QByteArray> TextEncoding::encode(const QString& text)
{
    if (d->utf8) {
        return text.toUtf8();
    }
    if (!d->converter) {
        return std::nullopt;
    }
    const auto length = static_cast<int32_t>(text.size());
    QByteArray bytes(UCNV_GET_MAX_BYTES_FOR_STRING(length, ucnv_getMaxCharSize(d->converter.get())), '\0');
    UErrorCode status = U_ZERO_ERROR;
    const int32_t written = ucnv_fromUChars(d->converter.get(), bytes.data(), static_cast<int32_t>(bytes.size()),
                                            reinterpret_cast<const UChar*>(text.utf16()), length, &status);
    if (U_FAILURE(status)) {
        ucnv_reset(d->converter.get());
        return std::nullopt;
    }
    bytes.resize(written);
    return bytes;
}

QString TextEncoding::decode(const QByteArray& bytes)
{
    if (!d->converter) {
        return QString::fromUtf8(bytes);
    }
    QString text(bytes.size() * 2 + 1, Qt::Uninitialized);
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length =
        ucnv_toUChars(d->converter.get(), reinterpret_cast<UChar*>(text.data()), static_cast<int32_t>(text.size()),
                      bytes.constData(), static_cast<int32_t>(bytes.size()), &status);
    text.resize(U_SUCCESS(status) ? length : 0);
    return text;
}

} // namespace dateline
