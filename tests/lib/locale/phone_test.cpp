#include "dateline/locale/phone.h"

#include <gtest/gtest.h>

#include <vector>

namespace dateline {
namespace {

struct PhoneCase {
    const char* text;
    const char* country;
    const char* e164;
};

TEST(ReadPhone, ReadsNumbersAsPressOfficesWriteThem)
{
    const std::vector<PhoneCase> cases = {
        {"+32 (0)460 75 45 53", "", "+32460754553"}, {"+32 460 75 45 53", "", "+32460754553"},
        {"0032 460 75 45 53", "BE", "+32460754553"}, {"0460/75.45.53", "BE", "+32460754553"},
        {"+49 89 2155 0092", "", "+498921550092"},   {"0228-999582-5777", "DE", "+492289995825777"},
        {"020 7944 3021", "GB", "+442079443021"},    {"0300 330 3000", "GB", "+443003303000"},
        {"+44 (0)30 67704236", "", "+443067704236"}, {"+41.31.322.55.11", "", "+41313225511"},
        {"202.224.7627", "US", "+12022247627"},      {"(202) 224-7627", "US", "+12022247627"},
        {"+7 7172 72 05 18", "", "+77172720518"},    {"+996 312 62 05 45", "", "+996312620545"},
        {"+33 1 44 49 33 33", "", "+33144493333"},   {"01 44 49 33 33", "FR", "+33144493333"},
        {"+48 22 523 90 00", "", "+48225239000"},    {"+39 06 36911", "", "+390636911"},
        {"+30 210 368 1000", "", "+302103681000"},   {"+34 913 79 97 00", "", "+34913799700"},
        {"+351 213 946 000", "", "+351213946000"},   {"+380 44 238 15 50", "", "+380442381550"},
    };
    for (const PhoneCase& item : cases) {
        const auto read = readPhone(QString::fromUtf8(item.text), QString::fromLatin1(item.country));
        EXPECT_EQ(read.value_or("nothing").toStdString(), item.e164) << item.text;
    }
}

TEST(ReadPhone, RefusesWhatNoPlanHas)
{
    for (const char* text :
         {"", "hello", "13.06.2023", "+32 460", "+999 123 456", "0460 75 45 53", "+3246075455300000"}) {
        EXPECT_EQ(readPhone(QString::fromUtf8(text), {}), std::nullopt) << text;
    }
    EXPECT_EQ(readPhone("0460 75 45 53", "XX"), std::nullopt);
}

TEST(FormatPhone, WritesTheHousesWay)
{
    EXPECT_EQ(formatPhone("+32460754553", PhoneFormat::International), "+32 460 75 45 53");
    EXPECT_EQ(formatPhone("+32460754553", PhoneFormat::National), "0460 75 45 53");
    EXPECT_EQ(formatPhone("+32460754553", PhoneFormat::E164), "+32460754553");
    EXPECT_EQ(formatPhone("call the desk", PhoneFormat::International), "call the desk");
    EXPECT_EQ(formatPhone("+1", PhoneFormat::International), "+1");
}

} // namespace
} // namespace dateline
