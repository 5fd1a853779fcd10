#pragma once

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <utility>

namespace dateline {

/// Does one kind of work off the GUI thread, one piece at a time. While a piece runs, only the
/// newest request waits, and the result that it outdates is dropped. To be used from one thread,
/// which also gets the results; needs its event loop.
template <typename Result>
class LatestJob {
public:
    using Work = std::function<Result()>;
    using Done = std::function<void(const Result&)>;

    explicit LatestJob(Done done) : m_done(std::move(done)) { m_pool.setMaxThreadCount(1); }
    ~LatestJob() { m_pool.waitForDone(); }
    LatestJob(const LatestJob&) = delete;
    LatestJob& operator=(const LatestJob&) = delete;
    LatestJob(LatestJob&&) = delete;
    LatestJob& operator=(LatestJob&&) = delete;

    void start(Work work)
    {
        if (m_running) {
            m_waiting = std::move(work);
        } else {
            run(std::move(work));
        }
    }
    /// Blocks until the running piece is done; what waits is not begun.
    void wait() { m_pool.waitForDone(); }
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Does all pieces on one thread, for things that belong to the thread that made them.
    void keepThread() { m_pool.setExpiryTimeout(-1); }

private:
    void run(Work work)
    {
        m_running = true;
        m_pool.start([this, job = std::move(work)] {
            auto result = std::make_shared<Result>(job());
            QMetaObject::invokeMethod(
                &m_receiver, [this, result] { finish(*result); }, Qt::QueuedConnection);
        });
    }

    void finish(const Result& result)
    {
        m_running = false;
        if (m_waiting) {
            run(std::exchange(m_waiting, nullptr));
        } else {
            m_done(result);
        }
    }

    Done m_done;
    Work m_waiting;
    bool m_running = false;
    QObject m_receiver;
    QThreadPool m_pool;
};

} // namespace dateline
