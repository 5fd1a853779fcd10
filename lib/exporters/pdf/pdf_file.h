#pragma once

#include "exporters/pdf/pdf_syntax.h"

#include <QByteArray>

#include <string>
#include <vector>

namespace dateline {

/// Names an indirect object of a PdfFile.
struct PdfRef {
    int number = 0;

    /// "12 0 R"
    [[nodiscard]] std::string text() const { return std::to_string(number) + " 0 R"; }
};

/// "[1 0 R 2 0 R]"
[[nodiscard]] std::string pdfArray(const std::vector<PdfRef>& references);

/// The objects of a PDF file in the making. Streams are deflated when they are added; the other
/// objects go into object streams (ISO 32000-1, 7.5.7), so that the file is small. The same
/// objects give the same bytes.
class PdfFile {
public:
    /// An object that others can refer to before it is set.
    [[nodiscard]] PdfRef reserve();
    void set(PdfRef reference, std::string object);
    PdfRef add(std::string object);

    PdfRef addStream(const PdfDict& dictionary, std::string_view bytes);
    /// A stream whose bytes go in as they are: encoded for its dictionary's filter, or XMP, which
    /// programs that know no PDF look for.
    PdfRef addStreamAsIs(PdfDict dictionary, std::string_view bytes);

    struct Trailer {
        const char* version = "1.7"; ///< Of the format.
        PdfRef catalogue;
        PdfRef information; ///< Number 0: none.
    };
    /// The file's bytes; no object may be added afterwards.
    [[nodiscard]] QByteArray write(const Trailer& trailer);

private:
    struct Object {
        std::string content;
        bool isStream = false;
    };
    struct Place {
        unsigned kind = 0; ///< Of ISO 32000-1, table 18: 1 in the file, 2 in an object stream.
        size_t position = 0;
        size_t index = 0;
    };

    void packObjects();
    void addObjectStream(const std::vector<size_t>& members);
    void appendStreams(std::string& bytes);
    void appendCrossReferences(std::string& bytes, const Trailer& trailer);

    std::vector<Object> m_objects; ///< Number 1 first.
    std::vector<Place> m_places;
};

} // namespace dateline
