#include "core/store/open_store.h"
#include "resources/embedded.h"
#include "resources/statements.h"
#include "store/records/columns.h"
#include "store/shelves/shelves.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace sinew;
using namespace sinew::test;
using rehab::Revision;

namespace {

/// The words of a comma-separated list.
std::vector<std::string> words(std::string_view list) {
    std::vector<std::string> found;
    std::string word;
    for (const char c : list) {
        if (c == ',' || c == ' ' || c == '\n') {
            if (!word.empty()) {
                found.push_back(word);
            }
            word.clear();
        } else {
            word += c;
        }
    }
    if (!word.empty()) {
        found.push_back(word);
    }
    return found;
}

std::vector<std::string> between(std::string_view text, std::string_view from,
                                 std::string_view to) {
    const auto begin = text.find(from) + from.size();
    return words(text.substr(begin, text.find(to, begin) - begin));
}

std::vector<std::string> joined(std::vector<std::string> first,
                                const std::vector<std::string>& second) {
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

std::vector<std::string> prefixed(std::vector<std::string> names) {
    for (auto& name : names) {
        name.insert(0, "r.");
    }
    return names;
}

std::string_view statement(std::string_view shelf, const std::string& name) {
    const auto text = resources::file("sql/" + std::string{shelf} + ".sql");
    return resources::statementIn(text, name);
}

template <class T>
void checkStatements() {
    const std::string kind{T::kind};
    const auto columns =
        joined({std::begin(store::revisionColumns), std::end(store::revisionColumns)},
               store::fieldColumns<T>());
    INFO(kind);
    const auto shelf = store::shelfOf<T>();
    CHECK(between(statement(shelf, kind + "Insert"), "(", ")") == columns);
    CHECK(between(statement(shelf, kind + "Insert"), "VALUES (", ")").size() == columns.size());
    CHECK(between(statement(shelf, kind + "History"), "SELECT", "FROM") == columns);
    CHECK(between(statement(shelf, kind + "Newest"), "SELECT", "FROM") == columns);
    CHECK(between(statement(shelf, kind + "Every"), "SELECT", "FROM") == columns);
    CHECK(between(statement(shelf, kind + "Current"), "SELECT", "FROM") == prefixed(columns));
    if constexpr (store::OfEpisode<T> || store::OfPatient<T>) {
        CHECK(between(statement(shelf, kind + "Of"), "SELECT", "FROM") == columns);
    }
}

template <class T>
void checkChildStatements() {
    rehab::eachField<T>([](const auto& field) {
        using Member = std::decay_t<decltype(std::declval<T>().*field.member)>;
        if constexpr (store::isChildren<Member>) {
            std::string name{T::kind};
            name += static_cast<char>(field.name[0] - 'a' + 'A');
            name += field.name.substr(1);
            const auto columns = store::fieldColumns<typename Member::value_type>();
            INFO(name);
            CHECK(between(statement(store::shelfOf<T>(), name + "Insert"), "(", ")") ==
                  joined({"episode", "id", "revision", "device", "ordinal"}, columns));
            CHECK(between(statement(store::shelfOf<T>(), name + "Of"), "SELECT", "FROM") ==
                  columns);
            CHECK(between(statement(store::shelfOf<T>(), name + "OfEpisode"), "SELECT", "FROM") ==
                  joined({"id", "revision", "device"}, columns));
        }
    });
}

} // namespace

TEST_CASE("every statement names the columns of its kind's fields, in their order") {
    rehab::eachKind([]<class T>() {
        checkStatements<T>();
        checkChildStatements<T>();
    });
}

TEST_CASE("a record of every kind comes back as it was saved, full and nearly empty") {
    const OpenStore open;
    int number = 0;
    rehab::eachKind([&]<class T>() {
        INFO(T::kind);
        ++number;
        const auto full = revisionOf<T>(number, 1, filled<T>(number));
        auto empty = revisionOf<T>(number, 2, bare<T>());
        empty.author.reset();
        empty.deleted = true;
        open->append(full);
        CHECK(open->head(full.id) == full);
        open->append(empty);
        CHECK(open->head(full.id) == empty);
        CHECK(open->history(full.id) == std::vector{full, empty});
        CHECK(open->current<T>().empty());
        std::vector<Revision<T>> every;
        open->each<T>([&](const Revision<T>& revision) { every.push_back(revision); });
        std::sort(every.begin(), every.end(),
                  [](const auto& a, const auto& b) { return a.revision < b.revision; });
        CHECK(every == std::vector{full, empty});
    });
    CHECK(open->check().sound());
}

TEST_CASE("what belongs to an episode is found by it, in order of day, moment and id") {
    const OpenStore open;
    int number = 100;
    rehab::eachKind([&]<class T>() {
        if constexpr (store::OfEpisode<T>) {
            INFO(T::kind);
            number += 3;
            auto later = revisionOf<T>(number, 1, filled<T>(number));
            later.day = later.day + 1;
            const auto earlier = revisionOf<T>(number + 1, 1, filled<T>(number + 1));
            auto gone = revisionOf<T>(number + 2, 1, bare<T>());
            open->append(later);
            open->append(earlier);
            open->append(gone);
            gone.revision = 2;
            gone.deleted = true;
            open->append(gone);
            const auto episode = earlier.value.episode;
            CHECK(open->ofEpisode<T>(episode) == std::vector{earlier, later});
            CHECK(open->ofEpisode<T>(episode, later.day) == std::vector{later});
            CHECK(open->ofEpisode<T>(idOf<rehab::Episode>(77)).empty());
        }
    });
}

TEST_CASE("a record moved to another day stands on that day only") {
    const OpenStore open;
    auto session = revisionOf(1, 1, filled<rehab::Session>());
    open->append(session);
    session.revision = 2;
    session.day = session.day - 3;
    open->append(session);
    CHECK(open->ofEpisode<rehab::Session>(session.value.episode) == std::vector{session});
}

TEST_CASE("values out of range are refused by the schema itself") {
    const OpenStore open;
    auto session = revisionOf(1, 1, filled<rehab::Session>());
    session.at.offsetMin = 841;
    CHECK(codeOf([&] { open->append(session); }) == base::Code::invalid);
    session.at.offsetMin = 0;
    session.value.note = std::string(4001, 'x');
    CHECK(codeOf([&] { open->append(session); }) == base::Code::invalid);
    session.value.note = "";
    open->append(session);
    auto patient = revisionOf(2, 1, filled<rehab::Patient>());
    patient.value.name = "";
    CHECK(codeOf([&] { open->append(patient); }) == base::Code::invalid);
    CHECK_FALSE(open->head(patient.id));
}
