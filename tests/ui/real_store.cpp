#include "real_store.h"

#include "rehab/validate.h"

#include <catch2/catch_test_macros.hpp>

#include <QTest>

#include <optional>

namespace sinew::tests {

namespace {

constexpr int winterTime = 60; // minutes east of Greenwich

base::Instant moment(base::Day on, int hour, int minute = 0) {
    return base::instantAt(on, hour * 60 + minute, winterTime);
}

template <class T>
T must(base::Result<T> result) {
    if (!result.ok()) {
        FAIL("the past could not be written: code " << static_cast<int>(result.error().code) << " "
                                                    << result.error().detail);
    }
    return std::move(result).value();
}

std::optional<rehab::PainScore> pain(int score) {
    return rehab::PainScore::from(score);
}

} // namespace

void Past::at(base::Day on, int hour) {
    m_clock.set(moment(on, hour));
}

void Past::morning(base::Day on, int score) {
    at(on, 7);
    must(m_practice.journal().checkIn(
        m_episode, on, rehab::CheckInKind::morning,
        [&](rehab::CheckIn& checkIn) { checkIn.nextMorning = pain(score); }));
}

void Past::morning(const char* on, int score) {
    morning(day(on), score);
}

void Past::evening(const char* on, int score) {
    at(day(on), 21);
    must(m_practice.journal().checkIn(
        m_episode, day(on), rehab::CheckInKind::evening,
        [&](rehab::CheckIn& checkIn) { checkIn.painWorst = pain(score); }));
}

void Past::session(base::Day on, int before, int worst) {
    at(on, 18);
    const auto session = must(m_practice.journal().allDone(m_episode, on, std::nullopt)).id;
    must(m_practice.journal().session(m_episode, on, session, [&](rehab::Session& value) {
        value.painBefore = pain(before);
        value.painWorst = pain(worst);
        value.rpe = rehab::Effort::from(4);
        value.minutes = rehab::Minutes::from(25);
    }));
}

void Past::session(const char* on, int before, int worst) {
    session(day(on), before, worst);
}

void Past::unfinished(const char* on, int before) {
    at(day(on), 18);
    const auto view = must(m_practice.journal().today(m_episode, day(on)));
    REQUIRE_FALSE(view.plan.items.empty());
    const auto session = must(m_practice.journal().session(
                                  m_episode, day(on), std::nullopt,
                                  [&](rehab::Session& value) { value.painBefore = pain(before); }))
                             .id;
    must(m_practice.journal().item(m_episode, day(on), session, view.plan.items.front().exercise,
                                   true));
}

void Past::moveTo(const char* on, const char* phase) {
    at(day(on), 9);
    rehab::Decision decision;
    decision.episode = m_episode;
    decision.decided = rehab::DecisionKind::override_;
    decision.to = phase;
    decision.by = "A. Example";
    decision.reason = "examined";
    must(m_practice.journal().decide(day(on), decision));
}

rehab::Measurement Past::tested(rehab::MeasurementKind kind, int value) const {
    rehab::Measurement measurement;
    measurement.episode = m_episode;
    measurement.what = kind;
    measurement.value = rehab::Reading::from(value * 1000);
    measurement.unit = rehab::unitOf(kind);
    measurement.examiner = "self";
    return measurement;
}

void Past::sides(const char* on, rehab::MeasurementKind kind, int left, int right) {
    at(day(on), 19);
    const auto test = [&](rehab::Side side, int value) {
        auto measurement = tested(kind, value);
        measurement.side = side;
        measurement.method = "phone";
        return measurement;
    };
    must(m_practice.journal().measurements(
        day(on), {test(rehab::Side::left, left), test(rehab::Side::right, right)}));
}

void Past::dayState(const char* on, rehab::DayStateKind state) {
    at(day(on), 8);
    must(m_practice.journal().dayState(m_episode, day(on), state));
}

void Past::settings(const std::function<void(practice::SettingsView&)>& change) {
    auto wanted = must(m_practice.settings().view());
    change(wanted);
    must(m_practice.settings().save(wanted));
}

void Past::warningSign(const char* on, int number) {
    at(day(on), 8);
    must(m_practice.journal().screening(m_episode, day(on), [number](rehab::Screening& screening) {
        screening.answers.fill(false);
        screening.answers.at(static_cast<std::size_t>(number - 1)) = true;
    }));
}

void Past::task(const char* on, rehab::Task task, int score) {
    at(day(on), 12);
    auto measurement = tested(rehab::MeasurementKind::taskPain, score);
    measurement.task = task;
    must(m_practice.journal().measurements(day(on), {measurement}));
}

void Past::finding(const char* on, rehab::MeasurementKind kind, int value) {
    at(day(on), 12);
    auto measurement = tested(kind, value);
    measurement.side = rehab::Side::left;
    must(m_practice.journal().measurements(day(on), {measurement}));
}

void Past::mark(const char* on, const char* region, int intensity) {
    at(day(on), 12);
    must(m_practice.journal().painMark(
        m_episode, day(on), {region, rehab::Side::left, 0},
        [intensity](rehab::PainMark& mark) { mark.intensity = pain(intensity); }));
}

base::Result<practice::SetUp> addInjury(practice::Practice& practice,
                                        base::Id<rehab::Episode> beside, base::Day on,
                                        rehab::Side side) {
    auto who = examplePatient();
    who.episode.side = side;
    who.episode.onset = on;
    const auto known = must(practice.accounts().activeWith(beside));
    return practice.accounts().addInjury(known.front().value.patient, who.episode, who.redFlags);
}

Past Past::injury(const char* on, rehab::Side side) {
    at(day(on), 9);
    return {m_practice, m_clock, must(addInjury(m_practice, m_episode, day(on), side)).episode};
}

Past Past::relapse(const char* on) {
    at(day(on), 9);
    return {m_practice, m_clock, must(m_practice.journal().relapse(m_episode, day(on))).id};
}

void Past::evenings(const char* from, const char* to, int worst) {
    for (auto on = day(from); on <= day(to); on = on + 1) {
        evening(on.text().c_str(), worst);
    }
}

void Past::calmDays(const char* from, const char* to, int score) {
    for (auto on = day(from); on <= day(to); on = on + 1) {
        morning(on, score);
        session(on, score, score);
    }
}

base::Id<rehab::Episode> writePast(const practice::Places& places, const practice::NewPatient& who,
                                   const std::function<void(Past&)>& write) {
    practice::FixedClock clock{moment(day("2026-03-02"), 8)};
    practice::CountedIds ids{clock, 1};
    const auto created =
        must(practice::Practice::create(places, practice::DeviceKey{}, clock, ids));
    const auto episode = must(created.practice->accounts().setUpPatient(who)).episode;
    Past past{*created.practice, clock, episode};
    if (write) {
        write(past);
    }
    return episode;
}

RealStore::RealStore(const char* today, const std::function<void(Past&)>& write)
    : m_places{m_folder.path() / "sinew.store", m_folder.path() / "configuration"},
      m_clock{moment(day("2026-03-02"), 8)},
      m_ids{m_clock, 2},
      m_episode{writePast(m_places, examplePatient(), write)} {
    at(today, 8);
    open();
}

void RealStore::open() {
    m_thread = std::make_unique<bridge::StoreThread>(
        [this] {
            return must(practice::Practice::open(m_places, practice::DeviceKey{}, m_clock, m_ids));
        },
        [](const std::exception& failure) {
            FAIL_CHECK("on the store's thread: " << failure.what());
        });
}

void RealStore::at(const char* on, int hour, int minute) {
    m_clock.set(moment(day(on), hour, minute));
}

namespace {

/// What a deed answers on the store's thread, waited for.
template <class Deed>
auto answerOf(bridge::StoreThread& store, Deed deed) {
    using Answer = decltype(must(deed(std::declval<practice::Practice&>())));
    std::optional<Answer> answer;
    QObject here;
    store.ask(&here, deed, [&](auto found) { answer = must(std::move(found)); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); })) {
        FAIL("the store did not answer");
    }
    return std::move(*answer);
}

} // namespace

rehab::Dossier RealStore::dossier(base::Id<rehab::Episode> episode) {
    return answerOf(*m_thread, [episode](practice::Practice& practice) {
        return practice.journal().dossier(episode);
    });
}

void RealStore::injure(const char* on, rehab::Side side) {
    static_cast<void>(answerOf(*m_thread, [this, on = day(on), side](practice::Practice& practice) {
        return addInjury(practice, m_episode, on, side);
    }));
}

base::Id<rehab::Episode> RealStore::injury(rehab::Side side) {
    const auto injuries = answerOf(*m_thread, [this](practice::Practice& practice) {
        return practice.accounts().activeWith(m_episode);
    });
    for (const auto& injury : injuries) {
        if (injury.value.side == side) {
            return injury.id;
        }
    }
    FAIL("no injury of that side");
    return m_episode;
}

void RealStore::settings(const std::function<void(practice::SettingsView&)>& change) {
    bool kept = false;
    QObject here;
    m_thread->ask(
        &here,
        [&change](practice::Practice& practice) {
            auto wanted = must(practice.settings().view());
            change(wanted);
            return practice.settings().save(wanted).ok();
        },
        [&kept](bool ok) { kept = ok; });
    if (!QTest::qWaitFor([&] { return kept; })) {
        FAIL("the settings were not kept");
    }
}

void RealStore::reopen() {
    m_thread.reset();
    open();
}

} // namespace sinew::tests
