// Holds translations/*.ts to what a translation must keep of its source, and to being complete.

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <algorithm>

namespace dateline {
namespace {

struct Message {
    QString source;
    QStringList forms; ///< One, or one for each plural form.
    bool counts = false;
    bool finished = true;
};

QList<Message> messagesOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) {
            continue;
        }
        if (xml.name() == u"message") {
            messages.append(Message());
            messages.last().counts = xml.attributes().value("numerus") == u"yes";
        } else if (xml.name() == u"source") {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            messages.last().finished = !xml.attributes().hasAttribute("type");
            if (!messages.last().counts) {
                messages.last().forms.append(xml.readElementText());
            }
        } else if (xml.name() == u"numerusform") {
            messages.last().forms.append(xml.readElementText());
        }
    }
    EXPECT_FALSE(xml.hasError()) << path.toStdString() << xml.errorString().toStdString();
    return messages;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(%\d|\[\*\]|</?\w+>|\*\.\w+)"));
    QStringList found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        found.append(matches.next().captured());
    }
    found.sort();
    return found;
}

/// How many forms a language has for counted things.
qsizetype pluralForms(const QString& language)
{
    static const QHash<QString, qsizetype> others{{"pl", 3}, {"ru", 3}, {"uk", 3}, {"ar", 6}};
    return others.value(language, 2);
}

/// Arabic has words for none, one and two, and leaves the number away.
bool mayLeaveNumberOut(const QString& language, qsizetype form)
{
    return language == "ar" && form < 3;
}

class Translations : public testing::TestWithParam<const char*> {
protected:
    [[nodiscard]] static QString language() { return QString::fromLatin1(GetParam()); }
    [[nodiscard]] static QList<Message> messages()
    {
        return messagesOf(QStringLiteral(DATELINE_SOURCE_DIR "/translations/dateline_%1.ts").arg(language()));
    }
};

TEST_P(Translations, AreComplete)
{
    ASSERT_GT(messages().size(), 900);
    for (const Message& message : messages()) {
        SCOPED_TRACE(message.source.toStdString());
        EXPECT_TRUE(message.finished);
        EXPECT_EQ(message.forms.size(), message.counts ? pluralForms(language()) : 1);
        EXPECT_FALSE(message.forms.contains(QString()));
    }
}

TEST_P(Translations, KeepPlaceholdersAndMarks)
{
    for (const Message& message : messages()) {
        SCOPED_TRACE(message.source.toStdString());
        for (qsizetype form = 0; form < message.forms.size(); ++form) {
            const QString& text = message.forms.at(form);
            EXPECT_EQ(placeholders(text), placeholders(message.source)) << text.toStdString();
            if (message.counts && !mayLeaveNumberOut(language(), form)) {
                EXPECT_TRUE(text.contains("%n")) << text.toStdString();
            }
        }
    }
}

TEST_P(Translations, KeepAccelerators)
{
    for (const Message& message : messages()) {
        for (const QString& text : message.forms) {
            EXPECT_EQ(text.count(u'&'), message.source.count(u'&')) << text.toStdString();
            if (message.source.startsWith("Ctrl+")) {
                EXPECT_EQ(text, message.source);
            }
        }
    }
}

TEST_P(Translations, KeepSpaceAtTheEdgesAndLineEnds)
{
    for (const Message& message : messages()) {
        for (const QString& text : message.forms) {
            SCOPED_TRACE(text.toStdString());
            EXPECT_EQ(text.startsWith(u' '), message.source.startsWith(u' '));
            EXPECT_EQ(text.endsWith(u' '), message.source.endsWith(u' '));
            EXPECT_EQ(text.count(u'\n'), message.source.count(u'\n'));
            EXPECT_EQ(text.endsWith(u'…'), message.source.endsWith(u'…'));
        }
    }
}

TEST_P(Translations, CallOneThingByOneName)
{
    QHash<QString, QStringList> names;
    for (const Message& message : messages()) {
        QStringList& known = names[message.source];
        if (!known.contains(message.forms.first())) {
            known.append(message.forms.first());
        }
        EXPECT_EQ(known.size(), 1) << message.source.toStdString() << ": " << known.join(" / ").toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(EachLanguage, Translations,
                         testing::Values("ar", "de", "el", "es", "fr", "it", "kk", "pl", "ru", "uk"),
                         [](const auto& each) { return std::string(each.param); });

TEST(TranslationFiles, MenusHaveAcceleratorsOfTheirOwn)
{
    const QDir folder(QStringLiteral(DATELINE_SOURCE_DIR "/translations"));
    for (const QString& name : folder.entryList({"dateline_*.ts"})) {
        QString letters;
        for (const Message& message : messagesOf(folder.filePath(name))) {
            const QString text = message.forms.value(0);
            const qsizetype mark = text.indexOf(u'&');
            if (mark >= 0) {
                EXPECT_FALSE(letters.contains(text.at(mark + 1).toLower())) << name.toStdString();
                letters += text.at(mark + 1).toLower();
            }
        }
    }
}

} // namespace
} // namespace dateline
