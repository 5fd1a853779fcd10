#pragma once

#include <QApplication>
#include <QCursor>
#include <QEventLoop>
#include <QThread>

#include <chrono>
#include <memory>
#include <optional>
#include <type_traits>

namespace dateline {

/// Does `work` on another thread and gives back what it returns. While it takes longer than anybody
/// notices, the window is painted and shows that it is busy; what is typed and clicked waits its turn.
/// To be called on the GUI thread; `work` must not touch widgets nor throw.
template <typename Work>
[[nodiscard]] std::invoke_result_t<Work> withPatience(Work work)
{
    constexpr std::chrono::milliseconds kUnnoticed(60);
    std::optional<std::invoke_result_t<Work>> result;
    const std::unique_ptr<QThread> thread(QThread::create([&] { result.emplace(work()); }));
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    if (!thread->wait(QDeadlineTimer(kUnnoticed))) {
        QApplication::setOverrideCursor(Qt::BusyCursor);
        loop.exec(QEventLoop::ExcludeUserInputEvents);
        QApplication::restoreOverrideCursor();
        thread->wait(); // The loop also ends when the application does.
    }
    return *std::move(result);
}

} // namespace dateline
