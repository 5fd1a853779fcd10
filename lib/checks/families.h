#pragma once

#include "checks/report.h"

namespace dateline {

/// A check of one text by itself; its findings depend on nothing but that text, the rules and
/// the speller, so that they hold until the text changes.
using TextCheck = void (*)(const ReadText& text, const CheckContext& context, Report& report);
/// A check of what several texts or the form say together.
using ReleaseCheck = void (*)(const ReadRelease& read, Report& report);

/// One family of rules, the part of their ids before the point. Either function may be null.
struct Family {
    TextCheck checkText = nullptr;
    ReleaseCheck checkRelease = nullptr;
};

void checkPatterns(const ReadText& text, const CheckContext& context, Report& report);
void checkTypography(const ReadText& text, const CheckContext& context, Report& report);
void checkClarity(const ReadText& text, const CheckContext& context, Report& report);
void checkAccessibilityOfText(const ReadText& text, const CheckContext& context, Report& report);
void checkPrivacyOfText(const ReadText& text, const CheckContext& context, Report& report);

void checkRequiredFacts(const ReadRelease& read, Report& report);
void checkStructure(const ReadRelease& read, Report& report);
void checkAccessibility(const ReadRelease& read, Report& report);
void checkPrivacy(const ReadRelease& read, Report& report);

inline constexpr Family kFamilies[] = {
    {nullptr, checkRequiredFacts},
    {checkPatterns, nullptr},
    {checkTypography, nullptr},
    {checkClarity, checkStructure},
    {checkAccessibilityOfText, checkAccessibility},
    {checkPrivacyOfText, checkPrivacy},
};

} // namespace dateline
