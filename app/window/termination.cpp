#include "window/termination.h"

#include <QCoreApplication>

#include <array>
#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace dateline {

namespace {

constexpr std::array kSignals{SIGTERM, SIGHUP, SIGINT};

// Signal handlers reach nothing but globals.
std::atomic_int g_pipe{-1};

void noteSignal(int signal)
{
    const auto number = static_cast<char>(signal);
    [[maybe_unused]] const auto written = write(g_pipe, &number, 1);
}

} // namespace

Termination::Termination(std::function<void()> keepWork) : m_keepWork(std::move(keepWork))
{
    if (pipe2(m_written, O_CLOEXEC | O_NONBLOCK) != 0) {
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

} // namespace dateline
