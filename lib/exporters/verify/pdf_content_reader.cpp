#include "exporters/verify/pdf_content_reader.h"

#include <QRegularExpression>
#include <qpdf/Buffer.hh>

#include <algorithm>

namespace dateline {

namespace {

using Object = QPDFObjectHandle;

QString fromUtf16(const QByteArray& hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex);
    QString text;
    for (qsizetype at = 0; at + 1 < bytes.size(); at += 2) {
        text += QChar(static_cast<char16_t>(static_cast<quint8>(bytes[at]) << 8 | static_cast<quint8>(bytes[at + 1])));
    }
    return text;
}

/// The single characters of a ToUnicode map, which is all that this library writes (ISO 32000-1, 9.10.3).
QHash<unsigned, QString> codeMapOf(Object font)
{
    QHash<unsigned, QString> map;
    Object stream = font.getKey("/ToUnicode");
    if (!stream.isStream()) {
        return map;
    }
    const std::shared_ptr<Buffer> data = stream.getStreamData(qpdf_dl_all);
    const QByteArray text(reinterpret_cast<const char*>(data->getBuffer()), static_cast<qsizetype>(data->getSize()));
    static const QRegularExpression entry(QStringLiteral("<([0-9a-fA-F]{4})>\\s*<([0-9a-fA-F]*)>\\s*\\n"));
    for (auto each = entry.globalMatch(QString::fromLatin1(text)); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        map.insert(match.captured(1).toUInt(nullptr, 16), fromUtf16(match.captured(2).toLatin1()));
    }
    return map;
}

bool paints(const std::string& name)
{
    static constexpr const char* kPainting[] = {"Tj", "TJ", "'", "\"", "Do", "f", "F", "f*", "S", "s", "B", "b", "sh"};
    return std::any_of(std::begin(kPainting), std::end(kPainting), [&](const char* each) { return name == each; });
}

} // namespace

PdfContentReader::PdfContentReader(Object resources) : m_resources(std::move(resources)) {}

void PdfContentReader::handleObject(Object object, size_t /*offset*/, size_t /*length*/)
{
    if (object.isOperator()) {
        perform(object.getOperatorValue());
        m_operands.clear();
    } else {
        m_operands.push_back(std::move(object));
    }
}

void PdfContentReader::perform(const std::string& name)
{
    m_strayInk = m_strayInk || (m_open.empty() && paints(name));
    if (name == "BDC" || name == "BMC") {
        begin();
    } else if (name == "EMC") {
        m_sound = m_sound && !m_open.empty();
        if (!m_open.empty()) {
            m_open.pop_back();
        }
    } else if (name == "Tf" && m_operands.size() == 2 && m_operands.front().isName()) {
        choose(m_operands.front().getName());
    } else if ((name == "TJ" || name == "Tj") && m_operands.size() == 1) {
        show(m_operands.front());
    }
}

void PdfContentReader::begin()
{
    Sequence sequence;
    if (m_operands.size() == 2 && m_operands.back().isDictionary()) {
        Object properties = m_operands.back();
        if (properties.getKey("/MCID").isInteger()) {
            sequence.number = properties.getKey("/MCID").getIntValueAsInt();
            m_sound = m_sound && m_texts.find(sequence.number) == m_texts.end();
            m_texts[sequence.number];
        }
        if (properties.getKey("/ActualText").isString()) {
            say(QString::fromStdString(properties.getKey("/ActualText").getUTF8Value()));
            sequence.saysItsText = true;
        }
    }
    m_open.push_back(sequence);
}

void PdfContentReader::choose(const std::string& fontName)
{
    if (m_fonts.find(fontName) == m_fonts.end()) {
        m_fonts[fontName] = codeMapOf(m_resources.getKey("/Font").getKey(fontName));
    }
    m_font = &m_fonts[fontName];
}

void PdfContentReader::show(Object text)
{
    const std::vector<Object> pieces = text.isArray() ? text.getArrayAsVector() : std::vector<Object>{text};
    for (Object piece : pieces) {
        if (!piece.isString() || isSaidAlready()) {
            continue;
        }
        const std::string codes = piece.getStringValue();
        m_sound = m_sound && m_font != nullptr && codes.size() % 2 == 0;
        for (size_t at = 0; m_font != nullptr && at + 1 < codes.size(); at += 2) {
            const unsigned code = static_cast<std::uint8_t>(codes[at]) << 8U | static_cast<std::uint8_t>(codes[at + 1]);
            m_sound = m_sound && m_font->contains(code);
            say(m_font->value(code));
        }
    }
}

bool PdfContentReader::isSaidAlready() const
{
    return std::any_of(m_open.begin(), m_open.end(), [](const Sequence& each) { return each.saysItsText; });
}

void PdfContentReader::say(const QString& text)
{
    for (auto sequence = m_open.rbegin(); sequence != m_open.rend(); ++sequence) {
        if (sequence->number >= 0) {
            m_texts[sequence->number] += text;
            return;
        }
    }
}

} // namespace dateline
