#include "dateline/checks/rule_book.h"

#include "checks/rule_reader.h"

#include <QMutex>
#include <QSet>

#include <algorithm>

namespace dateline {

namespace {

constexpr const char* kBase = "plain";

/// Puts packs in the order they are laid down: what a pack extends before the pack.
class Layers {
public:
    explicit Layers(const QList<RulePack>& available) : m_available(available) {}

    void add(const QString& id)
    {
        if (m_seen.contains(id)) {
            return;
        }
        m_seen.insert(id);
        const auto pack = std::find_if(m_available.crbegin(), m_available.crend(),
                                       [&](const RulePack& each) { return each.id == id; });
        if (pack == m_available.crend()) {
            missing.append(id);
            return;
        }
        for (const QString& base : pack->extends) {
            add(base);
        }
        packs.append(&*pack);
    }

    QList<const RulePack*> packs;
    QList<QString> missing;

private:
    const QList<RulePack>& m_available;
    QSet<QString> m_seen;
};

void layOver(QJsonObject& rule, const QJsonObject& change)
{
    // A rule is a pattern or a list of terms: giving one takes the other away.
    if (change.contains("pattern")) {
        rule.remove("terms");
        rule.remove("replacement");
    } else if (change.contains("terms")) {
        rule.remove("pattern");
        rule.remove("replacement");
    }
    for (auto member = change.begin(); member != change.end(); ++member) {
        rule[member.key()] = member.value();
    }
}

} // namespace

RuleBook::RuleBook(const QList<RulePack>& available, const QList<QString>& ids)
{
    Layers layers(available);
    layers.add(kBase);
    for (const QString& id : ids) {
        layers.add(id);
    }
    m_missing = layers.missing;
    QList<QJsonObject> merged;
    for (const RulePack* pack : layers.packs) {
        for (const QJsonObject& rule : pack->rules) {
            const RuleId id = rule["id"].toString();
            if (!m_index.contains(id)) {
                m_index.insert(id, merged.size());
                merged.append(rule);
            } else {
                layOver(merged[m_index.value(id)], rule);
            }
        }
    }
    std::transform(merged.cbegin(), merged.cend(), std::back_inserter(m_rules), readRule);
}

std::shared_ptr<const RuleBook> RuleBook::ofBuiltIn(const QList<QString>& ids)
{
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<const RuleBook>> made;
    const QMutexLocker locker(&mutex);
    std::shared_ptr<const RuleBook>& book = made[ids.join(u' ')];
    if (!book) {
        book = std::make_shared<const RuleBook>(builtInRulePacks(), ids);
    }
    return book;
}

const Rule* RuleBook::find(const RuleId& id) const
{
    const auto index = m_index.constFind(id);
    return index == m_index.cend() ? nullptr : &m_rules.at(*index);
}

} // namespace dateline
