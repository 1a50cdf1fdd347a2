#include "practice/settings.h"

#include "practice/act.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <tuple>

namespace sinew::practice {

using namespace rehab;

namespace {

using Texts = std::map<std::string, std::string, std::less<>>;

std::optional<int> number(std::string_view text) {
    int value = 0;
    const auto end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    return error == std::errc{} && stop == end ? std::optional{value} : std::nullopt;
}

Texts textsOf(const SettingsView& view) {
    return {{"theme", std::string{nameOf(view.theme)}},
            {"textPercent", std::to_string(view.textPercent)},
            {"reducedMotion", view.reducedMotion ? "1" : "0"},
            {"dayStartHour", std::to_string(view.dayStartHour)},
            {"mass", std::string{nameOf(view.mass)}},
            {"distance", std::string{nameOf(view.distance)}},
            {"emergencyNumber", view.emergencyNumber}};
}

template <class Enum>
void readName(const Texts& texts, std::string_view key, Enum& value) {
    if (const auto found = texts.find(key); found != texts.end()) {
        value = fromName<Enum>(found->second).value_or(value);
    }
}

void readNumber(const Texts& texts, std::string_view key, int& value) {
    if (const auto found = texts.find(key); found != texts.end()) {
        value = number(found->second).value_or(value);
    }
}

SettingsView viewOf(const Texts& texts) {
    SettingsView view;
    int reduced = 0;
    readName(texts, "theme", view.theme);
    readNumber(texts, "textPercent", view.textPercent);
    readNumber(texts, "reducedMotion", reduced);
    readNumber(texts, "dayStartHour", view.dayStartHour);
    readName(texts, "mass", view.mass);
    readName(texts, "distance", view.distance);
    if (const auto found = texts.find("emergencyNumber"); found != texts.end()) {
        view.emergencyNumber = found->second;
    }
    view.reducedMotion = reduced == 1;
    return view;
}

void refuseOutOfRange(const SettingsView& wanted) {
    base::Problems problems;
    if (wanted.textPercent < 100 || wanted.textPercent > 200) {
        problems.push_back({"textPercent", "outOfRange", "100..200"});
    }
    if (wanted.dayStartHour < 0 || wanted.dayStartHour > DayStarts::latest) {
        problems.push_back(
            {"dayStartHour", "outOfRange", "0.." + std::to_string(DayStarts::latest)});
    }
    if (!problems.empty()) {
        throw Refusal{base::Error{base::Code::invalid, "", std::move(problems)}};
    }
}

/// Two stores that were put together may each bring a setting of the same key: the one saved last
/// counts, on every computer.
std::vector<Revision<Setting>> settingsOf(store::Store& store) {
    auto settings = store.current<Setting>();
    const auto key = [](const auto& setting) -> const std::string& { return setting.value.key; };
    std::sort(settings.begin(), settings.end(), [&](const auto& a, const auto& b) {
        return std::tie(key(a), b.at, b.id) < std::tie(key(b), a.at, a.id);
    });
    const auto same = [&](const auto& a, const auto& b) { return key(a) == key(b); };
    settings.erase(std::unique(settings.begin(), settings.end(), same), settings.end());
    return settings;
}

Texts stored(const std::vector<Revision<Setting>>& settings) {
    Texts texts;
    for (const auto& setting : settings) {
        texts[setting.value.key] = setting.value.value;
    }
    return texts;
}

} // namespace

base::Result<SettingsView> Settings::view() {
    return attempt([&] { return viewOf(stored(settingsOf(m_desk.store))); });
}

base::Result<Saved> Settings::setFigure(const std::string& key,
                                        const std::optional<std::string>& number) {
    return attempt([&] {
        if (auto problem = number ? m_desk.knowledge.problemOf(key, *number) : std::nullopt) {
            throw Refusal{base::Error{base::Code::invalid, "", {std::move(*problem)}}};
        }
        const auto name = std::string{figurePrefix} + key;
        Act act{m_desk};
        bool isThere = false;
        for (const auto& setting : m_desk.store.current<Setting>()) {
            if (setting.value.key == name && number) {
                act.revise(setting, Setting{name, *number});
                isThere = true;
            } else if (setting.value.key == name) {
                act.remove(setting);
            }
        }
        if (number && !isThere) {
            act.add(m_desk.today(), Setting{name, *number});
        }
        const auto saved = act.done();
        m_desk.readFigures();
        return saved;
    });
}

base::Result<Saved> Settings::save(const SettingsView& wanted) {
    return attempt([&] {
        refuseOutOfRange(wanted);
        const auto settings = settingsOf(m_desk.store);
        const auto before = textsOf(viewOf(stored(settings)));
        Act act{m_desk};
        for (const auto& [key, text] : textsOf(wanted)) {
            const auto standing =
                std::find_if(settings.begin(), settings.end(),
                             [&key = key](const auto& one) { return one.value.key == key; });
            if (standing != settings.end()) {
                act.revise(*standing, Setting{key, text});
            } else if (before.at(key) != text) {
                act.add(m_desk.today(), Setting{key, text});
            }
        }
        const auto saved = act.done();
        m_desk.dayStartHour = wanted.dayStartHour;
        return saved;
    });
}

} // namespace sinew::practice
