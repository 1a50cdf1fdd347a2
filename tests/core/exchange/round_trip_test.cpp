#include "core/exchange/lines.h"

#include "exchange/field_reader.h"
#include "exchange/field_writer.h"

#include <catch2/catch_test_macros.hpp>

#include <rapidcheck.h>

#include <filesystem>

using namespace sinew;
using namespace sinew::test;

namespace {

std::string anyText() {
    return *rc::gen::container<std::string>(
        rc::gen::elementOf(std::string{"aZ \"\\/\n\t\x01\x7F{}[]:,0"}));
}

template <class Record>
void fill(Record& record);

template <class Member>
struct Any;
template <>
struct Any<std::string> {
    static std::string value() { return anyText() + (*rc::gen::inRange(0, 2) ? "é😀" : ""); }
};
template <>
struct Any<bool> {
    static bool value() { return *rc::gen::inRange(0, 2) == 1; }
};
template <>
struct Any<base::Day> {
    static base::Day value() { return base::Day::fromNumber(*rc::gen::inRange(-25000, 80000)); }
};
template <>
struct Any<base::Instant> {
    static base::Instant value() {
        return {*rc::gen::inRange<std::int64_t>(-1'000'000'000'000, 4'000'000'000'000),
                *rc::gen::inRange(-840, 841)};
    }
};
template <class T>
struct Any<base::Id<T>> {
    static base::Id<T> value() {
        std::array<std::uint8_t, 16> bytes{};
        bytes[3] = static_cast<std::uint8_t>(*rc::gen::inRange(1, 256));
        return base::Id<T>::trusted(base::uuid8(bytes));
    }
};
template <class Tag, int Min, int Max>
struct Any<rehab::Bounded<Tag, Min, Max>> {
    static auto value() {
        return *rehab::Bounded<Tag, Min, Max>::from(*rc::gen::inRange(Min, Max + 1));
    }
};
template <class Tag, std::int64_t Min, std::int64_t Max>
struct Any<rehab::Thousandths<Tag, Min, Max>> {
    static auto value() {
        return *rehab::Thousandths<Tag, Min, Max>::from(*rc::gen::inRange(Min, Max + 1));
    }
};
template <rehab::Named Enum>
struct Any<Enum> {
    static Enum value() {
        return static_cast<Enum>(
            *rc::gen::inRange<std::size_t>(0, rehab::Names<Enum>::list.size()));
    }
};
template <rehab::Structured Record>
struct Any<Record> {
    static Record value() {
        Record record;
        fill(record);
        return record;
    }
};
template <class Value>
struct Any<std::optional<Value>> {
    static std::optional<Value> value() {
        return Any<bool>::value() ? std::optional{Any<Value>::value()} : std::nullopt;
    }
};
template <class Value>
struct Any<std::vector<Value>> {
    static std::vector<Value> value() {
        std::vector<Value> values;
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
            values.push_back(Any<Value>::value());
        }
        return values;
    }
};
template <>
struct Any<rehab::RedFlagAnswers> {
    static rehab::RedFlagAnswers value() {
        rehab::RedFlagAnswers answers;
        for (auto& answer : answers) {
            answer = Any<std::optional<bool>>::value();
        }
        return answers;
    }
};

template <class Record>
void fill(Record& record) {
    rehab::eachField<Record>([&](const auto& field) {
        if (field.outside) {
            auto& member = record.*field.member;
            member = Any<std::remove_cvref_t<decltype(member)>>::value();
        }
    });
}

template <class T>
bool comesBack() {
    return rc::check(std::string{T::kind}, [] {
        const auto value = Any<T>::value();
        const auto text = exchange::textOf(exchange::toJson(value));
        const auto json = exchange::parseJson(text);
        RC_ASSERT(json.ok());
        base::Problems problems;
        exchange::FieldReader reader{problems};
        T back;
        reader.readFields("", *json, back);
        RC_ASSERT(problems.empty());
        RC_ASSERT(back == value);
        RC_ASSERT(exchange::textOf(exchange::toJson(back)) == text);
    });
}

} // namespace

TEST_CASE("any value of any kind that is written reads back equal") {
    rehab::eachKind([]<class T>() { CHECK(comesBack<T>()); });
}

TEST_CASE("a file with every kind of record comes out byte for byte as it went in") {
    const auto text = fileText("every-kind.jsonl");
    const auto file = read(text);
    REQUIRE(said(file).empty());
    rehab::eachKind([&]<class T>() { CHECK_FALSE(file.records.of<T>().empty()); });
    CHECK(written(outgoing(file.records)) == text);
}

TEST_CASE("a line of history comes out byte for byte as it went in") {
    const auto text = fileText("history.jsonl");
    const auto file = read(text);
    REQUIRE(said(file).empty());
    CHECK(written(outgoing(file.records), exchange::LineForm::history) == text);
}

TEST_CASE("every broken example is refused, whatever is wrong with it") {
    int refused = 0;
    for (const auto& entry : std::filesystem::directory_iterator{SINEW_TEST_DATA}) {
        const auto name = entry.path().filename().string();
        if (name.starts_with("refused-")) {
            INFO(name);
            CHECK_FALSE(read(fileText(name)).problems.empty());
            ++refused;
        }
    }
    CHECK(refused == 13);
}
