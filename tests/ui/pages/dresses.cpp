#include "pages/dresses.h"

#include "kit/theme.h"
#include "page_checks.h"
#include "pages/pseudo.h"
#include "window_driver.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>

namespace sinew::tests {

namespace {

constexpr QSize smallest{900, 600};

void putOn(shell::MainWindow& window, const Dress& dress) {
    auto& theme = const_cast<kit::Theme&>(kit::theme());
    theme.setLook(dress.dark ? kit::Look::dark : kit::Look::light);
    theme.setScale(dress.percent);
    QApplication::setLayoutDirection(dress.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    window.resize(dress.room);
    settle();
}

/// What the page in front would need to be seen without scrolling.
int hiddenBelow(const shell::MainWindow& window) {
    int hidden = 0;
    for (const auto* area : window.findChildren<QScrollArea*>()) {
        hidden = std::max(hidden, area->isVisible() ? area->verticalScrollBar()->maximum() : 0);
    }
    return hidden;
}

void expectNone(const char* what, const QStringList& found) {
    INFO(what);
    CHECK(found.join(QLatin1Char('\n')).toStdString() == "");
}

/// Each model answers as a model must.
void testModels(const shell::MainWindow& window) {
    for (auto* model : window.findChildren<QAbstractItemModel*>()) {
        const QAbstractItemModelTester tester{
            model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    }
}

} // namespace

void undress() {
    auto& theme = const_cast<kit::Theme&>(kit::theme());
    theme.setLook(kit::Look::light);
    theme.setScale(100);
}

QString Dress::name() const {
    return QStringLiteral("%1_%2%3")
        .arg(QLatin1String(dark ? "dark" : "light"))
        .arg(percent)
        .arg(QLatin1String(rightToLeft ? "_rtl" : ""));
}

const std::vector<Dress>& allDresses() {
    static const std::vector<Dress> dresses{{false, 100, false},
                                            {true, 100, false},
                                            {false, 150, false},
                                            {true, 150, false},
                                            {false, 200, false, smallest},
                                            {true, 200, false, smallest},
                                            {false, 100, true},
                                            {true, 200, true, smallest}};
    return dresses;
}

const std::vector<Dress>& largeDress() {
    static const std::vector<Dress> dresses{{false, 200, false, smallest}};
    return dresses;
}

const std::vector<Dress>& fewDresses() {
    static const std::vector<Dress> dresses{{false, 100, false},
                                            {true, 100, false},
                                            {false, 200, false, smallest},
                                            {true, 200, false, smallest},
                                            {false, 150, true, smallest}};
    return dresses;
}

namespace {

/// What is worn while a made-up language is spoken.
std::vector<Dress> dressesOf(const Speaking& speaking) {
    const bool mirrored = speaking.writing() == Writing::rightToLeft;
    return {{false, 100, mirrored}, {false, 200, mirrored, smallest}};
}

void lookIn(const Dress& dress, shell::MainWindow& window, QWidget& part) {
    putOn(window, dress);
    expectNone("without a name", namelessIn(part));
    expectNone("cut", clippedIn(part));
    expectNone("out of order for Tab", tabJumpsIn(part));
    if (Speaking::now() != nullptr) {
        expectNone("left in English", englishIn(part));
    }
}

} // namespace

void lookAt(shell::MainWindow& window, const QString& name, const std::vector<Dress>& dresses,
            QWidget* over) {
    const auto* speaking = Speaking::now();
    const auto worn = speaking != nullptr ? dressesOf(*speaking) : dresses;
    const QString language = QLatin1String(speaking != nullptr ? "made_up_" : "");
    testModels(window);
    if (window.current() != nullptr && !window.current()->wholeWindow()) { // Undo is a stop as well
        window.say({kit::Word::Kind::saved,
                    QStringLiteral("10:42"),
                    QCoreApplication::translate("Notice", "Undo"),
                    {}});
    }
    for (const auto& dress : worn) {
        INFO(name.toStdString() << " " << dress.name().toStdString());
        lookIn(dress, window, over != nullptr ? *over : window);
        window.resize(dress.room + QSize{0, over != nullptr ? 0 : hiddenBelow(window)});
        paintPicture(
            window,
            qPrintable(QStringLiteral("page_%1_%2%3.png").arg(name, language, dress.name())));
    }
    putOn(window, worn.front());
}

} // namespace sinew::tests
