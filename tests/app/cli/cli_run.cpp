#include "cli_run.h"

#include "commands.h"

#include <QDir>
#include <QFile>

#include <sstream>

namespace dateline::cli {

Outcome runCli(const std::vector<std::string>& arguments, const std::string& input, bool terminal)
{
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream err;
    Session session(in, out, err, terminal);
    Outcome outcome;
    outcome.code = run(arguments, session);
    outcome.out = out.str();
    outcome.err = err.str();
    return outcome;
}

std::string samplePath()
{
    return DATELINE_TEST_DATA "/eu-central-asia-2023-06-13.txt";
}

std::string put(const QString& folder, const QString& name, const QByteArray& content)
{
    const QString path = QDir(folder).filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        return {};
    }
    return path.toStdString();
}

QByteArray get(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace dateline::cli
