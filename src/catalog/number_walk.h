#pragma once

#include "rehab/catalogue.h"

#include <concepts>
#include <optional>
#include <set>
#include <string>
#include <variant>

namespace sinew::catalog {

/// A number where it stands in a catalogue, to be read or changed there.
struct FoundNumber {
    std::string key;
    std::variant<int*, double*> at;
    double least = 0;
    double most = 0;
    bool always = false; ///< a clinic may set it however good its source is
    std::string_view unit;
    const rehab::LocalText* label = nullptr;
    rehab::Evidence* evidence = nullptr; ///< its own, or that of the piece it belongs to
};

/// Calls `visit(FoundNumber)` for every number of the catalogue that decides something.
template <class Visit>
class NumberWalk {
public:
    NumberWalk(rehab::Catalogue& catalogue, Visit visit) : m_visit{std::move(visit)} {
        members(catalogue.rules, {});
        for (auto& protocol : catalogue.protocols) {
            walk(protocol);
        }
        for (auto& measure : catalogue.measures) {
            walk(measure);
        }
        walk(catalogue.alignment);
        for (auto& grade : catalogue.grades) {
            piece(grade, "grades." + std::string{rehab::nameOf(grade.grade)});
        }
        for (auto& course : catalogue.courses) {
            const Around around{"courses." + course.key, &course.evidence, &course.group};
            number(course.mu, "mu", 0, 8, around);
            number(course.sigma, "sigma", 0.05, 2, around);
        }
    }

private:
    /// What the numbers of a piece inherit from it.
    struct Around {
        std::string path;
        rehab::Evidence* evidence = nullptr;
        const rehab::LocalText* label = nullptr;
        bool always = false;
        std::string_view unit{};
    };

    void walk(rehab::Protocol& protocol) {
        m_protocol = protocol.key;
        for (auto& variant : protocol.variants) {
            const std::string key{variant.key ? rehab::nameOf(*variant.key) : "standard"};
            const Around around{protocol.key + "." + key, &variant.evidence, nullptr, true};
            members(variant.strength, in(around, "strength"));
            members(variant.running, in(around, "running"));
        }
        for (auto& phase : protocol.phases) {
            piece(phase.softTissue,
                  protocol.key + "." + std::string{rehab::nameOf(phase.key)} + ".softTissue");
        }
        std::set<std::string> seen;
        for (auto& gate : protocol.gates) {
            auto path = protocol.key + "." + std::string{rehab::nameOf(gate.from)} + "-" +
                        std::string{rehab::nameOf(gate.to)};
            path += seen.insert(path).second ? "" : "-2";
            piece(gate.floor, path + ".floor");
            list(gate.criteria);
            list(gate.beside);
        }
        for (auto& ladder : protocol.ladders) {
            piece(ladder, protocol.key + "." + ladder.key);
            for (auto& step : ladder.steps) {
                members(step, {protocol.key + "." + ladder.key + "." + step.key, &ladder.evidence,
                               &ladder.name, false});
            }
        }
        walkRest(protocol);
    }

    void walkRest(rehab::Protocol& protocol) {
        if (protocol.loadTest) {
            auto& test = *protocol.loadTest;
            piece(test, protocol.key + ".loadTest");
            for (auto& form : test.forms) {
                members(form, {protocol.key + ".loadTest." + std::string{rehab::nameOf(form.phase)},
                               &test.evidence, nullptr, false});
            }
        }
        piece(protocol.clinicianFirst, protocol.key + ".clinicianFirst");
        members(protocol.ruleChanges, {protocol.key + ".rules", nullptr, nullptr, false});
    }

    void walk(rehab::AlignmentHelp& help) {
        members(help, {"alignment", nullptr, nullptr, false, {}});
        for (auto& pattern : help.patterns) {
            piece(pattern, "alignment." + pattern.key);
        }
        for (auto& band : help.legLength) {
            piece(band, "alignment.legLength-" + std::to_string(band.fromMm));
        }
    }

    /// The errors of measurement depend on who measures and with what.
    void walk(rehab::Measure& measure) {
        const Around around{std::string{rehab::nameOf(measure.key)}, &measure.evidence.front(),
                            &measure.name, true};
        constexpr double most = 100;
        number(measure.errorSame, "errorSame", 0, most, around);
        number(measure.errorOther, "errorOther", 0, most, around);
        number(measure.important, "important", 0, most, around);
    }

    void list(std::vector<rehab::Criterion>& criteria) {
        for (auto& criterion : criteria) {
            piece(criterion, m_protocol + "." + criterion.id);
            list(criterion.anyOf);
            list(criterion.alternative);
        }
    }

    template <class T>
    void piece(T& record, std::string path) {
        Around around{std::move(path), &record.evidence, nullptr, false};
        if constexpr (std::same_as<T, rehab::Criterion>) {
            around.label = &record.label;
            around.unit = record.unit;
        } else if constexpr (std::same_as<T, rehab::Ladder>) {
            around.label = &record.name;
        }
        members(record, around);
    }

    template <rehab::Keyed T>
    void members(T& record, const Around& around) {
        rehab::eachKey<T>([&](const auto& key) {
            if constexpr (std::same_as<T, rehab::Criterion>) {
                const bool isUsual = (record.usualDays && key.name == "days") ||
                                     (record.usualWithin && key.name == "within");
                if (isUsual) {
                    return;
                }
            }
            number(record.*key.member, key.name, key.least, key.most, around);
        });
    }

    [[nodiscard]] static Around in(const Around& around, std::string_view name) {
        auto inner = around;
        inner.path += (inner.path.empty() ? "" : ".") + std::string{name};
        return inner;
    }

    template <class T>
    requires std::same_as<T, int> || std::same_as<T, double>
    void number(T& value, std::string_view name, double least, double most, const Around& around) {
        m_visit(FoundNumber{in(around, name).path, &value, least, most, around.always,
                            name == "bar" ? around.unit : std::string_view{}, around.label,
                            around.evidence});
    }
    template <class T>
    void number(rehab::Sourced<T>& value, std::string_view name, double least, double most,
                const Around& around) {
        m_visit(FoundNumber{in(around, name).path, &value.value, least, most, around.always,
                            value.unit, &value.label, &value.evidence});
    }
    template <class T>
    void number(std::optional<T>& value, std::string_view name, double least, double most,
                const Around& around) {
        if (value) {
            number(*value, name, least, most, around);
        }
    }
    template <rehab::Keyed T>
    void number(T& group, std::string_view name, double, double, const Around& around) {
        members(group, in(around, name));
    }
    template <class T>
    void number(T&, std::string_view, double, double, const Around&) {}

    Visit m_visit;
    std::string m_protocol;
};

} // namespace sinew::catalog
