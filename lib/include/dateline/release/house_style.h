#pragma once

#include "dateline/base/export.h"
#include "dateline/base/phone_format.h"
#include "dateline/base/rgb.h"
#include "dateline/release/media.h"
#include "dateline/release/page_style.h"
#include "dateline/release/people.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace dateline {

/// Which findings keep a release from being exported until they are settled, waived or overridden
/// with a reason.
enum class ExportThreshold {
    Nothing,    ///< Findings are shown and stop nothing.
    MustFix,    ///< Contradictions, and what would be unsafe or broken.
    AnyFinding, ///< Remarks too.
};

/// What one press office's releases have in common. The defaults make a decent release.
struct DATELINE_EXPORT HouseStyle {
    QString name;
    Organisation issuer; ///< Fills a release that names no issuer.
    std::optional<Media> logo;
    Rgb accent{0x1f, 0x3f, 0x7f};      ///< Masthead, rules, links; must reach 4.5:1 on white.
    QString bodyFont = "Noto Serif";   ///< Family of running text.
    QString headingFont = "Noto Sans"; ///< Family of headlines, labels and facts.
    LocalisedText boilerplate;         ///< 'About us', one paragraph a line.
    LocalisedText endMark;             ///< "###", "-ENDS-"; empty: none.
    QList<QString> rulePacks{"plain"}; ///< Ids of rule packs, later ones win.
    PhoneFormat phoneFormat = PhoneFormat::International;
    int headlineLimit = 110; ///< Characters after which a headline is called long.
    ExportThreshold exportThreshold = ExportThreshold::MustFix;
    bool capitalsInDateline = false; ///< "ASTANA" for "Astana" in the dateline.
    PageStyle page;
    QJsonObject unknownFields;

    bool operator==(const HouseStyle&) const = default;
};

} // namespace dateline
