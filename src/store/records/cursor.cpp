#include "store/records/cursor.h"

namespace sinew::store {

void Cursor::refuse() {
    throw sql::Failure{base::Code::storeDamaged, "a value that this version does not know"};
}

void Cursor::read(base::Day& day) {
    day = must(base::Day::parse(m_row.text(m_column++)));
}

void Cursor::read(base::Instant& moment) {
    read(moment.utcMs);
    read(moment.offsetMin);
}

void Cursor::read(rehab::RedFlagAnswers& answers) {
    const auto letters = m_row.text(m_column++);
    for (std::size_t i = 0; i < answers.size() && i < letters.size(); ++i) {
        answers[i] = letters[i] == '-' ? std::nullopt : std::optional{letters[i] == 'y'};
    }
}

void Cursor::read(std::vector<std::string>& words) {
    words.clear();
    if (m_row.isNull(m_column)) {
        ++m_column;
        return;
    }
    auto rest = m_row.text(m_column++);
    for (auto end = rest.find(listSeparator); end != std::string_view::npos;
         end = rest.find(listSeparator)) {
        words.emplace_back(rest.substr(0, end));
        rest.remove_prefix(end + 1);
    }
    words.emplace_back(rest);
}

} // namespace sinew::store
