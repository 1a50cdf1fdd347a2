#pragma once

#include "bridge/store_thread.h"
#include "support/temporary_practice.h"

#include <functional>
#include <memory>

namespace sinew::tests {

/// Writes what happened before a test begins, each deed at its own time.
class Past {
public:
    Past(practice::Practice& practice, practice::FixedClock& clock,
         base::Id<rehab::Episode> episode)
        : m_practice{practice},
          m_clock{clock},
          m_episode{episode} {}

    /// Pain on waking, answered at 7:00.
    void morning(const char* day, int pain);
    /// The day's worst pain outside exercise, answered at 21:00.
    void evening(const char* day, int pain);
    /// Everything due was done as prescribed at 18:00 and answered.
    void session(const char* day, int before, int worst);
    /// A session that was begun at 18:00 and left open after its first exercise.
    void unfinished(const char* day, int before);
    void dayState(const char* day, rehab::DayStateKind state);
    void settings(const std::function<void(practice::SettingsView&)>& change);
    /// All red-flag questions of the day answered, this one ("RF7") with yes.
    void warningSign(const char* day, int number);
    /// Overruled into another phase.
    void moveTo(const char* day, const char* phase);
    /// Left and right leg tested by oneself.
    void sides(const char* day, rehab::MeasurementKind kind, int left, int right);
    /// A task tried at noon, and how much it hurt; a finding of the left leg.
    void task(const char* day, rehab::Task task, int pain);
    void finding(const char* day, rehab::MeasurementKind kind, int value);
    /// Where the left leg hurt at noon, and how much.
    void mark(const char* day, const char* region, int intensity);
    /// One more injury of the same person, of that day, and what happened to it.
    Past injury(const char* day, rehab::Side side);
    /// It came back on that day, and what happened then.
    Past relapse(const char* day);
    /// The day's worst pain, answered in the evening, for each day from one to the other.
    void evenings(const char* from, const char* to, int worst);
    /// A morning, a session and the next morning like it, for each day from one to the other.
    void calmDays(const char* from, const char* to, int pain);

private:
    void at(base::Day day, int hour);
    void morning(base::Day day, int pain);
    void session(base::Day day, int before, int worst);
    [[nodiscard]] rehab::Measurement tested(rehab::MeasurementKind kind, int value) const;

    practice::Practice& m_practice;
    practice::FixedClock& m_clock;
    base::Id<rehab::Episode> m_episode;
};

/// One more injury of the person who has `beside`; otherwise A. Example's.
base::Result<practice::SetUp> addInjury(practice::Practice& practice,
                                        base::Id<rehab::Episode> beside, base::Day day,
                                        rehab::Side side);
/// Makes a store at `places` with one patient and writes what happened since 2 March.
base::Id<rehab::Episode> writePast(const practice::Places& places, const practice::NewPatient& who,
                                   const std::function<void(Past&)>& write);

/// A window's side of a real encrypted store in a temporary folder: A. Example is set up, the past
/// is written, then the store is opened on its own thread as the program does. The clock stands at
/// 08:00 of `today`.
class RealStore {
public:
    explicit RealStore(const char* today, const std::function<void(Past&)>& write = {});

    [[nodiscard]] bridge::StoreThread& store() { return *m_thread; }
    [[nodiscard]] base::Id<rehab::Episode> episode() const { return m_episode; }
    void at(const char* day, int hour, int minute = 0);
    /// Changes the store's settings, and waits until they stand.
    void settings(const std::function<void(practice::SettingsView&)>& change);
    /// What the store holds now; waits for what was asked before.
    [[nodiscard]] rehab::Dossier dossier() { return dossier(m_episode); }
    [[nodiscard]] rehab::Dossier dossier(base::Id<rehab::Episode> episode);
    /// One more injury of the same person, while the store is open.
    void injure(const char* day, rehab::Side side);
    /// Of that side, not closed.
    [[nodiscard]] base::Id<rehab::Episode> injury(rehab::Side side);
    /// Closes the store and opens it again, as after a restart. Pages must be gone.
    void reopen();

private:
    void open();

    TemporaryFolder m_folder;
    practice::Places m_places;
    practice::FixedClock m_clock;
    practice::CountedIds m_ids;
    base::Id<rehab::Episode> m_episode;
    std::unique_ptr<bridge::StoreThread> m_thread;
};

} // namespace sinew::tests
