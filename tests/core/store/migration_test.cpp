#include "core/store/open_store.h"
#include "resources/statements.h"
#include "store/backup.h"
#include "store/store_file.h"

#include "support/child.h"
#include "support/failing_disk.h"
#include "support/store_places.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>

using namespace sinew;
using namespace sinew::test;
using base::Code;

namespace {

/// What docs/schema.sql has to say: the schema that all steps together leave, as SQLite holds it.
std::string schemaNow() {
    const OpenStore open;
    std::string text =
        "-- The schema that the steps in resources/sql/migrations leave, in the order they make "
        "it.\n"
        "-- Written by tests/core/store/migration_test.cpp; change the steps, never this page.\n";
    open->connection().run(resources::statement("store.schemaOfSqlite"), {},
                           [&](const store::sql::Row& row) {
                               text += '\n';
                               text += row.text(0);
                               text += ";\n";
                           });
    return text;
}

/// A store as an earlier version left it: only the first steps, and one record of then.
void makeOlder(const StoreGround& ground, std::size_t stepCount) {
    const auto connection = ground.openPages();
    connection->script("DROP TABLE cache_caseload; DROP TABLE cache_patient_search; "
                       "ALTER TABLE measurement_revision DROP COLUMN pain; "
                       "ALTER TABLE decision_revision DROP COLUMN figures; "
                       "DELETE FROM schema_step WHERE number > " +
                       std::to_string(stepCount) + ";");
}

} // namespace

TEST_CASE("docs/schema.sql is the schema that the steps leave") {
    const std::filesystem::path page = std::filesystem::path{SINEW_TOP} / "docs/schema.sql";
    const auto expected = schemaNow();
    const auto found = contentOf(page);
    if (found != expected) {
        std::ofstream{page} << expected; // fails once; look at the difference and commit it
    }
    const bool upToDate = found == expected;
    CHECK(upToDate);
}

TEST_CASE("an older store is copied, the copy proved, and then the missing steps are taken") {
    const StoreGround ground;
    auto created = ground.create();
    const auto patient = revisionOf(1, 1, filled<rehab::Patient>());
    created->append(patient);
    const auto content = created->contentHash();
    created.reset();
    makeOlder(ground, 10);

    auto opened = ground.open();
    REQUIRE(opened);
    CHECK(opened.value()->contentHash() == content);
    CHECK(opened.value()->check().sound());
    opened.value().reset();

    const auto copy = ground.file(".before-step-11");
    REQUIRE(std::filesystem::exists(copy));
    const auto pages = ground.openPages(copy, store::sql::Opening::readOnly);
    CHECK(pages->run("PRAGMA journal_mode").text(0, 0) == "delete");
    CHECK(pages->run("SELECT max(number) FROM schema_step").integer(0, 0) == 10);
    CHECK(pages->run("SELECT id FROM patient_revision").size() == 1);
}

TEST_CASE("killed at any moment of taking new steps, a store opens afterwards, whole and with "
          "nothing lost") {
    const StoreGround ground;
    auto created = ground.create();
    created->append(revisionOf(1, 1, filled<rehab::Patient>()));
    const auto content = created->contentHash();
    created.reset();
    makeOlder(ground, 10);
    const auto older = contentOf(ground.file());
    const auto keys = contentOf(ground.file(".keys"));
    int deaths = 0;
    constexpr int between = 7;
    for (bool died = true; died; deaths += died ? 1 : 0) {
        std::filesystem::remove_all(ground.file().parent_path());
        std::filesystem::create_directory(ground.file().parent_path());
        writeFile(ground.file(), older);
        writeFile(ground.file(".keys"), keys);
        Child child{[&](const Child::Tell& tell) {
            FailingDisk disk;
            disk.dieAtWrite(1 + deaths * between);
            tell(ground.open() ? 'o' : '?');
        }};
        const char heard = child.hear();
        died = child.wait() == -SIGKILL;
        CHECK((died || heard == 'o')); // it may die while it closes the store, too
        const auto opened = std::move(ground.open().value());
        CHECK(opened->contentHash() == content);
        CHECK(opened->check().sound());
    }
    CHECK(deaths > 5);
}

TEST_CASE("where the copy before a step cannot be made, the store stays as it was") {
    const StoreGround ground;
    ground.create().reset();
    makeOlder(ground, 10);
    std::filesystem::create_directory(ground.file(".before-step-11.new")); // in the copy's way
    std::filesystem::create_directory(ground.file(".before-step-11.new") / "x");
    const auto before = contentOf(ground.file());
    CHECK_FALSE(ground.open());
    CHECK(contentOf(ground.file()) == before);
}

TEST_CASE("a store of a newer version is refused and stays as it is, byte by byte") {
    const StoreGround ground;
    ground.create().reset();
    {
        const auto connection = ground.openPages();
        connection->change("INSERT INTO schema_step (number, name, checksum, applied_at) "
                           "VALUES (999, 'later', 'x', 0)");
    }
    const auto before = contentOf(ground.file());
    CHECK(ground.open().error().code == Code::tooNew);
    CHECK(contentOf(ground.file()) == before);
}

TEST_CASE("a copy is only kept when it is proved to be whole, and never replaces another") {
    const StoreGround ground;
    const auto created = ground.create();
    created->append(revisionOf(1, 1, filled<rehab::Patient>()));
    const auto target = ground.file(".copy");
    store::copyVerified(created->connection(), ground.pageKey().bytes(), target);
    CHECK(ground.openPages(target, store::sql::Opening::readOnly)
              ->run("SELECT id FROM patient_revision")
              .size() == 1);
    CHECK(codeOf([&] {
              store::copyVerified(created->connection(), ground.pageKey().bytes(), target);
          }) == Code::storeExists);
    // With another key the copy cannot be read back, so it does not count.
    CHECK_THROWS_AS(store::copyVerified(created->connection(),
                                        store::keys::Secret::random().bytes(),
                                        ground.file(".other")),
                    store::sql::Failure);
    CHECK_FALSE(std::filesystem::exists(ground.file(".other")));
}
