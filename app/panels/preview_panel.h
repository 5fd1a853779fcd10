#pragma once

#include "panels/page_view.h"
#include "panels/plain_text_view.h"
#include "panels/web_page_view.h"
#include "workspace/publishing.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTemporaryDir>

namespace dateline {

/// The right column's second tab: what readers will get, as pages, web page and text.
class PreviewPanel : public QWidget {
    Q_OBJECT

public:
    explicit PreviewPanel(QWidget* parent = nullptr);

    /// Which form is shown.
    [[nodiscard]] ReaderForm form() const { return m_form; }
    void showForm(ReaderForm form);
    /// The language of what is shown, in words.
    void setLanguageName(const QString& name);
    /// Newly made pages, or why there are none.
    void setPages(const std::shared_ptr<const Expected<Pages>>& pages);
    /// A newly made web page or text, or why there is none.
    void setPublished(const std::shared_ptr<const Expected<PublishedForm>>& published);
    /// Writes the web page into a folder that only this user can read and gives the file.
    [[nodiscard]] Expected<QString> writeWebPage();

    [[nodiscard]] PageView& pages() { return *m_pages; }
    [[nodiscard]] WebPageView& webPage() { return *m_web; }
    [[nodiscard]] PlainTextView& text() { return *m_text; }

signals:
    void formChanged(dateline::ReaderForm form);
    /// Somebody clicked on what a part of the text became; the place has no language.
    void placeClicked(const dateline::TextPlace& place);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QLayout* formRow();
    [[nodiscard]] QWidget* pagesColumn();
    [[nodiscard]] QLayout* foot();
    void openInBrowser();
    void zoomBy(int steps);
    void showZoom();
    void showPosition();
    void showNote();
    void fitPages();

    ReaderForm m_form = ReaderForm::Pages;
    int m_zoomSteps[3] = {0, 0, 0}; ///< By form.
    QButtonGroup* m_choice;
    QLabel* m_position;
    QStackedWidget* m_stack;
    QScrollArea* m_pagesArea;
    PageView* m_pages;
    WebPageView* m_web;
    PlainTextView* m_text;
    QLabel* m_note;
    QLabel* m_language;
    QLabel* m_zoom;
    QPushButton* m_browser;
    QString m_notes[3]; ///< By form.
    QByteArray m_html;
    QString m_slug;
    QTemporaryDir m_folder;
};

} // namespace dateline
