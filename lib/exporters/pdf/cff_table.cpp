#include "exporters/pdf/cff_table.h"

#include <cstdint>

namespace dateline {

namespace {

constexpr unsigned kCharset = 15;
constexpr unsigned kRegistryOrderingSupplement = 12U << 8U | 30U;

/// Numbers of a table; 0 beyond its end.
class Bytes {
public:
    explicit Bytes(std::string_view bytes) : m_bytes(bytes) {}

    [[nodiscard]] unsigned number(size_t offset, size_t width) const
    {
        unsigned value = 0;
        for (size_t i = offset; i < offset + width; ++i) {
            value = value << 8U | (i < m_bytes.size() ? static_cast<std::uint8_t>(m_bytes[i]) : 0U);
        }
        return value;
    }
    [[nodiscard]] size_t size() const { return m_bytes.size(); }

private:
    std::string_view m_bytes;
};

struct Range {
    size_t begin = 0;
    size_t end = 0;
};

/// An INDEX (clause 5): where its first item stands and where it ends.
struct Index {
    Range first;
    size_t end = 0;
};

Index readIndex(const Bytes& bytes, size_t at)
{
    const size_t count = bytes.number(at, 2);
    if (count == 0) {
        return {{at + 2, at + 2}, at + 2};
    }
    const size_t width = bytes.number(at + 2, 1);
    const auto offset = [&](size_t item) { return bytes.number(at + 3 + item * width, width); };
    const size_t data = at + 3 + (count + 1) * width - 1;
    return {{data + offset(0), data + offset(1)}, data + offset(count)};
}

/// One operator of a DICT with its operands (clause 4); the last operand's value.
struct Entry {
    size_t end = 0;
    unsigned key = 0;
    unsigned value = 0;
};

size_t endOfReal(const Bytes& bytes, size_t at)
{
    constexpr unsigned kEnd = 15;
    while (at < bytes.size() && (bytes.number(at, 1) & 15U) != kEnd && bytes.number(at, 1) >> 4U != kEnd) {
        ++at;
    }
    return at + 1;
}

Entry readEntry(const Bytes& bytes, size_t at)
{
    Entry entry;
    for (unsigned code = bytes.number(at, 1); code > 21 && at < bytes.size(); code = bytes.number(at, 1)) {
        if (code == 28 || code == 29) {
            const size_t width = code == 28 ? 2 : 4;
            entry.value = bytes.number(at + 1, width);
            at += 1 + width;
        } else if (code == 30) {
            at = endOfReal(bytes, at + 1);
        } else if (code < 247) {
            entry.value = code - 139;
            at += 1;
        } else {
            entry.value = (code - 247) * 256 + bytes.number(at + 1, 1) + 108;
            at += 2;
        }
    }
    const bool escaped = bytes.number(at, 1) == 12;
    entry.key = bytes.number(at, escaped ? 2 : 1);
    entry.end = at + (escaped ? 2 : 1);
    return entry;
}

/// Charsets (clause 13) name glyphs from the second on; the first is .notdef.
std::vector<unsigned> readCharset(const Bytes& bytes, size_t at, unsigned glyphs)
{
    std::vector<unsigned> cids{0};
    const unsigned format = bytes.number(at, 1);
    const size_t width = format == 0 ? 0 : format;
    for (++at; cids.size() < glyphs && at < bytes.size(); at += 2 + width) {
        const unsigned first = bytes.number(at, 2);
        const unsigned more = bytes.number(at + 2, width);
        for (unsigned i = 0; i <= more && cids.size() < glyphs; ++i) {
            cids.push_back(first + i);
        }
    }
    return cids;
}

} // namespace

std::vector<unsigned> cidsOf(std::string_view table, unsigned glyphs)
{
    const Bytes bytes(table);
    const Index names = readIndex(bytes, bytes.number(2, 1));
    const Range dictionary = readIndex(bytes, names.end).first;
    bool cidKeyed = false;
    size_t charset = 0;
    for (size_t at = dictionary.begin; at < dictionary.end && dictionary.end <= bytes.size();) {
        const Entry entry = readEntry(bytes, at);
        cidKeyed = cidKeyed || entry.key == kRegistryOrderingSupplement;
        charset = entry.key == kCharset ? entry.value : charset;
        at = entry.end;
    }
    return cidKeyed ? readCharset(bytes, charset, glyphs) : std::vector<unsigned>();
}

} // namespace dateline
