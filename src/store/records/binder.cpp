#include "store/records/binder.h"

#include "store/sql/failure.h"

namespace sinew::store {

void Binder::clear() {
    m_params.clear();
    m_kept.clear();
}

void Binder::add(const base::Instant& moment) {
    add(moment.utcMs);
    add(moment.offsetMin);
}

void Binder::add(const rehab::RedFlagAnswers& answers) {
    std::string letters;
    for (const auto& answer : answers) {
        letters += answer ? (*answer ? 'y' : 'n') : '-';
    }
    add(keep(std::move(letters)));
}

void Binder::add(const std::vector<std::string>& words) {
    if (words.empty()) {
        addNull();
        return;
    }
    std::string joined;
    for (const auto& word : words) {
        if (word.find(listSeparator) != std::string::npos) {
            throw sql::Failure{base::Code::invalid, "a control character in a list"};
        }
        joined += word;
        joined += listSeparator;
    }
    joined.pop_back();
    add(keep(std::move(joined)));
}

} // namespace sinew::store
