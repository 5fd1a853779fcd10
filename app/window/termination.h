#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <functional>

namespace dateline {

/// Ends the application when the system asks for it (SIGTERM, SIGHUP, SIGINT), without a question
/// and after unsaved work was noted. One at a time; lives on the GUI thread.
class Termination : public QObject {
    Q_OBJECT

public:
    /// `keepWork` is called before the end.
    explicit Termination(std::function<void()> keepWork);
    ~Termination() override;

private:
    void end();

    std::function<void()> m_keepWork;
    int m_written[2] = {-1, -1}; ///< A pipe: of what a signal handler may do, writing is enough.
    QSocketNotifier* m_notifier = nullptr;
};

} // namespace dateline
