#include "kit/english.h"
#include "kit/theme.h"
#include "parts.h"

#include <catch2/catch_session.hpp>

#include <QApplication>
#include <QStandardPaths>

#include <string_view>

/// One application for all cases of a run, on a platform that needs no display.
int main(int argc, char* argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS"); // no desktop may colour a test
    QStandardPaths::setTestModeEnabled(true);
    QApplication app{argc, argv};
    QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedKingdom});
    sinew::kit::EnglishPlurals english;
    QCoreApplication::installTranslator(&english);
    sinew::kit::Theme theme{app};
    theme.setLook(sinew::kit::Look::light);
    theme.setReducedMotion(true);
    if (argc == 4 && std::string_view{argv[1]} == "--play") {
        const auto play = sinew::tests::partNamed(argv[2]);
        return play == nullptr ? 2 : play(argv[3]);
    }
    return Catch::Session().run(argc, argv);
}
