#pragma once

#include "dateline/base/expected.h"
#include "dateline/release/house_style.h"
#include "workspace/latest_job.h"

#include <QObject>
#include <QString>

#include <future>

namespace dateline {

/// The house style of new releases, kept in one readable file. It is read in the background before
/// it is wanted, and written there. Lives on the GUI thread.
class HouseStyleStore : public QObject {
    Q_OBJECT

public:
    explicit HouseStyleStore(QObject* parent = nullptr);

    /// Starts reading the file, which need not exist.
    void load(const QString& path);
    /// The style as it was last read; waits for the file that is being read. The plain one, after
    /// failed(), when the file cannot be read.
    [[nodiscard]] HouseStyle style();
    /// Makes it the style of new releases and writes it to a file, making its folder.
    void set(const HouseStyle& style, const QString& path);

signals:
    void failed(const dateline::Error& error);

private:
    std::shared_future<Expected<HouseStyle>> m_read;
    LatestJob<Expected<void>> m_writing;
};

} // namespace dateline
