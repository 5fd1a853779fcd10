#pragma once

#include "dateline/release/finding.h"
#include "form/form_field.h"
#include "workspace/document.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QWidget>

#include <functional>
#include <optional>

namespace dateline {

class DirectoryStore;

/// One part of the form: a title and fields over the open release. Derived classes build their
/// fields and fill them in refresh().
class FormSection : public QWidget {
    Q_OBJECT

public:
    FormSection(ReleaseDocument& document, const QString& title, QWidget* parent);

    /// The language that names and functions are written in.
    void setLanguage(const LanguageTag& language);
    /// Who is offered for its fields; may be null, else must live longer.
    void setDirectory(DirectoryStore* directory) { m_directory = directory; }
    /// Shows the problems of its fields; others are left alone.
    virtual void showFindings(const QList<Finding>& findings);
    /// Puts the focus on a fact; false when this section has no such fact.
    virtual bool focusFact(const FactPlace& place);

protected:
    /// Fills the fields from the release.
    virtual void refresh() = 0;

    [[nodiscard]] const Release& release() const { return m_document.release(); }
    [[nodiscard]] const LanguageTag& language() const { return m_language; }
    [[nodiscard]] ReleaseDocument& document() { return m_document; }
    [[nodiscard]] DirectoryStore* directory() const { return m_directory; }
    [[nodiscard]] QVBoxLayout& rows() { return *m_rows; }
    /// The row of the title, for a button at its end.
    [[nodiscard]] QHBoxLayout& titleRow() { return *m_titleRow; }

    /// Changes the release. Edits of one field in a row are one undo step.
    void change(const FactPlace& place, const QString& label, const std::function<void(Release&)>& edit);
    /// The same as a step of its own.
    void changeOnce(const FactPlace& place, const QString& label, const std::function<void(Release&)>& edit);
    /// Makes a field belong to a fact: problems and focus find it, and where an import read it shows.
    FormField* addField(FormField* field, const FactPlace& place);
    /// A line of text that is a fact.
    FormField* textField(const QString& label, const FactPlace& place,
                         const std::function<QString(const Release&)>& read,
                         const std::function<void(Release&, const QString&)>& write);
    /// Two fields beside each other, in a row of its own.
    QBoxLayout* addPair(FormField* first, FormField* second);

private:
    struct Bound {
        FactPlace place;
        FormField* field = nullptr;
    };

    void showReadings();
    void releaseChanged();

    ReleaseDocument& m_document;
    DirectoryStore* m_directory = nullptr;
    LanguageTag m_language;
    std::optional<Release> m_seen; ///< The facts that the fields were filled from.
    LanguageTag m_seenLanguage;
    QVBoxLayout* m_rows;
    QHBoxLayout* m_titleRow;
    QList<Bound> m_bound;
    QList<std::function<void()>> m_texts; ///< Fill the text fields.
};

} // namespace dateline
