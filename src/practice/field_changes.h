#pragma once

#include "practice/history.h"

#include "exchange/field_writer.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace sinew::practice {

[[nodiscard]] inline std::string plainText(const exchange::Json& json) {
    if (json.isNull()) {
        return {};
    }
    const auto* text = json.as<std::string>();
    return text != nullptr ? *text : exchange::textOf(json);
}

/// What says where a record belongs, and how things stood when it was decided, is no news of it.
[[nodiscard]] inline bool isPlace(std::string_view field) {
    constexpr std::array<std::string_view, 9> places{"episode",   "session",  "order",
                                                     "patient",   "exercise", "region",
                                                     "startedAt", "criteria", "figures"};
    return std::find(places.begin(), places.end(), field) != places.end();
}

/// What a value is about: the exercise of a set, the region of a mark, the activity of a score.
template <class T>
[[nodiscard]] std::string aboutOf(const T& value) {
    if constexpr (requires { value.exercise; }) {
        return value.exercise;
    } else if constexpr (requires { value.region; }) {
        return value.region;
    } else if constexpr (requires { value.activity; }) {
        return value.activity;
    } else {
        return {};
    }
}

template <class T>
inline constexpr bool isListOfStructures = false;
template <rehab::Structured T>
inline constexpr bool isListOfStructures<std::vector<T>> = true;

/// The fields that differ, each in its outside form; of a record that was not there before, those
/// that are answered. An entry of a list is named by what it is about, else by its number:
/// "prescriptions[single-leg-bridge].sets".
class FieldChanges {
public:
    template <class Record>
    void add(const std::string& prefix, const Record* before, const Record* after) {
        rehab::eachField<Record>([&](const auto& field) {
            if (!isPlace(field.name)) {
                addField(prefix + std::string{field.name}, memberOf(before, field),
                         memberOf(after, field));
            }
        });
    }
    [[nodiscard]] std::vector<FieldChange> take() { return std::move(m_changes); }

private:
    template <class Record, class Field>
    static auto* memberOf(const Record* record, const Field& field) {
        return record == nullptr ? nullptr : &(record->*field.member);
    }

    template <class Member>
    void addField(const std::string& field, const Member* before, const Member* after) {
        if constexpr (isListOfStructures<Member>) {
            const Member none;
            addList(field, before == nullptr ? none : *before, after == nullptr ? none : *after);
        } else {
            FieldChange change{field, textOf(before), textOf(after)};
            if (change.before != change.after) {
                m_changes.push_back(std::move(change));
            }
        }
    }

    template <class Entry>
    void addList(const std::string& field, const std::vector<Entry>& before,
                 const std::vector<Entry>& after) {
        for (std::size_t i = 0; i < after.size(); ++i) {
            const auto label = labelOf(after, i);
            add(field + '[' + label + "].", entryOf(before, label), &after[i]);
        }
        for (std::size_t i = 0; i < before.size(); ++i) {
            const auto label = labelOf(before, i);
            if (entryOf(after, label) == nullptr) {
                add<Entry>(field + '[' + label + "].", &before[i], nullptr);
            }
        }
    }

    /// Of two about the same, the second says so.
    template <class Entry>
    static std::string labelOf(const std::vector<Entry>& list, std::size_t i) {
        const auto about = aboutOf(list[i]);
        if (about.empty()) {
            return std::to_string(i + 1);
        }
        std::size_t which = 1;
        for (std::size_t earlier = 0; earlier < i; ++earlier) {
            which += aboutOf(list[earlier]) == about ? 1 : 0;
        }
        return which == 1 ? about : about + ' ' + std::to_string(which);
    }
    template <class Entry>
    static const Entry* entryOf(const std::vector<Entry>& list, const std::string& label) {
        for (std::size_t i = 0; i < list.size(); ++i) {
            if (labelOf(list, i) == label) {
                return &list[i];
            }
        }
        return nullptr;
    }
    template <class Member>
    static std::string textOf(const Member* member) {
        return member == nullptr ? std::string{} : plainText(exchange::toJson(*member));
    }

    std::vector<FieldChange> m_changes;
};

template <class Record>
[[nodiscard]] std::vector<FieldChange> changesBetween(const Record* before, const Record& after) {
    FieldChanges changes;
    changes.add({}, before, &after);
    return changes.take();
}

} // namespace sinew::practice
