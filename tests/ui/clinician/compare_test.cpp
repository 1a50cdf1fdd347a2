#include "chart/chart_plot.h"
#include "clinician/clinic_window.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModel>
#include <QTableView>

using namespace sinew;
using namespace sinew::tests;

namespace {

/// So many patients of early March, each with a few evenings; whoever is looked at comes last.
void manyPatients(ClinicPast& past, int many) {
    for (int at = 0; at < many; ++at) {
        const auto name = "Z. Earlier " + std::to_string(at);
        auto who = past.patient(name.c_str(), std::to_string(500 + at).c_str(),
                                [&](auto& one) { one.episode.onset = day("2026-03-01"); });
        who.evenings("2026-03-02", "2026-03-04", 1 + at % 5);
        who.moveTo("2026-03-03", "A2");
    }
    auto who = past.patient("A. Example", "101");
    who.evenings("2026-03-02", "2026-03-10", 5);
}

void someEarlier(ClinicPast& past) {
    manyPatients(past, 24);
}

void fewEarlier(ClinicPast& past) {
    manyPatients(past, 3);
}

/// An injury of 2 March, its relapse of 20 March.
void aRelapse(ClinicPast& past) {
    auto who = past.patient("A. Example", "101");
    who.evenings("2026-03-02", "2026-03-08", 4);
    auto again = who.relapse("2026-03-20");
    again.evenings("2026-03-20", "2026-03-22", 6);
}

/// The comparison of A. Example, found and opened by keys.
class Comparing : public ClinicWindow {
public:
    explicit Comparing(const std::function<void(ClinicPast&)>& write)
        : ClinicWindow{"2026-03-22", write} {
        hands().tabTo("caseload.search");
        hands().text("a. example");
        drive().press(Qt::Key_Down);
        drive().press(Qt::Key_Return);
        settle();
        hands().tabTo("patient.part");
        drive().press(Qt::Key_3);
        drive().waitUntil("the comparison is there",
                          [this] { return drive().sees("compare.published"); });
        settle();
    }
    void waitForGroup() {
        drive().waitUntil("the group is told", [this] { return drive().sees("compare.group"); });
    }
    /// The table of a chart, opened by keys.
    [[nodiscard]] QString tableOf(const char* card) {
        hands().tabTo((std::string{card} + ".asTable").c_str());
        drive().press(Qt::Key_Space);
        settle();
        const auto& table = drive().find<QTableView>((std::string{card} + ".table").c_str());
        QStringList lines;
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < table.model()->columnCount(); ++column) {
                cells << table.model()->index(row, column).data().toString();
            }
            lines << cells.join(QStringLiteral(" | "));
        }
        return lines.join(QLatin1Char('\n'));
    }
};

} // namespace

TEST_CASE("a patient stands beside the clinic's earlier ones, who have no names there") {
    Comparing at{someEarlier};
    auto& drive = at.drive();
    at.waitForGroup();
    drive.waitUntil("the band is drawn", [&] { return drive.sees("compare.clinic.plot"); });
    CHECK(drive.read("compare.group").contains(words("24 earlier patients of this clinic")));
    CHECK(drive.read("compare.group").contains(words("sudden strain, grade II")));
    at.hands().tabTo("compare.clinic.plot");
    drive.press(Qt::Key_Home);
    CHECK(drive.read("compare.clinic.sentence").startsWith(words("day 0")));
    drive.picture("compare_clinic.png");
    const auto table = at.tableOf("compare.clinic");
    CHECK(table.contains(words("day 0")));
    CHECK(table.contains(words("| 5")));
    CHECK_FALSE(table.contains(words("Earlier")));
    CHECK(drive.sees("compare.day.A2"));
    CHECK(drive.read("compare.published").contains(words("Ekstrand 2012")));
    CHECK(drive.read("compare.published").contains(words("about 2 times as long")));
}

TEST_CASE("where the clinic is young it says why nothing is compared, and what will be") {
    Comparing at{fewEarlier};
    auto& drive = at.drive();
    CHECK(drive.read("compare.group").contains(words("3 earlier patients like this")));
    CHECK(drive.read("compare.group").contains(words("fewer than 20")));
    CHECK_FALSE(drive.sees("compare.clinic.plot"));
    CHECK_FALSE(drive.sees("compare.pain.plot"));
    CHECK(drive.read("compare.other").contains(words("No other injury of this person")));
}

TEST_CASE("a relapse stands over the injury before it, day by day from both onsets") {
    Comparing at{aRelapse};
    auto& drive = at.drive();
    CHECK(drive.read("compare.other").startsWith(words("This injury is a relapse")));
    CHECK(drive.read("compare.other").contains(words("2 March 2026")));
    at.hands().tabTo("compare.pain.plot");
    drive.press(Qt::Key_Home);
    CHECK(drive.read("compare.pain.sentence").contains(words("this injury 6")));
    CHECK(drive.read("compare.pain.sentence").contains(words("the other injury 4")));
    drive.press(Qt::Key_End);
    CHECK(drive.read("compare.pain.sentence").startsWith(words("day 6")));
    drive.picture("compare_relapse.png");
    CHECK(at.tableOf("compare.pain").contains(words("day 2 | 6 | 4")));
}

TEST_CASE("the finder leads to the comparison of the patient in front") {
    ClinicWindow at{"2026-03-22", aRelapse};
    auto& drive = at.drive();
    drive.press(Qt::Key_K, Qt::ControlModifier);
    settle();
    at.hands().text("compare");
    settle();
    drive.press(Qt::Key_Return);
    drive.waitUntil("the comparison is there", [&] { return drive.sees("compare.published"); });
    CHECK(at.program().frame().currentKey() == words("patient"));
    CHECK(drive.read("patient.part") == words("compare"));
    drive.press(Qt::Key_F1);
    CHECK(drive.read("pageHelp.purpose").contains(words("each counted from its own first day")));
    CHECK(drive.read("pageHelp.never").contains(words("never names another patient")));
}
