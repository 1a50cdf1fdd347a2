#include "practice/practice.h"
#include "shell/picture.h"
#include "support/temporary_practice.h"
#include "support_program.h"

#include <catch2/catch_test_macros.hpp>

using namespace sinew;
using namespace sinew::tests;

namespace {

/// A. Example in a store of her own, closed again.
void setUp(const TemporaryFolder& folder) {
    const practice::FixedClock clock{base::instantAt(day("2026-03-02"), 20 * 60, 60)};
    practice::CountedIds ids{clock, 1};
    auto made =
        practice::Practice::create({folder.path() / "sinew.store", folder.path() / "configuration"},
                                   practice::DeviceKey{}, clock, ids);
    REQUIRE(made);
    REQUIRE(made.value().practice->accounts().setUpPatient(examplePatient()));
}

} // namespace

TEST_CASE("the program says when Today stands in the window with its questions") {
    const TemporaryFolder folder;
    setUp(folder);
    RunningProgram running{folder.path(), "2026-03-04", 8};
    bool painted = false;
    QObject::connect(&running.program(), &shell::Program::ready, &running.frame(), [&] {
        shell::whenPainted(running.program(), running.frame(), [&] { painted = true; });
    });
    running.start();
    running.window().waitUntil("Today is painted", [&] { return painted; });
    CHECK(running.frame().currentKey() == QStringLiteral("today"));
    const auto* question = running.frame().findChild<QWidget*>(QStringLiteral("painBefore"));
    REQUIRE(question != nullptr);
    CHECK(question->isVisible());
}
