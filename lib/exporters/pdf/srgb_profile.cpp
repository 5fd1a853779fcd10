#include "exporters/pdf/srgb_profile.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <string_view>
#include <vector>

// Layout of ISO 15076-1 (ICC.1:2004-10), clauses 7 to 10.

namespace dateline {

namespace {

void addWord(std::string& bytes, std::uint32_t value)
{
    for (const int shift : {24, 16, 8, 0}) {
        bytes += static_cast<char>(value >> static_cast<unsigned>(shift) & 0xFFU);
    }
}

void addFixed(std::string& bytes, double value)
{
    constexpr double kOne = 65536;
    addWord(bytes, static_cast<std::uint32_t>(static_cast<std::int32_t>(std::lround(value * kOne))));
}

std::string xyz(double x, double y, double z)
{
    std::string tag("XYZ \0\0\0\0", 8);
    addFixed(tag, x);
    addFixed(tag, y);
    addFixed(tag, z);
    return tag;
}

// Bradford adaptation from D65, the white of sRGB, to D50, the white of profiles.
std::string adaptation()
{
    std::string tag("sf32\0\0\0\0", 8);
    for (const double value :
         {1.0478112, 0.0228866, -0.0501270, 0.0295424, 0.9904844, -0.0170491, -0.0092345, 0.0150436, 0.7521316}) {
        addFixed(tag, value);
    }
    return tag;
}

// Parametric curve of type 3: ((x + 0.055) / 1.055)^2.4 above 0.04045, x / 12.92 below.
std::string transferCurve()
{
    std::string tag("para\0\0\0\0\0\3\0\0", 12);
    for (const double value : {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045}) {
        addFixed(tag, value);
    }
    return tag;
}

std::string words(std::string_view ascii)
{
    std::string tag("mluc\0\0\0\0\0\0\0\1\0\0\0\14enUS", 20);
    constexpr std::uint32_t kTextOffset = 28;
    addWord(tag, static_cast<std::uint32_t>(ascii.size() * 2));
    addWord(tag, kTextOffset);
    for (const char letter : ascii) {
        tag += '\0';
        tag += letter;
    }
    return tag;
}

struct Tag {
    std::string_view signature;
    size_t content; ///< Index of its content; tags may share one.
};

std::string header(std::uint32_t size)
{
    std::string bytes;
    addWord(bytes, size);
    bytes += std::string("\0\0\0\0\4\0\0\0mntrRGB XYZ ", 20);
    bytes += std::string("\7\316\0\2\0\11\0\6\0\61\0\0acsp", 16);
    bytes.resize(68, '\0');
    bytes += xyz(0.9642, 1.0, 0.8249).substr(8);
    bytes.resize(128, '\0');
    return bytes;
}

} // namespace

std::string srgbProfile()
{
    const std::array contents{words("sRGB"),
                              words("No copyright, use freely"),
                              xyz(0.9642, 1.0, 0.8249),
                              adaptation(),
                              xyz(0.4360747, 0.2225045, 0.0139322),
                              xyz(0.3850649, 0.7168786, 0.0971045),
                              xyz(0.1430804, 0.0606169, 0.7141733),
                              transferCurve()};
    constexpr std::array kTags{Tag{"desc", 0}, Tag{"cprt", 1}, Tag{"wtpt", 2}, Tag{"chad", 3}, Tag{"rXYZ", 4},
                               Tag{"gXYZ", 5}, Tag{"bXYZ", 6}, Tag{"rTRC", 7}, Tag{"gTRC", 7}, Tag{"bTRC", 7}};
    constexpr std::uint32_t kHeader = 128;
    constexpr std::uint32_t kTagEntry = 12;
    std::string body;
    std::vector<std::uint32_t> offsets;
    const auto start = static_cast<std::uint32_t>(kHeader + 4 + kTags.size() * kTagEntry);
    for (const std::string& content : contents) {
        offsets.push_back(start + static_cast<std::uint32_t>(body.size()));
        body += content;
        body.resize((body.size() + 3) / 4 * 4, '\0');
    }
    std::string table;
    addWord(table, static_cast<std::uint32_t>(kTags.size()));
    for (const Tag& tag : kTags) {
        table += tag.signature;
        addWord(table, offsets[tag.content]);
        addWord(table, static_cast<std::uint32_t>(contents[tag.content].size()));
    }
    return header(static_cast<std::uint32_t>(start + body.size())) + table + body;
}

} // namespace dateline
