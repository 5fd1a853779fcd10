#pragma once

#include "checks/report.h"

namespace dateline {

/// A check of one text by itself; its findings depend on nothing but that text, the rules and
/// the speller, so that they hold until the text changes.
using TextCheck = void (*)(const ReadText& text, const CheckContext& context, Report& report);
/// A check of what several texts or the form say together.
using ReleaseCheck = void (*)(const ReadRelease& read, Report& report);

/// A check of single texts, of releases, or both.
struct Family {
    TextCheck checkText = nullptr;
    ReleaseCheck checkRelease = nullptr;
};

void checkPatterns(const ReadText& text, const CheckContext& context, Report& report);
void checkTypography(const ReadText& text, const CheckContext& context, Report& report);
void checkClarity(const ReadText& text, const CheckContext& context, Report& report);
void checkAccessibilityOfText(const ReadText& text, const CheckContext& context, Report& report);
void checkPrivacyOfText(const ReadText& text, const CheckContext& context, Report& report);

void checkRepetitionInText(const ReadText& text, const CheckContext& context, Report& report);

void checkSpelling(const ReadText& text, const CheckContext& context, Report& report);
void checkWeekdays(const ReadText& text, const CheckContext& context, Report& report);

void checkRequiredFacts(const ReadRelease& read, Report& report);
void checkDates(const ReadRelease& read, Report& report);
void checkPlaces(const ReadRelease& read, Report& report);
void checkParticipants(const ReadRelease& read, Report& report);
void checkPeople(const ReadRelease& read, Report& report);
void checkContacts(const ReadRelease& read, Report& report);
void checkLanguageVersions(const ReadRelease& read, Report& report);
void checkConsistency(const ReadRelease& read, Report& report);
void checkCountryStyle(const ReadRelease& read, Report& report);
void checkWordings(const ReadRelease& read, Report& report);
void checkRepetition(const ReadRelease& read, Report& report);
void checkIntroductions(const ReadRelease& read, Report& report);
void checkSeries(const ReadRelease& read, Report& report);
void checkGenericCapitals(const ReadRelease& read, Report& report);
void checkAbbreviations(const ReadRelease& read, Report& report);
void checkStaleText(const ReadRelease& read, Report& report);
void checkStructure(const ReadRelease& read, Report& report);
void checkAccessibility(const ReadRelease& read, Report& report);
void checkPrivacy(const ReadRelease& read, Report& report);

inline constexpr Family kFamilies[] = {
    {nullptr, checkRequiredFacts},
    {checkWeekdays, checkDates},
    {nullptr, checkPlaces},
    {nullptr, checkParticipants},
    {nullptr, checkPeople},
    {nullptr, checkContacts},
    {nullptr, checkLanguageVersions},
    {nullptr, checkConsistency},
    {nullptr, checkSeries},
    {nullptr, checkCountryStyle},
    {nullptr, checkWordings},
    {nullptr, checkGenericCapitals},
    {nullptr, checkIntroductions},
    {checkRepetitionInText, checkRepetition},
    {nullptr, checkAbbreviations},
    {nullptr, checkStaleText},
    {checkPatterns, nullptr},
    {checkTypography, nullptr},
    {checkClarity, checkStructure},
    {checkAccessibilityOfText, checkAccessibility},
    {checkPrivacyOfText, checkPrivacy},
    {checkSpelling, nullptr},
};

} // namespace dateline
