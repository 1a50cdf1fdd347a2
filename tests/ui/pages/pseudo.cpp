#include "pages/pseudo.h"

#include "catalog/load.h"
#include "catalog/read.h"
#include "practice/knowledge.h"
#include "practice/reviews.h"
#include "resources/embedded.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <list>

namespace sinew::tests {

namespace {

const Speaking* spoken = nullptr;
QStringList works;

QString utf8(const char* text) {
    return QString::fromUtf8(text);
}

/// The letters of a to z in each writing.
const QString& letters(Writing writing) {
    static const QString accented = utf8("áḃçďéḟĝĥíĵķļḿñóṕɋřšťúṽŵẋýž");
    static const QString hebrew = utf8("אבגדהוזחטיכלמנסעפצקרשתםןףץ");
    return writing == Writing::accented ? accented : hebrew;
}

bool isVowel(QChar letter) {
    return QStringLiteral("aeiouAEIOU").contains(letter);
}

QString written(QChar letter, Writing writing) {
    const int at = letter.toLower().unicode() - u'a';
    if (at < 0 || at >= letters(writing).size()) {
        return letter;
    }
    const QChar one = letters(writing).at(at);
    const QString sound = letter.isUpper() ? QString{one}.toUpper() : QString{one};
    return isVowel(letter) ? sound + QString{one} : sound; // longer by about a third
}

/// "%1", "%L2", "%n", "{day}", an escape or nothing that stands there as it is.
const QRegularExpression& places() {
    static const QRegularExpression found{QStringLiteral(R"(%L?\d{1,2}|%n|\{[a-z]+\})")};
    return found;
}

/// The order of day and month belongs to the locale, not to the words.
bool isDatePattern(const QString& text) {
    static const QRegularExpression pattern{QStringLiteral("^[dMy .,]+$")};
    return pattern.match(text).hasMatch();
}

/// Adds both writings to every text of the catalogue, wherever it stands in a file.
QJsonValue taught(const QJsonValue& value) {
    if (value.isArray()) {
        QJsonArray all;
        const auto array = value.toArray();
        for (const auto& one : array) {
            all.append(taught(one));
        }
        return all;
    }
    if (!value.isObject()) {
        return value;
    }
    QJsonObject object = value.toObject();
    for (const QString& key : object.keys()) {
        object[key] = taught(object[key]);
    }
    const QString tag = object.value(QStringLiteral("tag")).toString();
    if (!tag.isEmpty() &&
        object.value(QStringLiteral("strength")).toString() != QLatin1String("design")) {
        works << tag;
    }
    const QString english = object.value(QStringLiteral("en")).toString();
    if (!english.isEmpty()) {
        object[QStringLiteral("cy")] = madeUp(english, Writing::accented);
        object[QStringLiteral("he")] = madeUp(english, Writing::rightToLeft);
    }
    return object;
}

std::string taughtText(std::string_view content) {
    const auto read =
        QJsonDocument::fromJson(QByteArray{content.data(), static_cast<qsizetype>(content.size())});
    return QJsonDocument{taught(read.object()).toObject()}.toJson().toStdString();
}

std::vector<rehab::Instrument> taughtScores() {
    const auto* const path = "scores/scores.json";
    const auto read = catalog::readScores(taughtText(resources::file(path)), path);
    REQUIRE(read);
    return *read;
}

rehab::Catalogue taughtCatalogue() {
    std::list<std::string> texts;
    std::vector<catalog::Source> sources;
    for (const auto* folder : {"exercises", "figures", "knowledge", "protocols"}) {
        for (const auto& file : resources::under(folder)) {
            texts.push_back(taughtText(file.content));
            sources.push_back({std::string{file.path}, texts.back()});
        }
    }
    auto loaded = catalog::load(sources);
    if (!loaded) {
        for (const auto& problem : loaded.error().problems) {
            UNSCOPED_INFO(problem.field << " " << problem.code << " " << problem.detail);
        }
        FAIL("the catalogue does not take the made-up language");
    }
    return std::move(loaded).value();
}

/// The catalogue that every program of this process reads learns the made-up language, once.
void teachCatalogue() {
    static const bool done = [] {
        const_cast<rehab::Catalogue&>(**practice::shippedCatalogue()) = taughtCatalogue();
        const_cast<std::vector<rehab::Instrument>&>(practice::shippedScores()) = taughtScores();
        works.removeDuplicates();
        return true;
    }();
    REQUIRE(done);
}

} // namespace

QString madeUp(const QString& text, Writing writing) {
    QString words;
    auto at = places().globalMatch(text);
    qsizetype from = 0;
    const auto write = [&](qsizetype to) {
        for (; from < to; ++from) {
            words += written(text.at(from), writing);
        }
    };
    while (at.hasNext()) {
        const auto place = at.next();
        write(place.capturedStart());
        words += place.captured();
        from = place.capturedEnd();
    }
    write(text.size());
    return QChar{0x2039} + words + QChar{0x203a};
}

QString MadeUpTranslator::translate(const char* /*context*/, const char* text,
                                    const char* /*meaning*/, int number) const {
    auto words = utf8(text);
    if (words.isEmpty() || isDatePattern(words)) {
        return {};
    }
    if (number >= 0) {
        words.replace(QStringLiteral("(s)"), number == 1 ? QString{} : QStringLiteral("s"));
    }
    return madeUp(words, m_writing);
}

Speaking::Speaking(Writing writing) : m_writing{writing}, m_translator{writing} {
    teachCatalogue();
    const bool accented = writing == Writing::accented;
    QLocale::setDefault(accented ? QLocale{QLocale::Welsh, QLocale::UnitedKingdom}
                                 : QLocale{QLocale::Hebrew, QLocale::Israel});
    QApplication::setLayoutDirection(accented ? Qt::LeftToRight : Qt::RightToLeft);
    QCoreApplication::installTranslator(&m_translator);
    spoken = this;
}

Speaking::~Speaking() {
    spoken = nullptr;
    QCoreApplication::removeTranslator(&m_translator);
    QLocale::setDefault(m_before);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

const QStringList& publishedWorks() {
    return works;
}

const Speaking* Speaking::now() {
    return spoken;
}

} // namespace sinew::tests
