#include "practice/case_line.h"

#include "base/text.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <tuple>

namespace sinew::practice {

using namespace rehab;

namespace {

constexpr char between = '\t';
constexpr char betweenLines = '\n';

/// Gathers words, each of which holds no sign that parts them.
class Writer {
public:
    Writer& add(std::string_view word) {
        for (const char c : word) {
            m_text += c == between || c == betweenLines ? ' ' : c;
        }
        m_text += between;
        return *this;
    }
    Writer& add(std::optional<double> number) {
        char digits[32] = "";
        if (number) {
            std::snprintf(digits, sizeof digits, "%.9g", *number);
        }
        return add(std::string_view{digits});
    }
    Writer& add(std::optional<base::Day> day) {
        return add(day ? std::string_view{std::to_string(day->number())} : std::string_view{});
    }
    void endLine() { m_text += betweenLines; }
    [[nodiscard]] std::string text() && { return std::move(m_text); }

private:
    std::string m_text;
};

class Reader {
public:
    explicit Reader(std::string_view text) : m_rest{text} {}

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    std::string_view word() {
        const auto end = m_rest.find(between);
        m_whole = m_whole && end != std::string_view::npos;
        const auto word = m_rest.substr(0, end);
        m_rest = end == std::string_view::npos ? std::string_view{} : m_rest.substr(end + 1);
        return word;
    }
    template <class Number>
    std::optional<Number> number() {
        const auto digits = word();
        Number value{};
        const auto [stop, error] =
            std::from_chars(digits.data(), digits.data() + digits.size(), value);
        m_whole = m_whole && (digits.empty() || error == std::errc{});
        return digits.empty() || error != std::errc{} ? std::nullopt : std::optional{value};
    }
    std::optional<base::Day> day() {
        const auto days = number<int>();
        return days ? std::optional{base::Day::fromNumber(*days)} : std::nullopt;
    }
    template <class Enum>
    Enum name() {
        const auto value = fromName<Enum>(word());
        m_whole = m_whole && value;
        return value.value_or(Enum{});
    }
    void endLine() {
        m_whole = m_whole && m_rest.starts_with(betweenLines);
        m_rest = m_rest.substr(std::min<std::size_t>(1, m_rest.size()));
    }
    [[nodiscard]] bool isWhole() const { return m_whole; }

private:
    std::string_view m_rest;
    bool m_whole = true;
};

CaseFlag flagIn(Reader& reader) {
    CaseFlag flag;
    flag.rule = reader.word();
    flag.level = reader.name<progress::FlagLevel>();
    flag.value = reader.number<double>();
    flag.limit = reader.number<double>();
    flag.day = reader.day();
    flag.snoozedUntil = reader.day();
    reader.endLine();
    return flag;
}

} // namespace

CaseFlag shortened(const progress::Flag& flag) {
    CaseFlag line{flag.rule, flag.level, std::nullopt, flag.limit, std::nullopt, flag.snoozedUntil};
    if (!flag.values.empty()) {
        line.value = flag.values.back();
    }
    const auto newest = std::max_element(flag.days.begin(), flag.days.end());
    if (newest != flag.days.end()) {
        line.day = *newest;
    }
    return line;
}

const CaseFlag* CaseLine::need() const {
    const auto open = std::find_if(flags.begin(), flags.end(),
                                   [](const auto& flag) { return !flag.snoozedUntil; });
    return open == flags.end() ? nullptr : &*open;
}

bool isMoreUrgent(const CaseLine& a, const CaseLine& b) {
    const auto rank = [](const CaseLine& line) {
        const auto* need = line.need();
        return std::tuple{need == nullptr ? 1 : -static_cast<int>(need->level),
                          need == nullptr || !need->day ? 0 : -need->day->number(),
                          std::string_view{line.patient}, std::string_view{line.episode}};
    };
    return rank(a) < rank(b);
}

std::string encoded(const CaseLine& line) {
    Writer writer;
    writer.add(line.patient).add(line.episode).add(line.name).add(line.number);
    writer.add(nameOf(line.type)).add(nameOf(line.side)).add(nameOf(line.state));
    writer.add(line.protocol).add(line.phase).add(static_cast<double>(line.dayOfInjury));
    writer.add(line.lastEntry).add(line.pain);
    writer.add(line.consistencyPct ? std::optional<double>{*line.consistencyPct} : std::nullopt);
    writer.endLine();
    for (const auto& flag : line.flags) {
        writer.add(flag.rule).add(nameOf(flag.level)).add(flag.value).add(flag.limit);
        writer.add(flag.day).add(flag.snoozedUntil).endLine();
    }
    return std::move(writer).text();
}

std::optional<CaseLine> decodedLine(std::string_view text) {
    Reader reader{text};
    CaseLine line;
    line.patient = reader.word();
    line.episode = reader.word();
    line.name = reader.word();
    line.number = reader.word();
    line.type = reader.name<InjuryType>();
    line.side = reader.name<Side>();
    line.state = reader.name<EpisodeState>();
    line.protocol = reader.word();
    line.phase = reader.word();
    line.dayOfInjury = reader.number<int>().value_or(0);
    line.lastEntry = reader.day();
    line.pain = reader.word();
    line.consistencyPct = reader.number<int>();
    reader.endLine();
    while (!reader.atEnd() && reader.isWhole()) {
        line.flags.push_back(flagIn(reader));
    }
    line.key = base::searchKey(line.name + " " + line.number);
    return reader.isWhole() ? std::optional{std::move(line)} : std::nullopt;
}

} // namespace sinew::practice
