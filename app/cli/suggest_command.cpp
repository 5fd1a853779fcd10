#include "checking.h"
#include "commands.h"
#include "dateline/spelling/dictionary_shelf.h"
#include "dateline/spelling/suggestion_lines.h"

#include <QCoreApplication>

#include <istream>
#include <memory>
#include <string>

namespace dateline::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::cli::Suggest)
};

void answer(const QuestionLine& line, const Suggester& suggester, Session& session)
{
    session.print(QString::fromUtf8(toLine(AnswerLine{line.id, false, suggester.quick(line.question)})));
    session.flush();
    session.print(QString::fromUtf8(toLine(AnswerLine{line.id, true, suggester.full(line.question)})));
    session.flush();
}

void answerAll(Session& session)
{
    const Suggester suggester(systemDictionaries());
    std::string line;
    while (std::getline(session.in(), line)) {
        if (const std::optional<QuestionLine> question = questionIn(QByteArray::fromStdString(line))) {
            answer(*question, suggester, session);
        } else if (!line.empty()) {
            session.complain(Words::tr("A line is no question: it needs a word and languages."));
            session.settle(ExitCode::Failed);
        }
    }
}

} // namespace

void addSuggestCommand(CLI::App& program, Session& session)
{
    CLI::App* command = program.add_subcommand("suggest", "Answers questions for suggestions until its input ends");
    command->footer("A question is a JSON object in a line, and gets two answers: what is found at once, then all.\n"
                    "Examples:\n  echo '{\"id\": 1, \"word\": \"oportunity\", \"languages\": [\"en-GB\"]}' | "
                    "dateline-cli suggest");
    command->callback([&session] { answerAll(session); });
}

} // namespace dateline::cli
