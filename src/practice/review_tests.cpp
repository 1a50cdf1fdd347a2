// A re-evaluation: what was tested before, both sides compared while it is entered, and kept.

#include "practice/reviews.h"

#include "practice/act.h"
#include "practice/attempt.h"
#include "practice/reading.h"

#include "catalog/read.h"
#include "progress/assessment.h"
#include "progress/symmetry.h"
#include "resources/embedded.h"

#include <algorithm>
#include <cmath>

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
        if (value.what == kind && value.task == task && !value.afterRelease.value_or(false)) {
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

std::vector<ScoreLine> scoresOf(const Dossier& dossier) {
    std::vector<ScoreLine> lines;
    lines.reserve(shippedScores().size());
    for (const auto& instrument : shippedScores()) {
        ScoreLine line{instrument, {}};
        for (const auto& score : dossier.scores) { // by day and moment
            if (score.value.instrument == instrument.key) {
                line.before = score;
            }
        }
        lines.push_back(std::move(line));
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
            return TestSheet{today,
                             account ? account->value.name : std::string{},
                             dossier.episode.value.side,
                             linesOf(dossier, m_desk.catalogue()),
                             scoresOf(dossier),
                             reevaluationIn(progress::assess(context).flags)};
        });
    });
}

base::Result<SheetJudgement> Reviews::compare(base::Id<Episode> episode,
                                              const std::vector<Measurement>& tests) {
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
        return SheetJudgement{
            progress::symmetry(contextOf(m_desk, dossier, today)),
            progress::testDoubts(m_desk.catalogue(), dossier.episode.value.side, tests)};
    });
}

namespace {

[[noreturn]] void refuse(const char* field, const char* code, std::string detail = {}) {
    throw Refusal{base::Error{base::Code::invalid, "", {{field, code, std::move(detail)}}}};
}

void check(const Measurement& test, const Catalogue& catalogue) {
    const auto by = test.examiner.value_or("");
    if (by.empty()) {
        refuse("examiner", "missing");
    }
    const auto* measure = catalogue.measure(test.what);
    if (measure != nullptr && measure->clinicianOnly && by == "self") {
        throw Refusal{base::Code::notAllowed, "clinician only"};
    }
    if (!test.value && test.method.value_or("").empty()) {
        refuse("method", "missing");
    }
}

std::string rangeOf(const Instrument& instrument) {
    return std::to_string(std::lround(instrument.min)) + ".." +
           std::to_string(std::lround(instrument.max));
}

void check(const Score& score) {
    const auto& all = shippedScores();
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& instrument) {
        return instrument.key == score.instrument;
    });
    if (found == all.end()) {
        refuse("instrument", "unknownKey", score.instrument);
    }
    if (score.total.value() < found->min || score.total.value() > found->max) {
        refuse("total", "outOfRange", rangeOf(*found));
    }
}

std::vector<Instrument> loadScores() {
    const auto* const path = "scores/scores.json";
    auto read = catalog::readScores(resources::file(path), path);
    return read ? std::move(read).value() : std::vector<Instrument>{};
}

Side otherOf(Side side) {
    return side == Side::left ? Side::right : Side::left;
}

/// Of the newest day on which that kind was tested, those of one leg each.
std::vector<Test> newestOfLegs(const Dossier& dossier, MeasurementKind kind) {
    std::vector<Test> newest;
    for (const auto& test : dossier.measurements) {
        const bool isOfLeg = test.value.side && *test.value.side != Side::both;
        if (test.value.what != kind || !isOfLeg) {
            continue;
        }
        if (!newest.empty() && newest.front().day < test.day) {
            newest.clear();
        }
        newest.push_back(test);
    }
    return newest;
}

} // namespace

const std::vector<Instrument>& shippedScores() {
    static const auto shipped = loadScores(); // a constant of the program
    return shipped;
}

base::Result<Saved> Reviews::examine(base::Id<Episode> episode, Findings findings) {
    return attempt([&] {
        if (findings.tests.empty() && findings.scores.empty()) {
            refuse("value", "missing");
        }
        Act act{m_desk};
        act.about(read(m_desk, episode).episode);
        for (auto& test : findings.tests) {
            check(test, m_desk.catalogue());
            test.episode = episode;
            act.add(m_desk.today(), std::move(test));
        }
        for (auto& score : findings.scores) {
            check(score);
            score.episode = episode;
            act.add(m_desk.today(), std::move(score));
        }
        return act.done();
    });
}

base::Result<Saved> Reviews::otherSide(base::Id<Episode> episode, MeasurementKind kind) {
    return attempt([&] {
        const auto& dossier = read(m_desk, episode);
        const auto tests = newestOfLegs(dossier, kind);
        if (tests.empty()) {
            throw Refusal{base::Code::notFound, "measurement"};
        }
        Act act{m_desk};
        act.about(dossier.episode);
        for (const auto& test : tests) {
            auto value = test.value;
            value.side = otherOf(*value.side);
            act.revise(test, std::move(value));
        }
        return act.done();
    });
}

} // namespace sinew::practice
