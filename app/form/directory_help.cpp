#include "form/directory_help.h"

#include "form/choices.h"
#include "workspace/directory_store.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QStandardItemModel>

#include <algorithm>

namespace dateline {

namespace {

constexpr int kMostOffers = 12;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::DirectoryHelp)
};

bool isNamed(const Organisation& organisation, const QString& words)
{
    const auto same = [&](const QString& name) { return name.compare(words, Qt::CaseInsensitive) == 0; };
    const QMap<LanguageTag, QString>& names = organisation.name.all();
    const QMap<LanguageTag, QString>& abbreviations = organisation.abbreviation.all();
    return std::any_of(names.cbegin(), names.cend(), same) ||
           std::any_of(abbreviations.cbegin(), abbreviations.cend(), same);
}

/// The offers for one line. The completer never changes the line itself: whoever is chosen fills
/// all fields.
class PeopleOffers : public QCompleter {
public:
    PeopleOffers(QLineEdit& line, DirectoryStore& store, const LanguageTag& language)
        : QCompleter(&line), m_line(line), m_store(store), m_language(language)
    {
        setModel(&m_model);
        setCompletionMode(QCompleter::UnfilteredPopupCompletion);
        setWidget(&line);
        popup()->setAccessibleName(Words::tr("People of the directory"));
        popup()->setTextElideMode(Qt::ElideRight);
        connect(&line, &QLineEdit::textEdited, this, &PeopleOffers::offer);
        connect(&store, &DirectoryStore::changed, this, [this] {
            if (m_line.hasFocus() && m_line.isModified()) {
                offer(m_line.text());
            }
        });
    }

    [[nodiscard]] Contact at(const QModelIndex& index) const { return m_offered.value(index.row()); }

private:
    void offer(const QString& typed)
    {
        m_offered = peopleLike(m_store.directory(), typed, kMostOffers);
        m_model.clear();
        for (const Contact& contact : m_offered) {
            auto* item = new QStandardItem(directoryLine(contact, m_language));
            item->setToolTip(item->text());
            m_model.appendRow(item);
        }
        if (m_offered.isEmpty()) {
            popup()->hide();
            return;
        }
        complete();
    }

    QLineEdit& m_line;
    DirectoryStore& m_store;
    LanguageTag m_language;
    QStandardItemModel m_model;
    QList<Contact> m_offered;
};

} // namespace

QString directoryLine(const Contact& contact, const LanguageTag& language)
{
    QStringList parts{contact.person.fullName(language), contact.person.function.in(language),
                      partyName(contact.person.affiliation, language)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

void completePeople(QLineEdit& line, DirectoryStore* store, const LanguageTag& language,
                    const std::function<void(const Contact&)>& choose)
{
    if (store == nullptr) {
        return;
    }
    store->load();
    auto* offers = new PeopleOffers(line, *store, language);
    QObject::connect(offers, qOverload<const QModelIndex&>(&QCompleter::activated), &line,
                     [offers, choose](const QModelIndex& index) { choose(offers->at(index)); });
}

void completeParties(QLineEdit& line, DirectoryStore* store, const LanguageTag& language)
{
    QStringList names = countryNames(language);
    if (store != nullptr) {
        store->load();
        for (const Organisation& organisation : store->directory().organisations) {
            names.append(partyName(Party{{}, organisation}, language));
        }
    }
    completeFrom(line, names);
}

Party partyNamed(const QString& words, const LanguageTag& language, const DirectoryStore* store)
{
    const Party party = partyNamed(words, language);
    if (store == nullptr || !party.country.isEmpty()) {
        return party;
    }
    const QList<Organisation>& known = store->directory().organisations;
    const auto found = std::find_if(known.cbegin(), known.cend(),
                                    [&](const Organisation& each) { return isNamed(each, words.trimmed()); });
    return found == known.cend() ? party : Party{{}, *found};
}

void addDirectoryButton(QDialogButtonBox& buttons, DirectoryStore* store, const std::function<Contact()>& entry)
{
    if (store == nullptr) {
        return;
    }
    auto* add = buttons.addButton(Words::tr("Add to directory"), QDialogButtonBox::ActionRole);
    add->setObjectName(QStringLiteral("addToDirectory"));
    add->setAutoDefault(false);
    const auto enable = [add, store] { add->setEnabled(store->isLoaded()); };
    enable();
    store->load();
    QObject::connect(store, &DirectoryStore::changed, add, enable);
    QObject::connect(add, &QPushButton::clicked, store, [add, store, entry] {
        const Contact contact = entry();
        if (contact.person.given.isEmpty() && contact.person.family.isEmpty() && contact.person.function.isEmpty()) {
            return;
        }
        store->add(contact);
        add->setText(Words::tr("In the directory"));
        add->setEnabled(false);
    });
}

} // namespace dateline
