#pragma once

#include "store/records/binder.h"
#include "store/sql/connection.h"

namespace sinew::store {

/// Reads the columns of one row into members, in order. Throws Failure storeDamaged where a value
/// is none that this version writes.
class Cursor {
public:
    explicit Cursor(const sql::Row& row, int column = 0) : m_row{row}, m_column{column} {}

    void read(std::string& text) { text = m_row.text(m_column++); }
    void read(std::int64_t& number) { number = m_row.integer(m_column++); }
    void read(int& number) { number = static_cast<int>(m_row.integer(m_column++)); }
    void read(bool& flag) { flag = m_row.integer(m_column++) != 0; }
    void read(base::Day& day);
    void read(base::Instant& moment);
    void read(rehab::RedFlagAnswers& answers);
    void read(std::vector<std::string>& words);
    template <class Tag>
    void read(base::Id<Tag>& id) {
        id = base::Id<Tag>::trusted(m_row.text(m_column++));
    }
    template <class Tag, int Min, int Max>
    void read(rehab::Bounded<Tag, Min, Max>& number) {
        number = must(rehab::Bounded<Tag, Min, Max>::from(m_row.integer(m_column++)));
    }
    template <class Tag, std::int64_t Min, std::int64_t Max>
    void read(rehab::Thousandths<Tag, Min, Max>& number) {
        number = must(rehab::Thousandths<Tag, Min, Max>::from(m_row.integer(m_column++)));
    }
    template <rehab::Named Enum>
    void read(Enum& value) {
        value = must(rehab::fromName<Enum>(m_row.text(m_column++)));
    }
    template <rehab::Named Enum>
    void read(std::vector<Enum>& values);
    template <class Some>
    void read(std::optional<Some>& some);
    template <rehab::Structured T>
    void read(T& value) {
        rehab::eachField<T>([&](const auto& field) { read(value.*field.member); });
    }
    template <rehab::Structured T>
    void read(std::vector<T>&) {} // child tables

    template <class T>
    void readRevision(rehab::Revision<T>& revision);

private:
    [[noreturn]] static void refuse();
    template <class Some>
    static Some must(const std::optional<Some>& some) {
        if (!some) {
            refuse();
        }
        return *some;
    }

    const sql::Row& m_row;
    int m_column;
};

template <rehab::Named Enum>
void Cursor::read(std::vector<Enum>& values) {
    std::vector<std::string> words;
    read(words);
    values.clear();
    for (const auto& word : words) {
        values.push_back(must(rehab::fromName<Enum>(word)));
    }
}

/// A structure that may be absent is absent where its first column is null; its first field is a
/// required one.
template <class Some>
void Cursor::read(std::optional<Some>& some) {
    if (m_row.isNull(m_column)) {
        some.reset();
        m_column += columnCount<Some>();
    } else {
        read(some.emplace());
    }
}

template <class T>
void Cursor::readRevision(rehab::Revision<T>& revision) {
    read(revision.id);
    read(revision.revision);
    read(revision.device);
    read(revision.deed);
    read(revision.author);
    read(revision.at);
    read(revision.day);
    read(revision.deleted);
    read(revision.value);
}

} // namespace sinew::store
