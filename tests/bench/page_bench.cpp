#include "bench/ten_years.h"
#include "bench/timing.h"
#include "chart/chart_plot.h"
#include "kit/choice_row.h"
#include "kit/theme.h"
#include "kit/window_prompt.h"
#include "practice/knowledge.h"
#include "practice/system_clock.h"
#include "shell/main_window.h"
#include "shell/picture.h"
#include "shell/program.h"
#include "store/store_file.h"

#include "support/temp_folder.h"

#include <QApplication>
#include <QKeyEvent>

#include <cstdio>
#include <cstdlib>
#include <string>

using namespace sinew;
using bench::median;
using bench::millisecondsOf;

namespace {

constexpr int rounds = 15;

/// By the clock and by the processor, of one deed done again and again.
class Times {
public:
    template <class Deed>
    void take(Deed deed) {
        m_processor.push_back(
            bench::processorMillisecondsOf([&] { m_clock.push_back(millisecondsOf(deed)); }));
    }
    void print(const std::string& what, double bar) const {
        std::printf("%-44s %8.1f ms (bar %.0f), processor %8.1f ms, the first time %.1f ms\n",
                    what.c_str(), median(m_clock), bar, median(m_processor), m_clock.front());
    }

private:
    std::vector<double> m_clock;
    std::vector<double> m_processor;
};

/// The program as main.cpp puts it together, on a store of ten years.
class Bench {
public:
    Bench(kit::Theme& theme, const rehab::Catalogue& catalogue, const practice::Places& places)
        : m_prompt{m_window},
          m_program{{theme, m_prompt, m_clock, m_ids, catalogue, places}, m_window} {}

    void open() {
        bool ready = false;
        QObject::connect(&m_program, &shell::Program::ready, &m_window, [&] { ready = true; });
        m_window.show();
        m_program.start();
        while (!ready) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        paint();
    }
    /// Until everything that was asked is answered and stands painted.
    void paint() {
        bool painted = false;
        shell::whenPainted(m_program, m_window, [&] { painted = true; });
        while (!painted) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }
    /// A person looks at Today for a moment before turning to another page.
    void waitForPages() {
        while (!m_window.isReady()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        paint();
    }
    void change(const char* from, const char* to) {
        Times times;
        for (int round = 0; round < rounds; ++round) {
            m_window.open(QString::fromLatin1(from));
            paint();
            times.take([&] {
                m_window.open(QString::fromLatin1(to));
                paint();
            });
        }
        times.print(std::string{from} + " -> " + to, 50);
    }
    /// A digit on the first scale of Today: shown on the screen, then durable in the store.
    void key() {
        m_window.open(QStringLiteral("today"));
        paint();
        auto* scale = m_window.findChild<QWidget*>(QStringLiteral("painBefore"));
        if (scale == nullptr) {
            std::printf("Today asks for no pain\n");
            return;
        }
        Times shown;
        Times kept;
        for (int round = 0; round < rounds; ++round) {
            scale->setFocus();
            paint();
            QKeyEvent press{QEvent::KeyPress, Qt::Key_1 + round % 5, Qt::NoModifier,
                            QString::number(1 + round % 5)};
            kept.take([&] {
                shown.take([&] {
                    QCoreApplication::sendEvent(scale, &press);
                    scale->repaint();
                });
                settle();
            });
            paint();
        }
        shown.print("a key on Today, shown", 16);
        kept.print("a key on Today, durable", 30);
    }
    void pan(const char* name, const char* span) {
        m_window.open(QStringLiteral("progress"));
        paint();
        auto* plot = m_window.findChild<chart::ChartPlot*>(QString::fromLatin1(name) +
                                                           QStringLiteral(".plot"));
        auto* spans = m_window.findChild<kit::ChoiceRow*>(QStringLiteral("span"));
        if (plot == nullptr || spans == nullptr) {
            std::printf("no chart of the name %s\n", name);
            return;
        }
        spans->choose({QString::fromLatin1(span)});
        Q_EMIT spans->changed(spans->chosen());
        paint();
        paint();
        auto* axis = plot->axisRect(0)->axis(QCPAxis::atBottom);
        plot->look(plot->chart().to - (plot->chart().to - plot->chart().from) / 2);
        Times times;
        for (int frame = 0; frame < 60; ++frame) {
            times.take([&] {
                axis->moveRange(frame < 30 ? -86400.0 : 86400.0);
                plot->replot(QCustomPlot::rpImmediateRefresh);
            });
        }
        times.print(std::string{name} + " panned a frame, " + span + ", " +
                        std::to_string(plot->chart().series.front().points.size()) + " points",
                    16);
    }

private:
    void settle() {
        bool answered = false;
        m_program.store()->ask(
            &m_window, [](practice::Practice&) { return true; }, [&](bool) { answered = true; });
        while (!answered) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }

    practice::SystemClock m_clock;
    practice::SystemIds m_ids;
    shell::MainWindow m_window;
    kit::WindowPrompt m_prompt;
    shell::Program m_program;
};

bool makeStore(const practice::Places& places, const rehab::Catalogue& catalogue) {
    const practice::SystemClock clock;
    practice::SystemIds ids;
    auto made = store::createStore(
        {places.store, places.configuration},
        {ids.next(), ids.make<rehab::Device>(), store::keys::DeviceKey{}, {}, clock.now()});
    if (!made) {
        return false;
    }
    bench::Life{catalogue, clock.now().localDay() - 1}.fill(*made.value().store);
    return true;
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app{argc, argv};
    kit::Theme theme{app};
    const auto catalogue = practice::shippedCatalogue();
    const test::TempFolder folder;
    const practice::Places places{folder / "ten.store", folder / "configuration"};
    if (!catalogue || !makeStore(places, **catalogue)) {
        std::fputs("the store could not be made\n", stderr);
        return EXIT_FAILURE;
    }
    Bench bench{theme, **catalogue, places};
    Times opening;
    opening.take([&] { bench.open(); });
    opening.print("opened to Today, in a process that runs", 1000);
    bench.waitForPages();
    bench.change("today", "plan");
    bench.change("today", "progress");
    bench.change("plan", "today");
    bench.change("today", "settings");
    bench.key();
    bench.pan("painChart", "42");
    bench.pan("painChart", "all");
    bench.pan("keptChart", "all");
}
