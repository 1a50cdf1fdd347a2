#pragma once

#include "exchange/field_reader.h"
#include "exchange/record_lines.h"

namespace sinew::test {

/// One field as docs/formats.md has to list it.
struct FieldRow {
    std::string name;
    std::string required; ///< "yes" or nothing
    std::string value;
};

template <class T>
struct ValueOf;

inline std::string upTo(std::size_t most) {
    return " up to " + std::to_string(most);
}

template <>
struct ValueOf<std::string> {
    static std::string text(std::size_t most) { return "text" + upTo(most); }
};
template <>
struct ValueOf<bool> {
    static std::string text(std::size_t) { return "`true`, `false`"; }
};
template <>
struct ValueOf<base::Day> {
    static std::string text(std::size_t) { return "day"; }
};
template <>
struct ValueOf<base::Instant> {
    static std::string text(std::size_t) { return "instant"; }
};
template <class T>
struct ValueOf<base::Id<T>> {
    static std::string text(std::size_t) { return "id of a " + std::string{T::kind}; }
};
template <class Tag, int Min, int Max>
struct ValueOf<rehab::Bounded<Tag, Min, Max>> {
    static std::string text(std::size_t) {
        return "integer " + std::to_string(Min) + " to " + std::to_string(Max);
    }
};
template <class Tag, std::int64_t Min, std::int64_t Max>
struct ValueOf<rehab::Thousandths<Tag, Min, Max>> {
    static std::string text(std::size_t) {
        return "decimal " + std::to_string(Min / 1000) + " to " + std::to_string(Max / 1000);
    }
};
template <rehab::Named Enum>
struct ValueOf<Enum> {
    static std::string text(std::size_t) {
        std::string list;
        for (const auto name : rehab::Names<Enum>::list) {
            list += (list.empty() ? "`" : ", `") + std::string{name} + "`";
        }
        return list;
    }
};
template <class T>
struct ValueOf<std::optional<T>> : ValueOf<T> {};
template <>
struct ValueOf<rehab::RedFlagAnswers> {
    static std::string text(std::size_t) { return "object: `RF1` to `RF16`, each `yes`, `no`"; }
};
template <rehab::Structured T>
struct ValueOf<T> {
    static std::string text(std::size_t) { return "object"; }
};
template <class T>
struct ValueOf<std::vector<T>> {
    static std::string text(std::size_t most) {
        const std::string items =
            std::is_same_v<T, std::string> ? "text up to 60" : ValueOf<T>::text(0);
        return "list" + upTo(most) + ": " + items;
    }
};

template <class T>
void addRows(std::vector<FieldRow>& rows, const std::string& prefix);

/// The fields inside an object, or inside each object of a list.
template <class Member>
void addInner(std::vector<FieldRow>& rows, const std::string& path) {
    if constexpr (requires { requires rehab::Structured<typename Member::value_type>; }) {
        constexpr bool isList = requires(Member member) {
            member.push_back({});
        };
        addRows<typename Member::value_type>(rows, path + (isList ? "[]." : "."));
    }
}

template <class T>
void addRows(std::vector<FieldRow>& rows, const std::string& prefix) {
    rehab::eachField<T>([&]<class Member>(const rehab::Field<T, Member>& field) {
        if (field.outside) {
            const auto name = prefix + std::string{field.name};
            rows.push_back({name, exchange::isRequired<Member> ? "yes" : "",
                            ValueOf<Member>::text(field.maxLength)});
            addInner<Member>(rows, name);
        }
    });
}

/// The rows of a kind, its day after the references, as in a file.
template <class T>
std::vector<FieldRow> rowsOf() {
    std::vector<FieldRow> rows;
    addRows<T>(rows, "");
    if (T::hasDay) {
        auto place = rows.begin();
        while (place != rows.end() && place->value.starts_with("id of a ")) {
            ++place;
        }
        rows.insert(place, {std::string{exchange::dayName<T>}, "yes", "day"});
    }
    return rows;
}

} // namespace sinew::test
