#include "window/termination.h"

#include <QCoreApplication>

#ifdef Q_OS_UNIX
#include <array>
#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace dateline {

#ifdef Q_OS_UNIX

namespace {

constexpr std::array kSignals{SIGTERM, SIGHUP, SIGINT};

// Signal handlers reach nothing but globals.
std::atomic_int g_pipe{-1};

void noteSignal(int signal)
{
    const auto number = static_cast<char>(signal);
    [[maybe_unused]] const auto written = write(g_pipe, &number, 1);
}

bool openPipe(int (&ends)[2])
{
    if (pipe(ends) != 0) {
        return false;
    }
    for (const int end : ends) {
        fcntl(end, F_SETFD, FD_CLOEXEC);
        fcntl(end, F_SETFL, O_NONBLOCK);
    }
    return true;
}

} // namespace

Termination::Termination(std::function<void()> keepWork) : m_keepWork(std::move(keepWork))
{
    if (!openPipe(m_written)) {
        return;
    }
    g_pipe = m_written[1];
    m_notifier = new QSocketNotifier(m_written[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &Termination::end);
    struct sigaction action = {};
    action.sa_handler = noteSignal;
    action.sa_flags = SA_RESTART;
    for (const int signal : kSignals) {
        sigaction(signal, &action, nullptr);
    }
}

Termination::~Termination()
{
    for (const int signal : kSignals) {
        ::signal(signal, SIG_DFL);
    }
    g_pipe = -1;
    delete m_notifier;
    for (const int end : m_written) {
        if (end >= 0) {
            close(end);
        }
    }
}

void Termination::end()
{
    char signal = 0;
    if (read(m_written[0], &signal, 1) == 1) {
        m_keepWork();
        constexpr int kEndedBySignal = 128; // As shells report it.
        QCoreApplication::exit(kEndedBySignal + signal);
    }
}

#else

// Windows closes the window instead, which asks about unsaved work.
Termination::Termination(std::function<void()> keepWork) : m_keepWork(std::move(keepWork)) {}
Termination::~Termination() = default;
void Termination::end() {}

#endif

} // namespace dateline
