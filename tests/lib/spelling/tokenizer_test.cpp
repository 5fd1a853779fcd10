#include "dateline/spelling/tokenizer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>

#include <gmock/gmock.h>

namespace dateline {
namespace {

struct Case {
    QString id;
    LanguageTag language;
    QString text;
    QString checked;
    QString skipped;
    QString flagged;
};

QString unescaped(QString text)
{
    static const QRegularExpression escape(QStringLiteral(R"(\\u([0-9a-f]{4}))"));
    for (QRegularExpressionMatch match = escape.match(text); match.hasMatch(); match = escape.match(text)) {
        text.replace(match.capturedStart(), match.capturedLength(), QChar(match.captured(1).toUShort(nullptr, 16)));
    }
    return text;
}

QList<Case> cases()
{
    QList<Case> all;
    QFile file(DATELINE_TEST_DATA "/spelling/tokenizer_cases.tsv");
    if (!file.open(QIODevice::ReadOnly)) {
        return all;
    }
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QList<QString> cells = line.split(u'\t');
        if (!line.startsWith(u'#')) {
            all.append(
                {cells.at(0), LanguageTag(cells.at(2)), unescaped(cells.at(3)), cells.at(4), cells.at(5), cells.at(6)});
        }
    }
    return all;
}

std::string joined(const QList<Token>& tokens, bool (*wanted)(const Token&))
{
    QStringList words;
    for (const Token& token : tokens) {
        if (wanted(token)) {
            words += token.word;
        }
    }
    return words.join(u'|').toStdString();
}

TEST(Tokenizer, FollowsItsSpecification)
{
    const QList<Case> all = cases();
    ASSERT_EQ(all.size(), 87);
    for (const Case& each : all) {
        SCOPED_TRACE((each.id + u' ' + each.text).toStdString());
        const QList<Token> tokens = Tokenizer(each.language).tokens(each.text);
        EXPECT_EQ(joined(tokens, [](const Token& token) { return token.kind == TokenKind::Word; }),
                  each.checked.toStdString());
        EXPECT_EQ(joined(tokens, [](const Token& token) { return !token.isChecked(); }), each.skipped.toStdString());
        EXPECT_EQ(joined(tokens, [](const Token& token) { return token.kind == TokenKind::MixedScript; }),
                  each.flagged.toStdString());
    }
}

TEST(Tokenizer, SpansPointIntoTheTextAsItWas)
{
    const QString text = QStringLiteral("A\u00adsta\u00adna: of\ufb01ce re\u0301union U.N. 😀 l\u2019Union");
    QStringList slices;
    for (const Token& token : Tokenizer(LanguageTag(u"fr")).tokens(text)) {
        slices += text.mid(token.span.offset, token.span.length);
    }
    EXPECT_EQ(slices, (QStringList{"A\u00adsta\u00adna", "of\ufb01ce", "re\u0301union", "U.N.", "l\u2019Union"}));
}

TEST(Tokenizer, KnowsWhatElseMakesAWordRight)
{
    const auto partsOf = [](const char16_t* language, const QString& text) {
        return Tokenizer(LanguageTag(language)).tokens(text).first().parts;
    };
    EXPECT_EQ(partsOf(u"en", "Secretary-General"), (QList<QString>{"Secretary", "General"}));
    EXPECT_EQ(partsOf(u"en", "Astana's"), (QList<QString>{"Astana"}));
    EXPECT_EQ(partsOf(u"fr", "l’Union"), (QList<QString>{"Union"}));
    EXPECT_EQ(partsOf(u"fr", "Côte-d’Ivoire"), (QList<QString>{"Côte", "Ivoire"}));
    EXPECT_EQ(partsOf(u"en", "Union"), (QList<QString>{}));
}

TEST(Tokenizer, SaysWhatItPassesOver)
{
    const auto kindOf = [](const char16_t* language, const QString& text) {
        return Tokenizer(LanguageTag(language)).tokens(text).first().kind;
    };
    EXPECT_EQ(kindOf(u"en", "https://europa.eu"), TokenKind::Address);
    EXPECT_EQ(kindOf(u"en", "G20"), TokenKind::Digits);
    EXPECT_EQ(kindOf(u"pl", "w"), TokenKind::SingleLetter);
    EXPECT_EQ(kindOf(u"en", "U.N."), TokenKind::Abbreviation);
    EXPECT_EQ(kindOf(u"fr", "l’OTAN"), TokenKind::Acronym);
    EXPECT_EQ(kindOf(u"en", "eTwinning"), TokenKind::MixedCase);
    EXPECT_EQ(kindOf(u"de", "Handels- und"), TokenKind::SuspendedHyphen);
    EXPECT_EQ(kindOf(u"ru", "Google"), TokenKind::OtherScript);
    EXPECT_EQ(kindOf(u"ru", "Pоссия"), TokenKind::MixedScript);
}

TEST(Tokenizer, WithoutALanguageNoScriptIsForeign)
{
    for (const Token& token : Tokenizer(LanguageTag()).tokens(u"Вассиленко Mora Μαρία")) {
        EXPECT_EQ(token.kind, TokenKind::Word);
    }
}

TEST(Tokenizer, IsLinearInOddTexts)
{
    const Tokenizer tokenizer(LanguageTag(u"fr"));
    QElapsedTimer timer;
    timer.start();
    for (const char* unit : {"a", "a.", "ab.", "a-", "l'", "'", "@a", "/", "{{", "a@", "A.", "a/", "www"}) {
        QString text = QString(unit).repeated(100'000) + " a/b x@y.zz";
        EXPECT_GT(tokenizer.tokens(text).size(), 0) << unit;
    }
    EXPECT_LT(timer.elapsed(), 20'000);
}

TEST(Tokenizer, TakesAnythingAndStaysInside)
{
    QString text;
    for (char16_t c = 0; c < 0xffff; ++c) {
        text += QChar(c);
    }
    for (const QString& each : {text, QString("-'-'-"), QString("a--b"), QString("'"), QString(QChar(0xd800)),
                                QString("l'"), QString("..."), QString("@ # {{ }}")}) {
        for (const char16_t* language : {u"en", u"fr", u"uz", u"ar", u"hy", u"nl", u"tr", u"fi"}) {
            qsizetype end = 0;
            for (const Token& token : Tokenizer(LanguageTag(language)).tokens(each)) {
                EXPECT_GE(token.span.offset, end);
                EXPECT_GT(token.span.length, 0);
                end = token.span.end();
            }
            EXPECT_LE(end, each.size());
        }
    }
}

} // namespace
} // namespace dateline
