// A re-evaluation: what was tested before, both sides compared while it is entered, and kept.

#include "practice/reviews.h"

#include "practice/attempt.h"
#include "practice/reading.h"

#include "progress/assessment.h"
#include "progress/symmetry.h"

#include <algorithm>

namespace sinew::practice {

using namespace rehab;

namespace {

using Test = Revision<Measurement>;

/// Measurements stand by day and moment: the last one counts.
void note(SheetLine& line, const Test& test) {
    const auto side = test.value.side;
    (side == Side::left ? line.left : side == Side::right ? line.right : line.either) = test;
}

SheetLine lineOf(const Dossier& dossier, MeasurementKind kind, std::optional<Task> task = {}) {
    SheetLine line;
    line.kind = kind;
    line.task = task;
    for (const auto& test : dossier.measurements) {
        const auto& value = test.value;
        if (value.what == kind && value.task == task && value.value &&
            !value.afterRelease.value_or(false)) {
            note(line, test);
        }
    }
    return line;
}

std::vector<SheetLine> linesOf(const Dossier& dossier, const Catalogue& catalogue) {
    std::vector<SheetLine> lines;
    lines.reserve(catalogue.measures.size() + Names<Task>::list.size());
    for (const auto& measure : catalogue.measures) {
        if (measure.key != MeasurementKind::taskPain) {
            lines.push_back(lineOf(dossier, measure.key));
        }
    }
    for (std::size_t at = 0; at < Names<Task>::list.size(); ++at) {
        lines.push_back(lineOf(dossier, MeasurementKind::taskPain, static_cast<Task>(at)));
    }
    return lines;
}

std::optional<progress::Flag> reevaluationIn(const std::vector<progress::Flag>& flags) {
    const auto due = std::find_if(flags.begin(), flags.end(),
                                  [](const auto& flag) { return flag.rule == "reeval.due"; });
    return due == flags.end() ? std::nullopt : std::optional{*due};
}

} // namespace

base::Result<TestSheet> Reviews::sheet(base::Id<Episode> episode) {
    return attempt([&] {
        const auto today = m_desk.today();
        const auto account = m_desk.author ? m_desk.store.head(*m_desk.author) : std::nullopt;
        return judged(m_desk, episode, [&](const Dossier& dossier) {
            const auto context = contextOf(m_desk, dossier, today);
            return TestSheet{today, account ? account->value.name : std::string{},
                             dossier.episode.value.side, linesOf(dossier, m_desk.catalogue()),
                             reevaluationIn(progress::assess(context).flags)};
        });
    });
}

base::Result<std::vector<progress::Symmetry>>
Reviews::compare(base::Id<Episode> episode, const std::vector<Measurement>& tests) {
    return attempt([&] {
        const auto today = m_desk.today();
        auto dossier = read(m_desk, episode);
        for (const auto& test : tests) {
            Test entered;
            entered.revision = 1;
            entered.day = today;
            entered.at = m_desk.clock->now();
            entered.value = test;
            entered.value.episode = episode;
            dossier.measurements.push_back(std::move(entered));
        }
        return progress::symmetry(contextOf(m_desk, dossier, today));
    });
}

base::Result<Saved> Reviews::examine(base::Id<Episode> episode, std::vector<Measurement> tests) {
    const auto whole = attempt([&] {
        if (tests.empty()) {
            throw Refusal{base::Error{base::Code::invalid, "", {{"value", "missing", ""}}}};
        }
        for (auto& test : tests) {
            test.episode = episode;
            if (test.examiner.value_or("").empty()) {
                throw Refusal{base::Error{base::Code::invalid, "", {{"examiner", "missing", ""}}}};
            }
        }
        return true;
    });
    return whole ? Journal{m_desk}.measurements(m_desk.today(), tests) : whole.error();
}

} // namespace sinew::practice
