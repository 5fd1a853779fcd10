#include "window/recent_entry.h"

#include "theme/bidi.h"
#include "theme/theme.h"
#include "window/language_in_itself.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace dateline {

namespace {

constexpr int kMargin = 16;
constexpr int kGap = 16;
/// Of the line's width: headline, dateline, languages, state.
constexpr double kShares[] = {0.41, 0.22, 0.19, 0.18};

QString namesOf(const QList<LanguageTag>& languages)
{
    QStringList names;
    for (const LanguageTag& language : languages) {
        names.append(isolated(languageInItselfAlone(language)));
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

RecentEntry::RecentEntry(const RecentRelease& release, QWidget* parent)
    : QPushButton(parent), m_headline(release.headline)
{
    setRole(this, "recentEntry");
    setCursor(Qt::PointingHandCursor);
    const QString folder = QDir::toNativeSeparators(QFileInfo(release.path).absolutePath());
    m_rest = {isolated(release.languages.isEmpty() ? folder : release.dateline), namesOf(release.languages),
              release.isEmbargoed ? tr("Embargoed") : QLocale().toString(release.changed, QLocale::ShortFormat)};
    setToolTip(QDir::toNativeSeparators(release.path));
    setAccessibleName(m_headline);
    QStringList described = m_rest;
    described.removeAll(QString());
    setAccessibleDescription(described.join(QStringLiteral(", ")));
}

void RecentEntry::paintEvent(QPaintEvent* event)
{
    QPushButton::paintEvent(event);
    const Tokens& tokens = tokensFor(palette());
    QPainter painter(this);
    const double room = width() - 2 * kMargin;
    double start = kMargin;
    const auto column = [&](const QString& words, double share) {
        const QRect place = QRectF(start, 0, room * share - kGap, height()).toRect();
        start += room * share;
        const QString fitting = painter.fontMetrics().elidedText(words, Qt::ElideRight, place.width());
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place),
                         QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter, fitting);
    };
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(tokens.ink);
    column(m_headline, kShares[0]);
    painter.setFont(font());
    painter.setPen(tokens.muted);
    for (int index = 0; index < m_rest.size(); ++index) {
        column(m_rest.at(index), kShares[index + 1]);
    }
}

} // namespace dateline
