#include "session.h"

#include <algorithm>
#include <istream>
#include <ostream>

namespace dateline::cli {

Session::Session(std::istream& in, std::ostream& out, std::ostream& err, bool showProgress)
    : m_in(in), m_out(out), m_err(err), m_showProgress(showProgress)
{
}

void Session::print(const QString& text)
{
    clearProgress();
    m_out << text.toStdString();
}

void Session::printLine(const QString& text)
{
    print(text + u'\n');
}

void Session::flush()
{
    m_out.flush();
}

void Session::complain(const QString& text)
{
    clearProgress();
    m_err << "dateline-cli: " << text.toStdString() << '\n';
}

void Session::progress(qsizetype number, qsizetype total, const QString& name)
{
    constexpr qsizetype kLongestName = 60;
    if (!m_showProgress || total < 2) {
        return;
    }
    clearProgress();
    m_err << '[' << number << '/' << total << "] " << name.right(kLongestName).toStdString() << std::flush;
    m_progressShown = true;
}

void Session::clearProgress()
{
    if (m_progressShown) {
        m_err << "\r\033[K" << std::flush;
        m_progressShown = false;
    }
}

void Session::settle(ExitCode code)
{
    m_code = std::max(m_code, code);
}

} // namespace dateline::cli
