#pragma once

#include <QHash>
#include <QString>
#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <string>
#include <vector>

namespace dateline {

/// Reads what the content of a page shows: the characters of each marked-content sequence, by its
/// number (ISO 32000-1, 14.6), as its fonts' ToUnicode maps and ActualText say them.
class PdfContentReader : public QPDFObjectHandle::ParserCallbacks {
public:
    /// `resources` are the page's.
    explicit PdfContentReader(QPDFObjectHandle resources);

    void handleObject(QPDFObjectHandle object, size_t offset, size_t length) override;
    void handleEOF() override { m_ended = true; }

    [[nodiscard]] const std::map<int, QString>& texts() const { return m_texts; }
    /// Whether it ended, all sequences were closed, all codes had characters and no number was used twice.
    [[nodiscard]] bool isSound() const { return m_ended && m_sound && m_open.empty(); }
    /// Whether ink was put outside any sequence.
    [[nodiscard]] bool hasStrayInk() const { return m_strayInk; }

private:
    using CodeMap = QHash<unsigned, QString>;
    struct Sequence {
        int number = -1;          ///< -1: none of its own.
        bool saysItsText = false; ///< ActualText stands for what is shown within.
    };

    void perform(const std::string& name);
    void begin();
    void choose(const std::string& fontName);
    void show(QPDFObjectHandle text);
    void say(const QString& text);
    [[nodiscard]] bool isSaidAlready() const;

    QPDFObjectHandle m_resources;
    std::vector<QPDFObjectHandle> m_operands;
    std::vector<Sequence> m_open;
    std::map<int, QString> m_texts;
    std::map<std::string, CodeMap> m_fonts;
    const CodeMap* m_font = nullptr;
    bool m_ended = false;
    bool m_sound = true;
    bool m_strayInk = false;
};

} // namespace dateline
