#include "sorted_lines.h"

#include <QResource>

#include <algorithm>
#include <cstring>

namespace dateline::recognising {

namespace {

QByteArrayView upTo(QByteArrayView bytes, char end)
{
    const void* found = bytes.isEmpty() ? nullptr : std::memchr(bytes.data(), end, static_cast<size_t>(bytes.size()));
    return found != nullptr ? bytes.first(static_cast<const char*>(found) - bytes.data()) : bytes;
}

QByteArrayView firstCell(QByteArrayView line)
{
    return upTo(line, '\t');
}

QByteArrayView withoutComments(QByteArrayView bytes)
{
    while (bytes.startsWith('#')) {
        bytes = bytes.sliced(std::min(bytes.size(), upTo(bytes, '\n').size() + 1));
    }
    return bytes;
}

} // namespace

SortedLines::SortedLines(const char* name)
{
    const QResource resource(QStringLiteral(":/dateline/recognise/%1").arg(QString::fromLatin1(name)));
    Q_ASSERT(resource.compressionAlgorithm() == QResource::NoCompression);
    m_bytes = withoutComments(QByteArrayView(resource.data(), resource.size()));
}

QList<QByteArrayView> SortedLines::linesOf(const QString& key) const
{
    QList<QByteArrayView> lines;
    const QByteArray wanted = key.toUtf8();
    for (qsizetype at = lowerBound(wanted); at < m_bytes.size();) {
        const QByteArrayView line = lineAt(at);
        if (firstCell(line) != wanted) {
            break;
        }
        lines.append(line);
        at += line.size() + 1;
    }
    return lines;
}

bool SortedLines::hasStart(const QString& start) const
{
    const QByteArray wanted = start.toUtf8();
    return lineAt(lowerBound(wanted)).startsWith(wanted);
}

/// The start of the first line whose first cell is not less than `key`.
qsizetype SortedLines::lowerBound(QByteArrayView key) const
{
    qsizetype low = 0;
    qsizetype high = m_bytes.size();
    while (low < high) {
        const qsizetype start = lineStart(low + (high - low) / 2);
        const QByteArrayView line = lineAt(start);
        if (firstCell(line).compare(key) < 0) {
            low = std::min(m_bytes.size(), start + line.size() + 1);
        } else {
            high = start;
        }
    }
    return low;
}

qsizetype SortedLines::lineStart(qsizetype position) const
{
    while (position > 0 && m_bytes[position - 1] != '\n') {
        --position;
    }
    return position;
}

QByteArrayView SortedLines::lineAt(qsizetype start) const
{
    const QByteArrayView rest = m_bytes.sliced(std::min(start, m_bytes.size()));
    return upTo(rest, '\n');
}

} // namespace dateline::recognising
