#include "chart/chart_card.h"
#include "chart/chart_plot.h"
#include "kit/choice_row.h"
#include "ready_prompt.h"
#include "words.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractButton>
#include <QFile>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace sinew;
using tests::words;

namespace {

const base::Day newest = *base::Day::from(2026, 3, 18);

progress::ChartSeries tilt(const char* method) {
    progress::ChartSeries series{"pelvicTilt", "deg", progress::SeriesStyle::line, 0, {}, method};
    series.points.push_back({newest - 30, 12, 1, 10, 14});
    series.points.push_back({newest, 14, 1, 12, 16});
    return series;
}

progress::Chart alignmentBy(std::initializer_list<const char*> methods) {
    progress::Chart chart;
    chart.kind = progress::ChartKind::alignment;
    chart.from = newest - 59;
    chart.to = newest;
    chart.panels.push_back({"pelvicTilt", "deg", 0, 30});
    for (const auto* method : methods) {
        chart.series.push_back(tilt(method));
    }
    chart.markers.push_back({"visit", "signed", newest - 30, {}});
    chart.markers.push_back({"gateOpen", "A1", newest - 30, {}});
    return chart;
}

struct OneCard {
    tests::ReadyPrompt prompt;
    chart::ChartCard card{words("c"), words("Hip alignment"), prompt};
    QTemporaryDir folder;

    OneCard() { card.resize(800, 400); }
    QString saveAs(const char* name) {
        QSignalSpy told{&card, &chart::TabledCard::told};
        prompt.willAnswer(folder.filePath(words(name)));
        card.findChild<QAbstractButton*>(words("c.image"))->click();
        return told.isEmpty() ? QString{} : told.last().at(0).toString();
    }
    [[nodiscard]] QByteArray saved(const char* name) const {
        QFile file{folder.filePath(words(name))};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }
    void mouse(QEvent::Type type, int x, Qt::KeyboardModifiers with = Qt::NoModifier) {
        auto& plot = card.plot();
        const QPointF at{double(x), double(plot.axisRect(0)->center().y())};
        const bool moves = type == QEvent::MouseMove;
        QMouseEvent event{type,
                          at,
                          plot.mapToGlobal(at),
                          moves ? Qt::NoButton : Qt::LeftButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton,
                          with};
        QCoreApplication::sendEvent(&plot, &event);
    }
    void drag(int from, int to, Qt::KeyboardModifiers with = Qt::NoModifier) {
        mouse(QEvent::MouseButtonPress, from, with);
        mouse(QEvent::MouseMove, (from + to) / 2, with);
        mouse(QEvent::MouseMove, to, with);
        mouse(QEvent::MouseButtonRelease, to, with);
    }
    [[nodiscard]] double seenDays() const { return card.plot().stretch().size() / 86400; }
};

} // namespace

TEST_CASE("a chart is saved as a page on which lines stay lines") {
    OneCard one;
    one.card.show(alignmentBy({"inclinometer", "photo"}));
    CHECK(one.saveAs("chart.pdf") == words("Saved the page."));
    const auto page = one.saved("chart.pdf");
    CHECK(page.startsWith("%PDF-"));
    CHECK_FALSE(page.contains("/Subtype /Image"));
    CHECK(one.saveAs("chart.png") == words("Saved the picture."));
    CHECK(one.saved("chart.png").startsWith("\x89PNG"));
    CHECK(one.saveAs("nowhere/chart.pdf") == words("It could not be written there."));
}

TEST_CASE("values of one method are seen alone where there are several") {
    OneCard one;
    one.card.offerMethods();
    one.card.show(alignmentBy({"inclinometer"}));
    CHECK(one.card.findChild<kit::ChoiceRow*>(words("c.method")) == nullptr);
    one.card.show(alignmentBy({"inclinometer", "photo"}));
    auto* choice = one.card.findChild<kit::ChoiceRow*>(words("c.method"));
    REQUIRE(choice != nullptr);
    CHECK(one.card.plot().chart().series.size() == 2);
    one.card.findChild<QAbstractButton*>(words("c.method.1"))->click();
    REQUIRE(one.card.plot().chart().series.size() == 1);
    CHECK(one.card.plot().chart().series[0].method == "photo");
    one.card.show(alignmentBy({"inclinometer", "photo"})); // read again
    CHECK(one.card.plot().chart().series.size() == 1);
    one.card.findChild<QAbstractButton*>(words("c.method.all"))->click();
    CHECK(one.card.plot().chart().series.size() == 2);
}

TEST_CASE("a drag chooses the days to be seen, a double click goes back") {
    OneCard one;
    one.card.plot().setDragZooms(true);
    one.card.show(alignmentBy({"photo"}));
    one.card.grab(); // laid out
    const double all = one.seenDays();
    const auto room = one.card.plot().axisRect(0)->rect();
    const int quarter = room.width() / 4;
    one.drag(room.left() + quarter, room.left() + 3 * quarter);
    CHECK(one.seenDays() < all * 0.6);
    CHECK(one.seenDays() > all * 0.4);
    const auto before = one.card.plot().stretch();
    one.drag(room.left() + quarter, room.left() + 2 * quarter, Qt::ShiftModifier);
    CHECK(std::abs(one.card.plot().stretch().size() - before.size()) < 1);
    CHECK(one.card.plot().stretch().lower < before.lower);
    one.mouse(QEvent::MouseButtonDblClick, room.center().x());
    CHECK(std::abs(one.seenDays() - all) < 0.01);
}
