#pragma once

#include "progress/judgement.h"

#include "rehab/catalogue.h"

#include <string_view>

namespace sinew::test {

/// A person's course in a few words. A day of pain is "before/worst/after1h>nextMorning", as much
/// of it as there is: "2/3", "2/3>2", "2/3/2>2"; `-` is not answered, `.` a day without a session.
/// Exercises stand as "single-leg-bridge 4x12", "isometric-heel-dig 5x10s", "leg-curl 3x8@20kg",
/// with the sets' own pain as "4x12 pain 2" (the same for every set), commas between.
class Course {
public:
    /// A grade II sprint strain of the left thigh on that day, back to sprinting.
    explicit Course(std::string_view onset);

    rehab::Dossier dossier;
    /// For one who trains at home with everything that trauma gates can be judged with there.
    [[nodiscard]] rehab::Episode& episode() { return dossier.episode.value; }
    Course& type(rehab::InjuryType type, std::string protocol);

    /// One token a day, from `from` on.
    Course& days(std::string_view from, std::string_view pains, std::string_view exercises = "");
    Course& session(std::string_view day, std::string_view pain, std::string_view exercises = "");
    /// Morning check-ins from `from` on: "2 2 - 1", `.` = no check-in.
    Course& mornings(std::string_view from, std::string_view pains);
    /// The load test of each day.
    Course& loadTests(std::string_view from, std::string_view pains);
    /// Evening check-ins with the worst pain of the day.
    Course& dailyPain(std::string_view from, std::string_view pains);
    /// "70% 1 2000m 16min W1": effort, pain, distance, minutes, ladder step in any order; pain is
    /// the bare number.
    Course& run(std::string_view day, std::string_view what,
                std::string_view exercise = "walk-run");
    /// "34/18": injured / sound; `-` = not measured, `x` = could not be tested.
    Course& measure(std::string_view day, rehab::MeasurementKind kind, std::string_view values,
                    std::string_view examiner = "self");
    /// How much the injured side's tests of that day hurt; `-` = not noted.
    Course& hurt(std::string_view day, rehab::MeasurementKind kind, std::string_view pain);
    Course& task(std::string_view day, rehab::Task task, std::string_view pain);
    /// "no" to all sixteen, or the flags said yes to: "RF6 RF10".
    Course& screening(std::string_view day, std::string_view yes = "no");
    Course& cleared(std::string_view day, std::string_view by = "Dr. B");
    Course& decide(std::string_view day, rehab::DecisionKind kind, std::string_view to = "",
                   std::string_view reason = "talked it over");
    Course& state(std::string_view day, rehab::DayStateKind state);
    Course& visit(std::string_view day, std::vector<std::string> codes = {});
    /// A stored plan: "single-leg-bridge 4x12-15, glider 3x4 every 3".
    Course& plan(std::string_view day, std::string_view phase, std::string_view lines);

    [[nodiscard]] progress::Context on(std::string_view day) const;
    [[nodiscard]] progress::Context on(std::string_view day,
                                       const rehab::Catalogue& catalogue) const;

    [[nodiscard]] rehab::SessionEntry& lastSession() { return dossier.sessions.back(); }

private:
    template <class T>
    rehab::Revision<T> revision(base::Day day, T value);
    rehab::CheckIn& checkIn(base::Day day, rehab::CheckInKind kind);
    void addSets(rehab::SessionEntry& entry, std::string_view exercises);
    int m_ids = 0;
};

[[nodiscard]] base::Day day(std::string_view text);

} // namespace sinew::test
