#include "importers/decode.h"

#include "dateline/text/segment.h"
#include "importers/clean.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <unicode/ucnv.h>

#include <array>
#include <optional>

namespace dateline::importing {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::Importers)
};

struct Signature {
    const char* start;
    const char* name;
};

constexpr std::array<Signature, 6> kBinarySignatures{{
    {"PK\x03\x04", QT_TRANSLATE_NOOP("dateline::Importers", "a Word, LibreOffice or ZIP file")},
    {"%PDF", QT_TRANSLATE_NOOP("dateline::Importers", "a PDF file")},
    {"\xD0\xCF\x11\xE0", QT_TRANSLATE_NOOP("dateline::Importers", "an old Word file")},
    {"{\\rtf", QT_TRANSLATE_NOOP("dateline::Importers", "a Rich Text file")},
    {"\x89PNG", QT_TRANSLATE_NOOP("dateline::Importers", "an image")},
    {"\xFF\xD8\xFF", QT_TRANSLATE_NOOP("dateline::Importers", "an image")},
}};

Error binary(const QString& what)
{
    return {ErrorKind::Format, what, Words::tr("Save the release as plain text and import that file.")};
}

std::optional<Error> knownBinary(const QByteArray& bytes)
{
    for (const Signature& signature : kBinarySignatures) {
        if (bytes.startsWith(signature.start)) {
            return binary(Words::tr("This is %1, not plain text.").arg(Words::tr(signature.name)));
        }
    }
    return {};
}

std::optional<QString> decodeStrictly(const QByteArray& bytes, QStringDecoder::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional<QString>(std::move(text));
}

// Text without a byte order mark shows its order by where spaces and line ends fall.
bool looksLikeText(const QString& text)
{
    qsizetype separators = 0;
    for (const QChar character : text) {
        if (character == u'\0' || character.isNonCharacter()) {
            return false;
        }
        separators += character == u' ' || character == u'\n' ? 1 : 0;
    }
    return separators * 60 >= text.size();
}

std::optional<QString> decodeUtf16WithoutMark(const QByteArray& bytes)
{
    if (bytes.size() % 2 != 0) {
        return {};
    }
    for (const auto encoding : {QStringDecoder::Utf16LE, QStringDecoder::Utf16BE}) {
        std::optional<QString> text = decodeStrictly(bytes, encoding);
        if (text && looksLikeText(*text)) {
            return text;
        }
    }
    return {};
}

QString decodeWindows1252(const QByteArray& bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open("windows-1252", &status);
    if (U_FAILURE(status)) {
        return QString::fromLatin1(bytes);
    }
    QString text(bytes.size(), Qt::Uninitialized);
    const int32_t length =
        ucnv_toUChars(converter, reinterpret_cast<char16_t*>(text.data()), static_cast<int32_t>(text.size()),
                      bytes.constData(), static_cast<int32_t>(bytes.size()), &status);
    ucnv_close(converter);
    text.truncate(length);
    return text;
}

Expected<DecodedText> decodeBytes(const QByteArray& bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        return DecodedText{decoder.decode(bytes), {}};
    }
    if (bytes.contains('\0')) {
        if (const std::optional<QString> text = decodeUtf16WithoutMark(bytes)) {
            return DecodedText{*text, {Words::tr("Read as UTF-16, though the file does not say so.")}};
        }
        return failure(binary(Words::tr("The file holds NUL bytes: it is not plain text.")));
    }
    if (const std::optional<QString> text = decodeStrictly(bytes, QStringDecoder::Utf8)) {
        return DecodedText{*text, {}};
    }
    return DecodedText{decodeWindows1252(bytes),
                       {Words::tr("The file is not in Unicode. It was read as Windows-1252 (Western European): "
                                  "look at letters with accents.")}};
}

} // namespace

Expected<DecodedText> decode(const QByteArray& bytes)
{
    if (bytes.size() > kMaximumBytes) {
        return failure({ErrorKind::Limit,
                        Words::tr("The text is larger than %1 MB.").arg(kMaximumBytes / (1024 * 1024)),
                        Words::tr("Import the release alone, without attachments or other texts.")});
    }
    if (const std::optional<Error> error = knownBinary(bytes)) {
        return failure(*error);
    }
    Expected<DecodedText> decoded = decodeBytes(bytes);
    if (!decoded) {
        return decoded;
    }
    const Cleaned cleaned = cleanCharacters(decoded->text);
    if (cleaned.controls > decoded->text.size() / 20) {
        return failure(binary(Words::tr("The file is full of control characters: it is not plain text.")));
    }
    return DecodedText{toNfc(cleaned.text), decoded->remarks + cleaned.remarks()};
}

} // namespace dateline::importing
