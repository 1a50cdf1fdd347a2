#include "kit/english.h"
#include "kit/theme.h"
#include "kit/window_prompt.h"
#include "practice/knowledge.h"
#include "practice/system_clock.h"
#include "shell/demo_folder.h"
#include "shell/main_window.h"
#include "shell/picture.h"
#include "shell/program.h"
#include "shell/stop_signals.h"
#include "shell/switches.h"

#include <QApplication>

#include <cstdio>
#include <future>
#include <optional>

namespace {

using namespace sinew;

bool platformIsChosen() {
    return !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

bool hasDisplay() {
    return !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") || platformIsChosen();
}

int complain(const QString& sentence) {
    std::fputs(qPrintable(QStringLiteral("sinew: ") + sentence + QLatin1Char('\n')), stderr);
    return 1;
}

QStringList argumentsOf(int argc, char** argv) {
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments << QString::fromLocal8Bit(argv[i]);
    }
    return arguments;
}

void dressAsAsked(kit::Theme& theme, const shell::Switches& switches) {
    if (!switches.theme.isEmpty()) {
        theme.setLook(switches.theme == QLatin1String("dark") ? kit::Look::dark : kit::Look::light);
    }
    theme.setScale(static_cast<int>(switches.scale * 100));
}

/// Paints the page when the program is ready, then ends with 0, or with 1 and a line.
void paintAndLeave(shell::Program& program, shell::MainWindow& window,
                   const shell::Switches& switches, kit::Theme& theme) {
    const auto paint = [&program, &window, &switches, &theme] {
        dressAsAsked(theme, switches);
        shell::takePicture(program, window, switches.screenshot, switches.out, [](bool done) {
            QApplication::exit(done ? 0 : complain(QStringLiteral("the picture was not written")));
        });
    };
    QObject::connect(&program, &shell::Program::ready, &window, paint);
    QObject::connect(&program, &shell::Program::failed, &window, [] {
        QApplication::exit(complain(QStringLiteral("the record could not be opened")));
    });
    if (switches.screenshot == QLatin1String("firstRun")) {
        QMetaObject::invokeMethod(&window, paint, Qt::QueuedConnection);
    }
}

/// For whoever measures how long it takes (tests/bench).
void announce(shell::Program& program, shell::MainWindow& window) {
    QObject::connect(&program, &shell::Program::ready, &window, [&program, &window] {
        shell::whenPainted(program, window, [] {
            std::puts("painted");
            std::fflush(stdout);
        });
    });
}

/// The pages that the demo shows on the clinic's side.
shell::Program::Side sideOf(const QString& page) {
    const bool isClinics = page == QLatin1String("caseload") || page == QLatin1String("patient") ||
                           page == QLatin1String("intake") || page == QLatin1String("library");
    return isClinics ? shell::Program::Side::clinic : shell::Program::Side::patient;
}

using Shipped = decltype(practice::shippedCatalogue());

/// Whoever ends the program from outside ends it in order: what is typed is kept, the demo's folder
/// goes.
void leaveWhenAsked(const shell::StopSignals& asks, shell::MainWindow& window, bool demo) {
    QObject::connect(&asks, &shell::StopSignals::asked, &window, [&window, demo](int signal) {
        constexpr int endedBySignal = 128;
        if (demo) {
            QApplication::exit(endedBySignal + signal);
        } else {
            window.close();
        }
    });
}

int run(QApplication& app, const shell::Switches& switches, std::future<Shipped> reading) {
    const auto catalogue = reading.get();
    if (!catalogue) {
        return complain(QStringLiteral("the catalogue that came with the program is damaged"));
    }
    kit::EnglishPlurals english;
    QCoreApplication::installTranslator(&english);
    kit::Theme theme{app};
    dressAsAsked(theme, switches);
    const practice::SystemClock clock;
    practice::SystemIds ids;
    std::optional<shell::DemoFolder> demo;
    const shell::StopSignals asks;
    shell::MainWindow window;
    leaveWhenAsked(asks, window, switches.demo);
    kit::WindowPrompt prompt{window};
    practice::Places places = practice::defaultPlaces(switches.store.toStdString());
    if (switches.demo) {
        const auto folder = std::filesystem::path{demo.emplace().path().toStdString()};
        places = {folder / "sinew-demo.store", folder / "configuration"};
    }
    shell::Program program{{theme, prompt, clock, ids, **catalogue, places}, window};
    if (!switches.screenshot.isEmpty()) {
        paintAndLeave(program, window, switches, theme);
    }
    if (switches.announce) {
        announce(program, window);
    }
    window.show();
    if (switches.demo) {
        program.startDemo(places, {switches.demoPatients, switches.demoDays, switches.demoSeed},
                          sideOf(switches.screenshot));
    } else {
        program.start();
    }
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication::setApplicationName(QStringLiteral("sinew"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SINEW_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.sinew.Sinew"));
    const auto switches = shell::readSwitches(argumentsOf(argc, argv));
    if (!switches.problem.isEmpty()) {
        complain(switches.problem);
        return 2;
    }
    if (!switches.answer.isEmpty()) {
        std::fputs(qPrintable(switches.answer), stdout);
        return 0;
    }
    if (!switches.screenshot.isEmpty() && !platformIsChosen()) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    } else if (!hasDisplay()) {
        return complain(QStringLiteral("no display found; --screenshot paints a page into a file "
                                       "without one, and sinewctl does everything else."));
    }
    auto reading = std::async(std::launch::async, practice::shippedCatalogue);
    QApplication app{argc, argv}; // takes as long as the catalogue, and there are two processors
    return run(app, switches, std::move(reading));
}
