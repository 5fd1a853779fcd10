#include "checking.h"
#include "commands.h"
#include "dateline/checks/accepted_words.h"
#include "dateline/checks/unknown_words.h"
#include "dateline/release/edit.h"
#include "dateline/spelling/dictionary_shelf.h"
#include "document.h"
#include "report.h"

#include <QCoreApplication>

#include <memory>

namespace dateline::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::cli::Spell)
};

struct Arguments {
    std::vector<std::string> files;
    std::string language;
    bool strict = false;
    bool words = false;
};

QString lineFor(const Document& document, TextPlace place, const Misspelling& wrong, const QList<Suggestion>& better)
{
    place.span = wrong.span;
    QStringList words;
    for (const Suggestion& each : better) {
        words.append(each.word);
    }
    QString line = QStringLiteral("%1: %2: %3").arg(document.name, placeName(place, document.release), wrong.word);
    return better.isEmpty() ? line : line + QStringLiteral(" → ") + words.join(QStringLiteral(", "));
}

/// What a document is spelled with.
struct Equipment {
    const Speller& speller;
    BoundedSuggester& suggester;
    QList<QString> names;
    QHash<QString, int> used;

    [[nodiscard]] QList<Suggestion> suggestionsFor(const Misspelling& wrong) const
    {
        SuggestionQuestion question;
        question.word = wrong.word;
        question.languages = {wrong.language};
        question.names = names;
        question.used = used;
        return suggester.suggestions(question);
    }
};

void spellText(const Document& document, const Equipment& equipment, const TextPlace& place, const InlineText& text,
               const Arguments& arguments, Session& session)
{
    for (const Misspelling& wrong : equipment.speller.check(text, place.language)) {
        if (arguments.strict) {
            session.settle(ExitCode::MustFix);
        }
        session.printLine(arguments.words ? wrong.word
                                          : lineFor(document, place, wrong, equipment.suggestionsFor(wrong)));
    }
}

void spellDocument(const Document& document, const std::shared_ptr<DictionaryShelf>& shelf, const Arguments& arguments,
                   Session& session)
{
    const QList<QString> names = acceptedWords(document.release);
    const Speller speller(shelf, names);
    BoundedSuggester suggester(shelf);
    const Equipment equipment{speller, suggester, names, usedWords(document.release)};
    for (const LanguageVersion& version : document.release.versions) {
        if (!speller.knows(version.language)) {
            session.complain(
                Words::tr("%1: no dictionary for %2 is installed.").arg(document.name, version.language.toString()));
        }
        forEachText(version, [&](const TextPlace& place, const InlineText& text) {
            spellText(document, equipment, place, text, arguments, session);
        });
    }
}

} // namespace

void addSpellCommand(CLI::App& program, Session& session)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App* command = program.add_subcommand("spell", "Lists words that no dictionary has, with suggestions");
    command->add_option("files", arguments->files, "Text or .dateline files; - for standard input")->required();
    command->add_option("--language", arguments->language, "The language of text files (default: recognised)")
        ->check(languageTagValidator());
    command->add_flag("--words", arguments->words, "Print the words alone, one a line");
    command->add_flag("--strict", arguments->strict, "Exit code 1 when there is any");
    command->footer("Examples:\n  dateline-cli spell draft.txt\n"
                    "  dateline-cli spell --words draft.txt | sort -u");
    command->callback([arguments, &session] {
        const std::shared_ptr<DictionaryShelf> shelf = systemDictionaries();
        forEachDocument(toNames(arguments->files), toLanguage(arguments->language), session,
                        [&](const Document& document) { spellDocument(document, shelf, *arguments, session); });
    });
}

} // namespace dateline::cli
