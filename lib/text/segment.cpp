#include "dateline/text/segment.h"

#include <unicode/brkiter.h>
#include <unicode/filteredbrk.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <memory>

namespace dateline {

namespace {

icu::Locale localeOf(const LanguageTag& language)
{
    return icu::Locale(language.toString().toLatin1().replace('-', '_').constData());
}

// The iterator reads the caller's characters in place; both must outlive the walk.
struct Walk {
    Walk(QStringView text, std::unique_ptr<icu::BreakIterator> breaks)
        : source(false, reinterpret_cast<const char16_t*>(text.utf16()), static_cast<int32_t>(text.size())),
          iterator(std::move(breaks))
    {
        iterator->setText(source);
    }
    icu::UnicodeString source;
    std::unique_ptr<icu::BreakIterator> iterator;
};

std::unique_ptr<icu::BreakIterator> makeSentenceBreaks(const LanguageTag& language)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale = localeOf(language);
    std::unique_ptr<icu::BreakIterator> plain(icu::BreakIterator::createSentenceInstance(locale, status));
    if (U_FAILURE(status)) {
        return nullptr;
    }
    const std::unique_ptr<icu::FilteredBreakIteratorBuilder> builder(
        icu::FilteredBreakIteratorBuilder::createInstance(locale, status));
    if (U_FAILURE(status)) {
        return plain;
    }
    std::unique_ptr<icu::BreakIterator> filtered(builder->wrapIteratorWithFilter(plain.release(), status));
    return U_SUCCESS(status) ? std::move(filtered) : nullptr;
}

std::unique_ptr<icu::BreakIterator> makeWordBreaks(const LanguageTag& language)
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::BreakIterator> breaks(icu::BreakIterator::createWordInstance(localeOf(language), status));
    return U_SUCCESS(status) ? std::move(breaks) : nullptr;
}

// Making the iterator takes longer than walking a paragraph, and neighbours share their language.
template <auto make>
std::unique_ptr<icu::BreakIterator> keptBreaks(const LanguageTag& language)
{
    struct Kept {
        LanguageTag language;
        std::unique_ptr<icu::BreakIterator> breaks;
    };
    thread_local Kept kept;
    if (!kept.breaks || kept.language != language) {
        kept = {language, make(language)};
    }
    return kept.breaks ? std::unique_ptr<icu::BreakIterator>(kept.breaks->clone()) : nullptr;
}

} // namespace

QList<Span> sentences(QStringView text, const LanguageTag& language)
{
    std::unique_ptr<icu::BreakIterator> breaks = keptBreaks<makeSentenceBreaks>(language);
    if (!breaks || text.isEmpty()) {
        return text.isEmpty() ? QList<Span>{} : QList<Span>{{0, text.size()}};
    }
    const Walk walk(text, std::move(breaks));
    QList<Span> found;
    int32_t start = walk.iterator->first();
    for (int32_t end = walk.iterator->next(); end != icu::BreakIterator::DONE; end = walk.iterator->next()) {
        found.append({start, end - start});
        start = end;
    }
    return found;
}

QList<Span> words(QStringView text, const LanguageTag& language)
{
    std::unique_ptr<icu::BreakIterator> breaks = keptBreaks<makeWordBreaks>(language);
    if (!breaks || text.isEmpty()) {
        return {};
    }
    const Walk walk(text, std::move(breaks));
    QList<Span> found;
    int32_t start = walk.iterator->first();
    for (int32_t end = walk.iterator->next(); end != icu::BreakIterator::DONE; end = walk.iterator->next()) {
        if (walk.iterator->getRuleStatus() >= UBRK_WORD_NUMBER) {
            found.append({start, end - start});
        }
        start = end;
    }
    return found;
}

int displayWidth(QStringView text)
{
    int columns = 0;
    for (const char32_t character : text.toUcs4()) {
        const auto code = static_cast<UChar32>(character);
        const int category = u_charType(code);
        if (category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK || category == U_FORMAT_CHAR ||
            category == U_CONTROL_CHAR) {
            continue;
        }
        const int width = u_getIntPropertyValue(code, UCHAR_EAST_ASIAN_WIDTH);
        columns += width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
    }
    return columns;
}

QString toNfc(const QString& text)
{
    return text.normalized(QString::NormalizationForm_C);
}

} // namespace dateline
