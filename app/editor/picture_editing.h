#pragma once

#include "editor/text_editor.h"

#include <QAction>

namespace dateline {

/// Brings pictures into the text and asks what has to be said of them.
class PictureEditing : public QObject {
    Q_OBJECT

public:
    /// A child of `editor`; `document` must live longer.
    PictureEditing(ReleaseDocument& document, TextEditor& editor);

    [[nodiscard]] QAction* insertAction() const { return m_insert; }
    [[nodiscard]] QAction* editAction() const { return m_edit; }
    /// Asks what is to be said of a picture and inserts it; says so when it cannot be read.
    void offer(const Expected<Media>& media);

private:
    void choose();
    void edit();
    [[nodiscard]] std::optional<Media> asked(const Media& media);

    ReleaseDocument& m_document;
    TextEditor& m_editor;
    QAction* m_insert;
    QAction* m_edit;
};

} // namespace dateline
