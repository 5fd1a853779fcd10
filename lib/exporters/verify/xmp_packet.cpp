#include "exporters/verify/xmp_packet.h"

#include <algorithm>
#include <iterator>
#include <libxml/parser.h>
#include <limits>
#include <memory>

namespace dateline {

namespace {

QString fromXml(const xmlChar* text)
{
    return QString::fromUtf8(reinterpret_cast<const char*>(text));
}

constexpr const char* kDublinCore = "http://purl.org/dc/elements/1.1/";
constexpr const char* kPdfA = "http://www.aiim.org/pdfa/ns/id/";
constexpr const char* kPdfUa = "http://www.aiim.org/pdfua/ns/id/";
constexpr const char* kKnown[] = {kDublinCore,
                                  kPdfA,
                                  kPdfUa,
                                  "adobe:ns:meta/",
                                  "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
                                  "http://ns.adobe.com/xap/1.0/",
                                  "http://ns.adobe.com/pdf/1.3/",
                                  "http://www.aiim.org/pdfa/ns/extension/",
                                  "http://www.aiim.org/pdfa/ns/schema#",
                                  "http://www.aiim.org/pdfa/ns/property#"};

class Reader {
public:
    XmpPacket run(const xmlNode* root)
    {
        m_packet.isWellFormed = root != nullptr;
        m_packet.knownOnly = root != nullptr;
        read(root);
        return m_packet;
    }

private:
    void read(const xmlNode* first)
    {
        for (const xmlNode* node = first; node != nullptr; node = node->next) {
            if (node->type == XML_COMMENT_NODE) {
                m_packet.knownOnly = false;
            } else if (node->type == XML_ELEMENT_NODE) {
                readElement(*node);
            }
        }
    }

    void readElement(const xmlNode& node)
    {
        const QString space = node.ns == nullptr ? QString() : fromXml(node.ns->href);
        const QString name = fromXml(node.name);
        const bool known = std::any_of(std::begin(kKnown), std::end(kKnown),
                                       [&](const char* each) { return space == QLatin1String(each); });
        m_packet.knownOnly = m_packet.knownOnly && known;
        const std::unique_ptr<xmlChar, decltype(xmlFree)> content(xmlNodeGetContent(&node), xmlFree);
        const QString text = fromXml(content.get());
        if (space == QLatin1String(kPdfA) && name == u"part") {
            m_packet.pdfaPart = text;
        } else if (space == QLatin1String(kPdfA) && name == u"conformance") {
            m_packet.pdfaConformance = text;
        } else if (space == QLatin1String(kPdfUa) && name == u"part") {
            m_packet.pdfuaPart = text;
        } else if (space == QLatin1String(kDublinCore) && name == u"title") {
            m_packet.title = text;
        }
        read(node.children);
    }

    XmpPacket m_packet;
};

} // namespace

XmpPacket readXmp(const QByteArray& packet)
{
    if (packet.size() > std::numeric_limits<int>::max()) {
        return {};
    }
    constexpr int kOptions = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING;
    const std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)> document(
        xmlReadMemory(packet.constData(), static_cast<int>(packet.size()), nullptr, nullptr, kOptions), &xmlFreeDoc);
    return Reader().run(document ? xmlDocGetRootElement(document.get()) : nullptr);
}

} // namespace dateline
