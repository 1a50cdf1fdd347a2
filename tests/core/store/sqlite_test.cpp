#include "store/sql/sqlite.h"

#include "support/temp_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <sstream>

using namespace sinew;
using namespace sinew::store::sql;
using base::Code;

namespace {

constexpr std::array<std::byte, 32> key{std::byte{1}, std::byte{2}};
constexpr std::array<std::byte, 32> otherKey{std::byte{2}, std::byte{1}};

std::string contentOf(const std::filesystem::path& file) {
    std::ifstream stream{file, std::ios::binary};
    return (std::ostringstream{} << stream.rdbuf()).str();
}

void write(const std::filesystem::path& file, std::string_view content) {
    std::ofstream{file, std::ios::binary} << content;
}

void makeStore(const std::filesystem::path& file) {
    const auto connection = openSqlite(file, key, Opening::create);
    connection->script("CREATE TABLE word (text TEXT) STRICT;");
    Transaction whole{*connection};
    for (int i = 0; i < 400; ++i) {
        connection->change("INSERT INTO word (text) VALUES ($1)", {"unmistakable-marker"});
    }
    whole.commit();
}

Code openingFails(const std::filesystem::path& file, PageKey with = key) {
    try {
        static_cast<void>(openSqlite(file, with));
    } catch (const Failure& failure) {
        return failure.code();
    }
    FAIL("it opened");
    return Code::unexpected;
}

} // namespace

TEST_CASE("nothing readable lies on the disk, neither in the file nor in its log") {
    const test::TempFolder folder;
    const auto file = folder / "a.sinew";
    makeStore(file);
    const auto connection = openSqlite(file, key);
    connection->change("INSERT INTO word (text) VALUES ($1)", {"unmistakable-marker"});
    for (const auto& entry : std::filesystem::directory_iterator{folder.path()}) {
        INFO(entry.path());
        const auto content = contentOf(entry.path());
        CHECK(content.find("unmistakable") == std::string::npos);
        CHECK(content.find("SQLite format") == std::string::npos);
    }
    CHECK(std::filesystem::exists(folder / "a.sinew-wal"));
}

TEST_CASE("an open store is durable, exclusive, and checks its references") {
    const test::TempFolder folder;
    makeStore(folder / "a.sinew");
    const auto connection = openSqlite(folder / "a.sinew", key);
    const auto pragma = [&](const std::string& name) {
        return connection->run("PRAGMA " + name).row(0).at(0);
    };
    CHECK(pragma("journal_mode") == Value{"wal"});
    CHECK(pragma("locking_mode") == Value{"exclusive"});
    CHECK(pragma("synchronous") == Value{std::int64_t{2}});
    CHECK(pragma("temp_store") == Value{std::int64_t{2}});
    CHECK(pragma("cache_size") == Value{std::int64_t{-65536}});
    CHECK(pragma("foreign_keys") == Value{std::int64_t{1}});
    CHECK(pragma("trusted_schema") == Value{std::int64_t{0}});
    CHECK(pragma("cell_size_check") == Value{std::int64_t{1}});
    CHECK(pragma("application_id") == Value{applicationId});
    CHECK_FALSE(std::filesystem::exists(folder / "a.sinew-shm"));
    CHECK_THROWS_AS(connection->run("SELECT \"nosuch\""), Failure);
    CHECK_THROWS_AS(connection->run("SELECT load_extension('x')"), Failure);
}

TEST_CASE("a file that is no store is refused with its own reason and stays as it is") {
    const test::TempFolder folder;
    const auto file = folder / "a.sinew";
    const auto refused = [&](std::string_view content) {
        write(file, content);
        const auto code = openingFails(file);
        CHECK(contentOf(file) == content);
        return code;
    };
    CHECK(openingFails(file) == Code::storeMissing);
    CHECK(openingFails(folder.path()) == Code::notAStore);
    CHECK(refused("") == Code::storeEmptyFile);
    CHECK(refused("x") == Code::notAStore);
    CHECK(refused("\xFF\xD8\xFF\xE0 JFIF" + std::string(5000, '\x81')) == Code::notAStore);
    CHECK(refused(std::string{"SQLite format 3\0", 16} + std::string(8176, '\0')) ==
          Code::notAStore);
    CHECK(refused("{\"record\":\"sinew\",\"version\":1}\n") == Code::notAStore);
    CHECK(refused(std::string(8192, '\x9D')) == Code::storeDamaged);
}

TEST_CASE("a store cut short at any length, or opened with another key, is called damaged") {
    const test::TempFolder folder;
    const auto file = folder / "a.sinew";
    makeStore(file);
    const auto whole = contentOf(file);
    REQUIRE(whole.size() > 8192);
    for (const std::size_t size : {15UL, 16UL, 100UL, 4095UL, 4096UL, 4097UL, 8191UL}) {
        INFO(size);
        write(file, whole.substr(0, size));
        CHECK(openingFails(file) == Code::storeDamaged);
    }
    write(file, whole);
    CHECK(openingFails(file, otherKey) == Code::storeDamaged);
    CHECK(openSqlite(file, key)->run("SELECT text FROM word").size() == 400);
}

TEST_CASE("one changed bit anywhere is found, never read as data") {
    const test::TempFolder folder;
    const auto file = folder / "a.sinew";
    makeStore(file);
    const auto whole = contentOf(file);
    int found = 0;
    int places = 0;
    for (std::size_t at = 3; at < whole.size(); at += 211) {
        auto damaged = whole;
        damaged[at] = static_cast<char>(damaged[at] ^ 4);
        write(file, damaged);
        ++places;
        try {
            const auto connection = openSqlite(file, key);
            const auto answer = connection->run("PRAGMA integrity_check");
            found += answer.text(0, 0) == "ok" ? 0 : 1;
        } catch (const Failure& failure) {
            found += failure.code() == Code::storeDamaged ? 1 : 0;
        }
    }
    CHECK(places > 20);
    CHECK(found == places);
}
