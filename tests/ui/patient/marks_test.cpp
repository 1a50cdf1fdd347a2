#include "patient/body_map.h"
#include "patient/today_window.h"

#include <catch2/catch_test_macros.hpp>

#include <QAccessible>

#include <map>
#include <set>

using namespace sinew;
using patient::BodyView;
using tests::Past;
using tests::RealStore;
using tests::TodayWindow;
using tests::words;

namespace {

std::vector<rehab::PainMark> marksOf(RealStore& real) {
    std::vector<rehab::PainMark> marks;
    const auto dossier = real.dossier();
    for (const auto& mark : dossier.painMarks) {
        marks.push_back(mark.value);
    }
    return marks;
}

/// Today with the map open and the focus on it.
struct MapWindow {
    RealStore real;
    TodayWindow today{real};

    explicit MapWindow(const std::function<void(Past&)>& past = {}) : real{"2026-03-05", past} {
        today.drive.find("whereItHurts").setFocus();
        press(Qt::Key_Space);
    }
    void press(Qt::Key key) {
        today.drive.press(key);
        TodayWindow::settle(real);
    }
};

} // namespace

TEST_CASE("Escape closes the map and goes back to where it was opened", "[marks]") {
    MapWindow map;
    map.press(Qt::Key_Escape);
    CHECK_FALSE(map.today.drive.sees("bodyMap"));
    CHECK(map.today.drive.focused() == words("whereItHurts"));
}

TEST_CASE("a place is found with the arrows and marked with one digit", "[marks]") {
    MapWindow map;
    CHECK(map.today.drive.focused() == words("spot.left.sitBone"));
    map.press(Qt::Key_Down);
    CHECK(map.today.drive.focused() == words("spot.left.upperInnerThigh"));
    map.press(Qt::Key_4);
    CHECK(map.today.drive.read("bodyMap") == words("left.upperInnerThigh 4"));
    map.press(Qt::Key_Right);
    map.press(Qt::Key_T);
    const auto marks = marksOf(map.real);
    REQUIRE(marks.size() == 2);
    CHECK(marks[0].region == "upperInnerThigh");
    CHECK(marks[0].side == rehab::Side::left);
    CHECK(marks[0].intensity == rehab::PainScore::of<4>());
    CHECK(marks[1].side == rehab::Side::right);
    CHECK(marks[1].intensity == rehab::PainScore::of<10>());
    map.today.drive.picture("today_marks.png");
}

TEST_CASE("a place is clicked, and told how strong, what it is like and when, by keys", "[marks]") {
    MapWindow map;
    map.today.drive.click("spot.right.calf");
    TodayWindow::settle(map.real);
    CHECK(map.today.drive.read("mark.place") == words("calf, right"));
    CHECK(map.today.drive.focused() == words("mark.intensity"));
    map.press(Qt::Key_3);
    map.press(Qt::Key_2); // pulling
    map.press(Qt::Key_3); // sitting
    const auto marks = marksOf(map.real);
    REQUIRE(marks.size() == 1);
    CHECK(marks[0].region == "calf");
    CHECK(marks[0].intensity == rehab::PainScore::of<3>());
    CHECK(marks[0].quality == "pulling");
    CHECK(marks[0].timing == "sitting");
    CHECK(map.today.drive.read("marks.list") == words("calf, right: 3 · pulling · sitting"));
}

TEST_CASE("a mark without a number is no zero", "[marks]") {
    MapWindow map;
    map.press(Qt::Key_Space);
    REQUIRE(marksOf(map.real).size() == 1);
    CHECK_FALSE(marksOf(map.real)[0].intensity);
    CHECK(map.today.drive.read("bodyMap") == words("left.sitBone"));
}

TEST_CASE("another pain at the same place is a mark of its own", "[marks]") {
    MapWindow map;
    map.today.drive.click("spot.left.sitBone");
    TodayWindow::settle(map.real);
    map.press(Qt::Key_2);
    map.today.drive.click("mark.another");
    TodayWindow::settle(map.real);
    map.press(Qt::Key_6);
    const auto marks = marksOf(map.real);
    REQUIRE(marks.size() == 2);
    CHECK(marks[0].intensity == rehab::PainScore::of<2>());
    CHECK(marks[1].intensity == rehab::PainScore::of<6>());
    CHECK(map.today.drive.read("bodyMap") == words("left.sitBone 6")); // the strongest is shown
}

TEST_CASE("a mark is taken away, and Undo brings it again", "[marks]") {
    MapWindow map;
    map.press(Qt::Key_5);
    map.today.drive.click("spot.left.sitBone");
    TodayWindow::settle(map.real);
    map.today.drive.click("mark.remove");
    TodayWindow::settle(map.real);
    CHECK(marksOf(map.real).empty());
    map.today.drive.click("noticeAction");
    TodayWindow::settle(map.real);
    REQUIRE(marksOf(map.real).size() == 1);
    CHECK(map.today.drive.read("bodyMap") == words("left.sitBone 5"));
    CHECK(map.today.drive.read("notice") == words("Taken back: sit bone, side: left, pain: 5"));
}

TEST_CASE("the marks of last time are offered and taken over with one key", "[marks]") {
    MapWindow map{[](Past& past) { past.mark("2026-03-03", "middleOuterThigh", 6); }};
    REQUIRE(map.today.drive.sees("marks.again"));
    map.today.drive.find("marks.again").setFocus();
    map.press(Qt::Key_Space);
    CHECK(map.today.drive.read("bodyMap") == words("left.middleOuterThigh 6"));
    CHECK_FALSE(map.today.drive.sees("marks.again"));
    CHECK(marksOf(map.real).size() == 2);
}

TEST_CASE("a day with marks shows them when it is opened, another day its own", "[marks]") {
    RealStore real{"2026-03-05", [](Past& past) { past.mark("2026-03-05", "sitBone", 4); }};
    TodayWindow today{real};
    CHECK(today.drive.sees("bodyMap"));
    CHECK(today.drive.read("marks.list") == words("sit bone, left: 4"));
    today.drive.press(Qt::Key_Left, Qt::AltModifier);
    TodayWindow::settle(real);
    CHECK_FALSE(today.drive.sees("bodyMap"));
}

TEST_CASE("marks may be looked at where nothing may be changed", "[marks]") {
    RealStore real{"2026-03-05", [](Past& past) { past.mark("2026-03-05", "sitBone", 4); }};
    TodayWindow today{real, patient::Access::read};
    CHECK(today.drive.sees("bodyMap"));
    CHECK_FALSE(today.drive.find("spot.left.sitBone").isEnabled());
}

TEST_CASE("the arrows reach every place of the map", "[marks]") {
    const auto& spots = patient::bodyShapes().spots;
    std::set<std::size_t> reached{0};
    std::vector<std::size_t> open{0};
    while (!open.empty()) {
        const auto from = open.back();
        open.pop_back();
        for (const QPointF way : {QPointF{1, 0}, QPointF{-1, 0}, QPointF{0, 1}, QPointF{0, -1}}) {
            const auto next = patient::neighbour(from, way);
            if (reached.insert(next).second) {
                open.push_back(next);
            }
        }
    }
    CHECK(reached.size() == spots.size());
}

TEST_CASE("each place is drawn once, and left and right are never mistaken", "[marks]") {
    std::map<std::pair<rehab::BodyRegion, rehab::Side>, const patient::BodySpot*> places;
    for (const auto& spot : patient::bodyShapes().spots) {
        INFO(patient::spotText(spot).toStdString());
        CHECK_FALSE(spot.shape.isEmpty());
        const auto at = std::pair{spot.region, spot.side};
        const bool fresh = places.emplace(at, &spot).second;
        CHECK(fresh);
        CHECK(spot.shape.contains(spot.shape.boundingRect().center()));
    }
    CHECK(places.size() == 2 * rehab::Names<rehab::BodyRegion>::list.size());
    for (const auto& [at, spot] : places) {
        if (at.second == rehab::Side::left) {
            const auto* right = places.at({at.first, rehab::Side::right});
            const double left = spot->shape.boundingRect().center().x();
            const double other = right->shape.boundingRect().center().x();
            CHECK((spot->view == BodyView::front ? left > other : left < other));
        }
    }
}

TEST_CASE("a screen reader hears each place by its name, and how much it hurts there", "[marks]") {
    patient::BodyMap map{"bodyMap"};
    map.present({{rehab::BodyRegion::calf, rehab::Side::left, 3}});
    const auto* heard = QAccessible::queryAccessibleInterface(&map);
    REQUIRE(heard != nullptr);
    CHECK(heard->childCount() == static_cast<int>(patient::bodyShapes().spots.size()));
    QStringList names;
    for (int at = 0; at < heard->childCount(); ++at) {
        names << heard->child(at)->text(QAccessible::Name);
        CHECK(heard->child(at)->role() == QAccessible::CheckBox);
    }
    CHECK(names.contains(words("calf, left: pain 3")));
    CHECK(names.contains(words("calf, right")));
    CHECK(names.removeDuplicates() == 0);
}
