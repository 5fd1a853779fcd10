#pragma once

#include <QLabel>
#include <QWidget>

namespace dateline {

/// The bottom row: words, language, pages; messages; what stands against an export; zoom.
class StatusRow : public QWidget {
    Q_OBJECT

public:
    explicit StatusRow(QWidget* parent);

    /// `ofSelection`: counted in what is selected, not in the whole text.
    void setWords(int words, int minutes, bool ofSelection);
    void setLanguage(const QString& name);
    void setPages(int pages);
    void setReadiness(const QString& words);
    void setZoom(double zoom);
    /// Says something; the next saying replaces it. Assistive tools are alerted.
    void announce(const QString& message);

private:
    QLabel* m_words;
    QLabel* m_language;
    QLabel* m_pages;
    QLabel* m_message;
    QLabel* m_readiness;
    QLabel* m_zoom;
};

} // namespace dateline
