#include "name.h"

#include "gazetteer.h"

#include <algorithm>

namespace dateline::recognising {

namespace {

constexpr int kMostWords = 4;

bool isGlued(const Paragraph& p, qsizetype at)
{
    return !p.at(at).spaceBefore;
}

/// Words with a capital that are never part of a name.
bool isOtherWord(const Paragraph& p, qsizetype at)
{
    const Token& token = p.at(at);
    if (token.letters == Letters::AllCaps && token.span.length <= 4) {
        return true;
    }
    const bool foreign = p.has(at, WordRole::Weekday) || p.has(at, WordRole::Honorific) ||
                         p.has(at, WordRole::OrganisationTail) || p.has(at, WordRole::Article) ||
                         p.has(at, WordRole::RoundNoun);
    const bool rank = p.has(at, WordRole::FunctionNoun) || p.has(at, WordRole::FunctionModifier);
    return foreign || (rank && !isGivenName(token.folded));
}

/// The index after one part of a name: "Frank-Walter", "O'Brien", "J."; `at` if there is none.
qsizetype readPart(const Paragraph& p, qsizetype at)
{
    if (!p.isCapitalised(at) || isOtherWord(p, at)) {
        return at;
    }
    qsizetype end = at + 1;
    if (p.at(at).span.length == 1 && p.isMark(end, u".") && isGlued(p, end)) {
        return end + 1;
    }
    while ((p.isDash(end) || p.isMark(end, u"'’")) && isGlued(p, end) && isGlued(p, end + 1) &&
           p.isCapitalised(end + 1)) {
        end += 2;
    }
    return end;
}

qsizetype skipParticles(const Paragraph& p, qsizetype at)
{
    qsizetype end = at;
    for (int count = 0; count < 3 && p.has(end, WordRole::NameParticle) && p.at(end).letters == Letters::Small;
         ++count) {
        ++end;
    }
    return readPart(p, end) > end ? end : at;
}

} // namespace

bool isGivenNameAt(const Paragraph& p, qsizetype at)
{
    if (!p.isCapitalised(at)) {
        return false;
    }
    const QList<QString> nominatives = p.lexicon().inflection().nominativesOf(p.at(at).folded);
    return std::any_of(nominatives.begin(), nominatives.end(), isGivenName);
}

std::optional<Name> readName(const Paragraph& p, qsizetype at)
{
    Name name{at, at, 0, at, false};
    while (name.words < kMostWords) {
        if (name.words > 0 && (isGlued(p, name.end) || p.has(name.end, WordRole::CountryName))) {
            break;
        }
        const qsizetype start = name.words > 0 ? skipParticles(p, name.end) : name.end;
        const qsizetype end = readPart(p, start);
        if (end == start) {
            break;
        }
        name.familyStart = name.end;
        name.end = end;
        ++name.words;
    }
    if (name.words == 0) {
        return std::nullopt;
    }
    name.knownGiven = isGivenNameAt(p, at);
    return name;
}

} // namespace dateline::recognising
