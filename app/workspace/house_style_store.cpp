#include "workspace/house_style_store.h"

#include "workspace/opening.h"

#include <QThreadPool>

#include <memory>

namespace dateline {

namespace {

std::shared_future<Expected<HouseStyle>> ready(const HouseStyle& style)
{
    std::promise<Expected<HouseStyle>> promise;
    promise.set_value(style);
    return promise.get_future().share();
}

} // namespace

HouseStyleStore::HouseStyleStore(QObject* parent)
    : QObject(parent), m_read(ready({})), m_writing([this](const Expected<void>& written) {
          if (!written) {
              emit failed(written.error());
          }
      })
{
}

void HouseStyleStore::load(const QString& path)
{
    // What is being written is newer than what the file holds.
    if (m_writing.isRunning()) {
        return;
    }
    auto promise = std::make_shared<std::promise<Expected<HouseStyle>>>();
    m_read = promise->get_future().share();
    QThreadPool::globalInstance()->start([promise, path] { promise->set_value(houseStyleIn(path)); });
}

HouseStyle HouseStyleStore::style()
{
    const Expected<HouseStyle>& read = m_read.get();
    if (!read) {
        emit failed(read.error());
    }
    return read.value_or(HouseStyle{});
}

void HouseStyleStore::set(const HouseStyle& style, const QString& path)
{
    m_read = ready(style);
    m_writing.start([style, path] { return writeHouseStyle(style, path); });
}

} // namespace dateline
