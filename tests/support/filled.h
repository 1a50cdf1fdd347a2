#pragma once

#include "rehab/records.h"

#include <string>

namespace sinew::test {

/// A made-up id, the same for the same number.
template <class T>
[[nodiscard]] base::Id<T> idOf(int number) {
    auto digits = std::to_string(number);
    digits.insert(0, 12 - digits.size(), '0');
    return base::Id<T>::trusted("01890000-0000-7000-8000-" + digits);
}

/// Fills members with values that differ from each other and from every default, so that a mixed-up
/// pair shows.
class Filler {
public:
    explicit Filler(int start = 0) : m_count{start} {}

    void fill(std::string& text) { text = "Zoë'" + std::to_string(++m_count); }
    void fill(bool& flag) { flag = true; }
    void fill(base::Day& day) { day = base::Day::fromNumber(20'000 + ++m_count); }
    void fill(base::Instant& moment) { moment = {1'770'000'000'000 + ++m_count, 345}; }
    void fill(rehab::RedFlagAnswers& answers) {
        answers[0] = true;
        answers[15] = false;
    }
    template <class Tag>
    void fill(base::Id<Tag>& id) {
        id = idOf<Tag>(kindNumber<Tag>());
    }
    template <class Tag, int Min, int Max>
    void fill(rehab::Bounded<Tag, Min, Max>& number) {
        number = *rehab::Bounded<Tag, Min, Max>::from(Min + ++m_count % (Max - Min + 1));
    }
    template <class Tag, std::int64_t Min, std::int64_t Max>
    void fill(rehab::Thousandths<Tag, Min, Max>& number) {
        number = *rehab::Thousandths<Tag, Min, Max>::from(Min + ++m_count);
    }
    template <rehab::Named Enum>
    void fill(Enum& value) {
        value = static_cast<Enum>(rehab::Names<Enum>::list.size() - 1);
    }
    template <class Some>
    void fill(std::optional<Some>& some) {
        fill(some.emplace());
    }
    template <class Entry>
    void fill(std::vector<Entry>& entries) {
        entries.resize(2);
        fill(entries[0]);
        fill(entries[1]);
    }
    template <rehab::Structured T>
    void fill(T& value) {
        rehab::eachField<T>([&](const auto& field) { fill(value.*field.member); });
    }

private:
    /// References of one kind all name the same record, so that no id names two kinds.
    template <class Tag>
    static int kindNumber() {
        int number = 0;
        int at = 0;
        rehab::eachKind([&]<class T>() {
            ++at;
            number = T::kind == Tag::kind ? at : number;
        });
        return 900 + number;
    }

    int m_count;
};

/// Only what a record cannot do without.
template <class T>
[[nodiscard]] T bare() {
    T value;
    rehab::eachField<T>([&](const auto& field) {
        using Member = std::decay_t<decltype(value.*field.member)>;
        if constexpr (std::is_same_v<Member, std::string> ||
                      requires(Member member) { member.isNil(); }) {
            Filler{1}.fill(value.*field.member);
        }
    });
    return value;
}

template <class T>
[[nodiscard]] T filled(int start = 0) {
    T value;
    Filler{start}.fill(value);
    return value;
}

} // namespace sinew::test
