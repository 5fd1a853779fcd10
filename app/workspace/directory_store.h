#pragma once

#include "dateline/base/expected.h"
#include "dateline/release/directory.h"
#include "workspace/latest_job.h"

#include <QByteArray>
#include <QObject>

#include <memory>
#include <optional>

namespace dateline {

/// The user's directory of people and organisations, kept in one readable file. It is read when
/// first wanted and every change is written, both in the background. A file that cannot be read,
/// or that somebody else has changed, is left as it is. Lives on the GUI thread.
class DirectoryStore : public QObject {
    Q_OBJECT

public:
    /// `path` need not exist yet.
    explicit DirectoryStore(const QString& path, QObject* parent = nullptr);

    /// Where the directory of this user is kept.
    [[nodiscard]] static QString userFile();

    [[nodiscard]] const QString& path() const { return m_path; }
    /// Starts reading the file; changed() or failed() follows. Does nothing when that was tried.
    void load();
    /// Reads a file anew that could not be read.
    void tryAgain();
    /// Whether the file was read, so that changes can be made.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// Why the file could not be read; nothing while it can.
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }
    [[nodiscard]] const Directory& directory() const { return m_directory; }

    /// Replaces the directory and writes it. Only when it is loaded.
    void set(const Directory& directory);
    /// Adds what is not known yet.
    void add(const Contact& contact);
    /// Adds the people of a vCard or CSV file; imported() or failed() follows. Names and functions
    /// that the file does not mark are taken for `language`, numbers without a country for `country`.
    void importFile(const QString& file, const LanguageTag& language, const QString& country);

signals:
    void changed();
    void failed(const dateline::Error& error);
    /// How many entries are new, and what was left out and why.
    void imported(int added, const QStringList& remarks);

private:
    struct Outcome {
        std::optional<Directory> read; ///< Nothing: it was written.
        std::optional<Error> error;
    };
    struct Imported {
        std::optional<Directory> directory;
        QStringList remarks;
        std::optional<Error> error;
    };

    void take(const Outcome& outcome);
    void takeImported(const Imported& outcome);

    QString m_path;
    Directory m_directory;
    std::optional<Error> m_problem;
    bool m_loaded = false;
    /// The file as it was last read or written here; only the job touches it.
    std::shared_ptr<QByteArray> m_onDisk = std::make_shared<QByteArray>();
    LatestJob<Outcome> m_job;
    LatestJob<Imported> m_import;
};

} // namespace dateline
