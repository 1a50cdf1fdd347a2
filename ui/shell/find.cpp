#include "shell/find.h"

#include "base/text.h"

#include <algorithm>
#include <sstream>

namespace sinew::shell {

namespace {

constexpr std::size_t lettersInside = 3; // fewer fit nearly everything

enum class Fit { beginning, words, inside, none };

std::vector<std::string> wordsOf(const std::string& key) {
    std::vector<std::string> words;
    std::istringstream stream{key};
    for (std::string word; stream >> word;) {
        words.push_back(word);
    }
    return words;
}

bool beginsWith(const std::string& text, const std::string& start) {
    return text.compare(0, start.size(), start) == 0;
}

template <class Holds>
bool each(const std::vector<std::string>& words, Holds holds) {
    return std::all_of(words.begin(), words.end(), holds);
}

Fit fitOf(const std::string& key, const std::string& typed) {
    if (beginsWith(key, typed)) {
        return Fit::beginning;
    }
    const auto wanted = wordsOf(typed);
    const auto there = wordsOf(key);
    const auto isBeginning = [&there](const std::string& word) {
        return std::any_of(there.begin(), there.end(),
                           [&word](const std::string& one) { return beginsWith(one, word); });
    };
    if (each(wanted, isBeginning)) {
        return Fit::words;
    }
    const auto isInside = [&key](const std::string& word) {
        return word.size() >= lettersInside && key.find(word) != std::string::npos;
    };
    return each(wanted, isInside) ? Fit::inside : Fit::none;
}

Fit bestOf(const std::vector<std::string>& keys, const std::string& typed) {
    Fit best = Fit::none;
    for (const auto& key : keys) {
        best = std::min(best, fitOf(key, typed));
    }
    return best;
}

} // namespace

/// Hyphens part words here: "single-leg" is found by "leg".
std::string folded(const QString& text) {
    QString plain = text;
    return base::searchKey(plain.replace(QLatin1Char('-'), QLatin1Char(' ')).toStdString());
}

Finds::Finds(std::vector<Find> all) : m_all{std::move(all)} {
    m_keys.reserve(m_all.size());
    for (const auto& find : m_all) {
        std::vector<std::string> keys{folded(find.word)};
        for (const QString& word : find.besides) {
            keys.push_back(folded(word));
        }
        m_keys.push_back(std::move(keys));
    }
}

std::vector<const Find*> Finds::fitting(const QString& typed) const {
    const auto wanted = folded(typed);
    std::vector<std::pair<Fit, const Find*>> found;
    for (std::size_t at = 0; at < m_all.size(); ++at) {
        const Fit fit = !wanted.empty()       ? bestOf(m_keys[at], wanted)
                        : m_all[at].whenAsked ? Fit::none
                                              : Fit::beginning;
        if (fit != Fit::none) {
            found.emplace_back(fit, &m_all[at]);
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& one, const auto& other) { return one.first < other.first; });
    std::vector<const Find*> best;
    best.reserve(found.size());
    for (const auto& [fit, find] : found) {
        best.push_back(find);
    }
    return best;
}

} // namespace sinew::shell
