#include "commands.h"
#include "language/interface_language.h"

#include <QCoreApplication>

#include <iostream>
#include <unistd.h>

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    dateline::useInterfaceLanguage({});
    std::ios::sync_with_stdio(false);
    dateline::cli::Session session(std::cin, std::cout, std::cerr, isatty(STDERR_FILENO) != 0);
    const int code = dateline::cli::run({argv + 1, argv + argc}, session);
    std::cout.flush();
    return std::cout ? code : static_cast<int>(dateline::cli::ExitCode::Failed);
}
