#pragma once

#include "store/records/columns.h"
#include "store/sql/value.h"

#include <deque>

namespace sinew::store {

/// What stands between the entries of a list of words kept in one column; no text of a person holds
/// it.
inline constexpr char listSeparator = '\x1F';

/// Turns members into the values of one row. Texts are seen, not copied: the record must outlive
/// the call.
class Binder {
public:
    void clear();
    [[nodiscard]] sql::Params params() const { return m_params; }

    void add(std::string_view text) { m_params.emplace_back(text); }
    void add(const std::string& text) { add(std::string_view{text}); }
    void add(std::int64_t number) { m_params.emplace_back(number); }
    void add(int number) { m_params.emplace_back(number); }
    void add(bool flag) { m_params.emplace_back(flag ? 1 : 0); }
    void add(base::Day day) { add(keep(day.text())); }
    void add(const base::Instant& moment);
    void add(const rehab::RedFlagAnswers& answers);
    void add(const std::vector<std::string>& words);
    template <class Tag>
    void add(const base::Id<Tag>& id) {
        add(id.text());
    }
    template <class Tag, int Min, int Max>
    void add(rehab::Bounded<Tag, Min, Max> number) {
        add(number.value());
    }
    template <class Tag, std::int64_t Min, std::int64_t Max>
    void add(rehab::Thousandths<Tag, Min, Max> number) {
        add(number.thousandths());
    }
    template <rehab::Named Enum>
    void add(Enum value) {
        add(rehab::nameOf(value));
    }
    template <rehab::Named Enum>
    void add(const std::vector<Enum>& values);
    template <class Some>
    void add(const std::optional<Some>& some);
    template <rehab::Structured T>
    void add(const T& value) {
        rehab::eachField<T>([&](const auto& field) { add(value.*field.member); });
    }
    template <rehab::Structured T>
    void add(const std::vector<T>&) {} // child tables

    template <class T>
    void addRevision(const rehab::Revision<T>& revision);

private:
    std::string_view keep(std::string text) { return m_kept.emplace_back(std::move(text)); }
    void addNull() { m_params.emplace_back(); }

    std::vector<sql::Param> m_params;
    std::deque<std::string> m_kept;
};

template <rehab::Named Enum>
void Binder::add(const std::vector<Enum>& values) {
    std::vector<std::string> words;
    words.reserve(values.size());
    for (const auto value : values) {
        words.emplace_back(rehab::nameOf(value));
    }
    add(words);
}

template <class Some>
void Binder::add(const std::optional<Some>& some) {
    if (some) {
        add(*some);
        return;
    }
    for (int column = 0; column < columnCount<Some>(); ++column) {
        addNull();
    }
}

template <class T>
void Binder::addRevision(const rehab::Revision<T>& revision) {
    add(revision.id);
    add(revision.revision);
    add(revision.device);
    add(revision.deed);
    add(revision.author);
    add(revision.at);
    add(revision.day);
    add(revision.deleted);
    add(revision.value);
}

} // namespace sinew::store
