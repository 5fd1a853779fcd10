#include "exporters/pdf/pdf_file.h"

#include <QCryptographicHash>

#include <new>
#include <zlib.h>

namespace dateline {

namespace {

std::string deflated(std::string_view bytes)
{
    uLongf length = compressBound(static_cast<uLong>(bytes.size()));
    std::string packed(length, '\0');
    const int status =
        compress2(reinterpret_cast<Bytef*>(packed.data()), &length, reinterpret_cast<const Bytef*>(bytes.data()),
                  static_cast<uLong>(bytes.size()), Z_DEFAULT_COMPRESSION);
    if (status != Z_OK) {
        throw std::bad_alloc();
    }
    packed.resize(length);
    return packed;
}

void appendBigEndian(std::string& bytes, size_t value, unsigned width)
{
    for (unsigned i = width; i-- > 0;) {
        bytes += static_cast<char>(value >> (8 * i) & 0xFFU);
    }
}

// The line feed before endstream is what ISO 19005-2, 6.1.7.1 asks for.
std::string streamObject(PdfDict dictionary, std::string_view bytes)
{
    dictionary.add("/Length", std::to_string(bytes.size()));
    std::string object = dictionary.text() + "\nstream\n";
    object.append(bytes).append("\nendstream");
    return object;
}

} // namespace

std::string pdfArray(const std::vector<PdfRef>& references)
{
    std::string array = "[";
    for (const PdfRef& reference : references) {
        array += (array.size() > 1 ? " " : "") + reference.text();
    }
    return array + "]";
}

PdfRef PdfFile::reserve()
{
    m_objects.emplace_back();
    return {static_cast<int>(m_objects.size())};
}

void PdfFile::set(PdfRef reference, std::string object)
{
    m_objects[static_cast<size_t>(reference.number) - 1].content = std::move(object);
}

PdfRef PdfFile::add(std::string object)
{
    m_objects.push_back({std::move(object), false});
    return {static_cast<int>(m_objects.size())};
}

PdfRef PdfFile::addStream(const PdfDict& dictionary, std::string_view bytes)
{
    return addStreamAsIs(PdfDict(dictionary).add("/Filter", "/FlateDecode"), deflated(bytes));
}

PdfRef PdfFile::addStreamAsIs(PdfDict dictionary, std::string_view bytes)
{
    m_objects.push_back({streamObject(std::move(dictionary), bytes), true});
    return {static_cast<int>(m_objects.size())};
}

QByteArray PdfFile::write(const Trailer& trailer)
{
    // Bytes above 127 tell transfer programs that the file is binary (ISO 19005-2, 6.1.2).
    std::string bytes = std::string("%PDF-") + trailer.version + "\n%\xE2\xE3\xCF\xD3\n";
    packObjects();
    appendStreams(bytes);
    appendCrossReferences(bytes, trailer);
    return QByteArray::fromStdString(bytes);
}

void PdfFile::packObjects()
{
    constexpr size_t kMostInOne = 500;
    const size_t count = m_objects.size();
    m_places.resize(count);
    std::vector<size_t> members;
    for (size_t i = 0; i < count; ++i) {
        if (!m_objects[i].isStream) {
            members.push_back(i);
        }
        if (members.size() == kMostInOne || (i + 1 == count && !members.empty())) {
            addObjectStream(members);
            members.clear();
        }
    }
}

void PdfFile::addObjectStream(const std::vector<size_t>& members)
{
    std::string offsets;
    std::string contents;
    const size_t number = m_objects.size() + 1;
    for (size_t i = 0; i < members.size(); ++i) {
        const size_t member = members[i];
        m_places[member] = {2, number, i};
        offsets += std::to_string(member + 1) + ' ' + std::to_string(contents.size()) + ' ';
        contents += m_objects[member].content + '\n';
    }
    addStream(PdfDict("/Type /ObjStm")
                  .add("/N", std::to_string(members.size()))
                  .add("/First", std::to_string(offsets.size())),
              offsets + contents);
}

void PdfFile::appendStreams(std::string& bytes)
{
    m_places.resize(m_objects.size());
    for (size_t i = 0; i < m_objects.size(); ++i) {
        if (m_objects[i].isStream) {
            m_places[i] = {1, bytes.size(), 0};
            bytes += std::to_string(i + 1) + " 0 obj\n";
            bytes += m_objects[i].content;
            bytes += "\nendobj\n";
        }
    }
}

void PdfFile::appendCrossReferences(std::string& bytes, const Trailer& trailer)
{
    const size_t start = bytes.size();
    std::string table(1, '\0');
    appendBigEndian(table, 0, 4);
    appendBigEndian(table, 0xFFFF, 2);
    m_places.push_back({1, start, 0});
    for (const Place& place : m_places) {
        appendBigEndian(table, place.kind, 1);
        appendBigEndian(table, place.position, 4);
        appendBigEndian(table, place.index, 2);
    }
    const QByteArray digest = QCryptographicHash::hash(
        QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())), QCryptographicHash::Md5);
    const std::string identifier = "<" + digest.toHex().toStdString() + ">";
    PdfDict dictionary("/Type /XRef /W [1 4 2] /Filter /FlateDecode");
    dictionary.add("/Size", std::to_string(m_places.size() + 1))
        .add("/Root", trailer.catalogue.text())
        .add("/ID", "[" + identifier + identifier + "]");
    if (trailer.information.number > 0) {
        dictionary.add("/Info", trailer.information.text());
    }
    bytes += std::to_string(m_places.size()) + " 0 obj\n" + streamObject(dictionary, deflated(table)) +
             "\nendobj\nstartxref\n" + std::to_string(start) + "\n%%EOF\n";
}

} // namespace dateline
