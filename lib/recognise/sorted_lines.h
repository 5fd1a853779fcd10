#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace dateline::recognising {

/// A resource of lines sorted by their bytes, searched where it lies in the program: nothing is
/// read or built before the first look-up. Comment lines ('#') stand only at its start.
class SortedLines {
public:
    /// `name` is a file of resources/recognise, stored uncompressed.
    explicit SortedLines(const char* name);

    /// The lines whose first cell is `key`.
    [[nodiscard]] QList<QByteArrayView> linesOf(const QString& key) const;
    /// Whether any line starts with `start`.
    [[nodiscard]] bool hasStart(const QString& start) const;

private:
    [[nodiscard]] qsizetype lowerBound(QByteArrayView key) const;
    [[nodiscard]] qsizetype lineStart(qsizetype position) const;
    [[nodiscard]] QByteArrayView lineAt(qsizetype start) const;

    QByteArrayView m_bytes;
};

} // namespace dateline::recognising
