#pragma once

#include "dateline/base/error.h"

#include <QString>

#include <optional>

namespace dateline {

/// A place in a JSON document while it is read. Lives on the stack of the reading functions; its
/// pointer is spelled out only when something is wrong.
class JsonSpot {
public:
    /// The document itself. The first failure lands in `failure`; its place begins with `entry`,
    /// the document's name within a package, unless that is empty.
    JsonSpot(std::optional<Error>& failure, const QString& entry) : m_failure(failure), m_token(entry) {}
    JsonSpot(const JsonSpot& parent, const QString& token)
        : m_failure(parent.m_failure), m_parent(&parent), m_token(token)
    {
    }

    /// Notes what is wrong here, unless something was wrong before.
    void fail(ErrorKind kind, const QString& what, const QString& advice) const;
    /// The value has the wrong type; `expected` names the right one.
    void failType(const QString& expected) const;
    /// The value has the right type and makes no sense.
    void failValue(const QString& value, const QString& expected) const;

    /// RFC 6901: "/event/chairs/0".
    [[nodiscard]] QString pointer() const;

private:
    [[nodiscard]] QString entry() const { return m_parent == nullptr ? m_token : m_parent->entry(); }

    std::optional<Error>& m_failure;
    const JsonSpot* m_parent = nullptr;
    QString m_token;
};

} // namespace dateline
