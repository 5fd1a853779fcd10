#pragma once

#include "dateline/text/language.h"

#include <QAction>
#include <QList>
#include <QObject>

#include <utility>

class QPoint;

namespace dateline {

class ReleaseView;

/// Adds, removes and reorders the language versions of an open release.
class ReleaseLanguages : public QObject {
    Q_OBJECT

public:
    /// A child of `view`.
    explicit ReleaseLanguages(ReleaseView& view);

    /// For a menu: they concern the language that is shown.
    [[nodiscard]] QList<QAction*> actions() const { return {m_add, m_remove, m_earlier, m_later}; }
    [[nodiscard]] QAction* addAction() const { return m_add; }
    /// The menu of a language's tab, which comes to the front first.
    void openMenu(const LanguageTag& language, const QPoint& globalPosition);

signals:
    /// Which languages there are, their order, or which one is shown.
    void changed();

private:
    QAction* make(const QString& name, const char* objectName);
    void add();
    void remove();
    void move(int by);
    void follow();

    ReleaseView& m_view;
    QAction* m_add;
    QAction* m_remove;
    QAction* m_earlier;
    QAction* m_later;
    std::pair<QList<LanguageTag>, LanguageTag> m_known;
};

} // namespace dateline
