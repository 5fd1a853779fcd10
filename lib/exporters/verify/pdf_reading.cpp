#include "exporters/verify/pdf_reading.h"

#include "exporters/verify/pdf_content_reader.h"

#include <set>

namespace dateline {

namespace {

using Object = QPDFObjectHandle;

constexpr int kDeepest = 64;

class StructureReader {
public:
    explicit StructureReader(QPDF& pdf) : m_pdf(pdf) {}

    PdfReading run()
    {
        for (Object page : m_pdf.getAllPages()) {
            PdfContentReader content(page.getKey("/Resources"));
            const Object contents = page.getKey("/Contents");
            Object::parseContentStream(contents, &content);
            m_result.contentSound = m_result.contentSound && content.isSound();
            m_result.allTagged = m_result.allTagged && !content.hasStrayInk();
            m_pages[page.getObjGen()] = content.texts();
        }
        read(m_pdf.getRoot().getKey("/StructTreeRoot").getKey("/K"), {}, 0);
        for (const auto& [page, texts] : m_pages) {
            for (const auto& [number, text] : texts) {
                m_result.allTagged = m_result.allTagged && m_used.count({page, number}) == 1;
            }
        }
        return std::move(m_result);
    }

private:
    void read(Object kid, QPDFObjGen page, int depth)
    {
        if (depth > kDeepest) {
            m_result.allShown = false;
        } else if (kid.isArray()) {
            for (const Object& each : kid.getArrayAsVector()) {
                read(each, page, depth + 1);
            }
        } else if (kid.isInteger()) {
            take(page, kid.getIntValueAsInt());
        } else if (kid.isDictionary() && kid.isDictionaryOfType("/MCR")) {
            take(kid.getKey("/Pg").getObjGen(), kid.getKey("/MCID").getIntValueAsInt());
        } else if (kid.isDictionary() && kid.isDictionaryOfType("/OBJR")) {
            m_result.allShown = m_result.allShown && kid.getKey("/Obj").isDictionary();
        } else if (kid.isDictionary()) {
            const bool isFigure = kid.getKey("/S").isNameAndEquals("/Figure");
            m_result.figuresWithoutAlternative += isFigure && !kid.getKey("/Alt").isString() ? 1 : 0;
            read(kid.getKey("/K"), kid.hasKey("/Pg") ? kid.getKey("/Pg").getObjGen() : page, depth + 1);
        }
    }

    void take(QPDFObjGen page, int number)
    {
        const auto texts = m_pages.find(page);
        if (texts == m_pages.end() || texts->second.find(number) == texts->second.end()) {
            m_result.allShown = false;
            return;
        }
        m_result.allTagged = m_result.allTagged && m_used.insert({page, number}).second;
        m_result.text += texts->second.at(number);
    }

    QPDF& m_pdf;
    PdfReading m_result;
    std::map<QPDFObjGen, std::map<int, QString>> m_pages;
    std::set<std::pair<QPDFObjGen, int>> m_used;
};

} // namespace

PdfReading readStructure(QPDF& pdf)
{
    return StructureReader(pdf).run();
}

} // namespace dateline
