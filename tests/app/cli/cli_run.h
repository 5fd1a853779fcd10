#pragma once

#include <QByteArray>
#include <QString>

#include <string>
#include <vector>

namespace dateline::cli {

/// What one run in this process came to.
struct Outcome {
    int code = -1;
    std::string out;
    std::string err;
};

/// Runs dateline-cli with arguments (without its name), `input` on standard input.
[[nodiscard]] Outcome runCli(const std::vector<std::string>& arguments, const std::string& input = {},
                             bool terminal = false);

/// The published release of the seed, a copy in tests/data.
[[nodiscard]] std::string samplePath();

/// Writes a file into a folder and gives its path.
std::string put(const QString& folder, const QString& name, const QByteArray& content);
[[nodiscard]] QByteArray get(const QString& path);

} // namespace dateline::cli
