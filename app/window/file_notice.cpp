#include "window/file_notice.h"

#include "theme/theme.h"

#include <QHBoxLayout>

namespace dateline {

FileNotice::FileNotice(QWidget* parent) : QFrame(parent), m_words(new QLabel(this)), m_row(new QHBoxLayout(this))
{
    setRole(this, "fileNotice");
    setObjectName(QStringLiteral("fileNotice"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_words->setWordWrap(true);
    m_row->setContentsMargins(16, 5, 10, 5);
    m_row->addWidget(m_words);
    hide();
}

void FileNotice::tell(const QString& words, const QList<Action>& actions)
{
    for (QPushButton* button : m_buttons) {
        button->deleteLater();
    }
    m_buttons.clear();
    m_words->setText(words);
    for (const Action& action : actions) {
        auto* button = new QPushButton(action.label, this);
        setRole(button, "notice");
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, run = action.run] {
            hide();
            run();
        });
        m_row->addWidget(button);
        m_buttons.append(button);
    }
    show();
    emit announced(words);
}

} // namespace dateline
