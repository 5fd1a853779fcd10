#pragma once

#include "editor/flow_edit.h"
#include "editor/illustrations.h"
#include "editor/marks.h"
#include "editor/page_painter.h"
#include "editor/picture_file.h"
#include "editor/projection.h"
#include "workspace/document.h"

#include <QTextEdit>

namespace dateline {

/// The text of one language version, as a projection of the release: every edit changes the
/// release first and is shown from there.
class TextEditor : public QTextEdit {
    Q_OBJECT

public:
    /// `document` must live longer.
    explicit TextEditor(ReleaseDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] const LanguageTag& language() const { return m_language; }
    void setLanguage(const LanguageTag& language);
    [[nodiscard]] const TextFlow& flow() const { return m_projection.flow(); }
    [[nodiscard]] FlowRange selection() const;
    void select(const FlowRange& range);
    /// Selects a place and brings it into view.
    void show(const TextPlace& place);
    /// Tints stretches, as hits of a search; the next ones replace them.
    void tint(const QList<FlowRange>& ranges);
    void setMarks(const Marks& marks);
    [[nodiscard]] const Marks& marks() const { return m_marks; }

    [[nodiscard]] double zoom() const { return m_projection.style().zoom; }
    void setZoom(double zoom);
    /// Room that the widgets above the headline, the first paragraph and the notes take.
    void setGaps(int head, int dateline, int notes);
    /// Where a block stands, with the picture above its caption, in viewport coordinates.
    [[nodiscard]] QRect blockRect(qsizetype index) const;
    /// From where to where lines run, in viewport coordinates.
    [[nodiscard]] QRect columnRect() const;

    /// The format of the selection, or of what will be typed.
    [[nodiscard]] bool isStrong() const;
    [[nodiscard]] bool isEmphasised() const;
    [[nodiscard]] QString link() const;
    [[nodiscard]] LanguageTag passageLanguage() const;
    [[nodiscard]] const FlowBlock& currentBlock() const;
    /// The people of the form, as somebody who is quoted is named.
    [[nodiscard]] QStringList speakers() const;

    /// Whether quotation marks, dashes and spaces become right as they are typed.
    void setSmartTyping(bool on) { m_smartTyping = on; }
    void toggleStrong();
    void toggleEmphasis();
    void setLink(const QString& url);
    void setPassageLanguage(const LanguageTag& language);
    void setContent(const BlockContent& content, const QString& label);
    void moveTo(TextPart part);
    void insertWords(const QString& words);
    void insertBlocks(const QList<Block>& blocks, const QString& label);
    /// A block of body or notes by its id; -1 when it is not in this text.
    [[nodiscard]] qsizetype indexOf(BlockId block) const;
    /// Changes what a block is without moving the cursor. Edits with one key become one step.
    void setContentOf(qsizetype index, const BlockContent& content, const QString& label, const QString& mergeKey);
    void removeBlock(qsizetype index, const QString& label);
    /// An empty table after the current block; its first cell is opened.
    void insertTable(int rows, int columns);
    /// A picture after the current block, and its media into the release.
    void insertPicture(const Media& media);
    /// Changes media of the release that has the same id.
    void setPicture(const Media& media);
    /// The media of the picture that the cursor is in; null outside of pictures.
    [[nodiscard]] const Media* pictureHere() const;
    /// A cell in viewport coordinates; empty when there is none such.
    [[nodiscard]] QRect cellRect(const OpenCell& cell) const;
    [[nodiscard]] QFont cellFont(bool header) const;
    /// The page leaves out the words of this cell.
    void setOpenCell(const std::optional<OpenCell>& cell);
    /// Says of the carried-over texts in the selection that they still hold.
    void confirmCarriedOver();
    void removeSelection(const QString& label);
    /// Pastes the words alone.
    void pastePlain();

signals:
    /// Cursor, selection or what stands there changed.
    void situationChanged();
    /// Another language version is shown.
    void languageChanged();
    /// Text moved: scrolled, relaid, zoomed.
    void layoutChanged();
    /// A cell was clicked, or entered from the caption.
    void cellWanted(const dateline::OpenCell& cell);
    /// A picture was double-clicked.
    void pictureActivated();
    /// A picture was dropped or pasted; where it is to stand is where the cursor is.
    void pictureOffered(const dateline::Expected<dateline::Media>& media);
    /// A menu is wanted for a mark, or with -1 just for the text.
    void menuWanted(int finding, const QPoint& globalPosition);

protected:
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    QMimeData* createMimeDataFromSelection() const override;

private:
    using Change = std::function<FlowEdit(const TextFlow&, const NewBlockId&)>;

    void perform(const Change& change, const QString& label, const QString& mergeKey = {});
    void performOn(Release changed, const Change& change, const QString& label, const QString& mergeKey);
    void performFormat(const TextFlow& flow, const QString& label);
    void showRelease();
    void adoptForeignChange();
    void type(const QString& words);
    void smarten(QChar typed);
    void remove(Towards towards, QTextCursor::MoveOperation stretch);
    bool deleteByKey(QKeyEvent* event);
    bool changeDepth(int by);
    void setCursorTo(const FlowPosition& position);
    [[nodiscard]] QString runKey(const QString& kind, bool startsAnew);
    [[nodiscard]] bool enterTable(Towards towards);
    [[nodiscard]] bool insertFiles(const QMimeData& source);
    [[nodiscard]] QRectF tableRect(qsizetype index) const;
    [[nodiscard]] qsizetype illustrationAt(const QPoint& point) const;
    void showIllustrations();
    /// Whether the cursor is where typing left it.
    [[nodiscard]] bool isTypingWord() const;
    void layoutPage();
    void restyle();
    [[nodiscard]] QRectF sheet() const;
    [[nodiscard]] QPointF scrolled() const;
    [[nodiscard]] bool holdsFormat(const std::function<bool(const RunFormat&)>& property) const;
    [[nodiscard]] RunFormat formatAtCursor() const;

    ReleaseDocument& m_document;
    Projection m_projection;
    Illustrations m_illustrations;
    Marks m_marks;
    std::optional<OpenCell> m_openCell;
    LanguageTag m_language;
    bool m_projecting = false;
    bool m_smartTyping = true;
    QString m_runKind;     ///< "typing" or "deleting" while it goes on in one place.
    FlowPosition m_runEnd; ///< Where it would go on.
    QChar m_lastTyped;
    int m_run = 0;
};

} // namespace dateline
