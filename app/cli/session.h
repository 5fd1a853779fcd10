#pragma once

#include <QString>

#include <iosfwd>

namespace dateline::cli {

/// What `dateline-cli` tells the shell. When several files come out differently, the greatest
/// number counts.
enum class ExitCode {
    Fine = 0,    ///< Nothing found, or remarks only.
    MustFix = 1, ///< Must-fix findings (with --strict: any findings).
    Usage = 2,   ///< The command line itself makes no sense.
    Failed = 3,  ///< Some input could not be read or some output not written.
};

/// The streams of one run, so that tests can stand in for the terminal, and how it has gone so far.
class Session {
public:
    Session(std::istream& in, std::ostream& out, std::ostream& err, bool showProgress);

    [[nodiscard]] std::istream& in() { return m_in; }
    /// Writes UTF-8 to standard output, or a whole line of it.
    void print(const QString& text);
    void printLine(const QString& text);
    /// Sends on what was printed so far, for a reader that waits for it.
    void flush();
    /// Writes a line to standard error, after the program's name.
    void complain(const QString& text);
    /// Shows "[2/12] name" on standard error when that is a terminal; erased by what comes next.
    void progress(qsizetype number, qsizetype total, const QString& name);
    /// Takes the running line away.
    void clearProgress();

    void settle(ExitCode code);
    [[nodiscard]] ExitCode exitCode() const { return m_code; }

private:
    std::istream& m_in;
    std::ostream& m_out;
    std::ostream& m_err;
    bool m_showProgress = false;
    bool m_progressShown = false;
    ExitCode m_code = ExitCode::Fine;
};

} // namespace dateline::cli
