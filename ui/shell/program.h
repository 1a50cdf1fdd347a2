#pragma once

#include "bridge/change_relay.h"
#include "bridge/store_thread.h"
#include "kit/prompt.h"
#include "practice/demo_clinic.h"
#include "shell/guide.h"
#include "shell/main_window.h"

#include "base/clock.h"

#include <QPointer>

#include <memory>
#include <optional>

namespace sinew::clinician {
class PatientPage;
} // namespace sinew::clinician

namespace sinew::kit {
class Keeper;
class Theme;
} // namespace sinew::kit

namespace sinew::patient {
class InjuryChooser;
} // namespace sinew::patient

namespace sinew::shell {

class FirstRun;
class WaitingPage;

/// What the program runs on; everything here outlives it.
struct Surroundings {
    kit::Theme& theme;
    kit::Prompt& prompt;
    const base::Clock& clock;
    base::IdSource& ids;
    const rehab::Catalogue& catalogue;
    practice::Places places;
};

/// From the start to the open pages: finds the store, asks for the passphrase or the first-run
/// questions, opens the store's thread and hangs the pages into the window.
class Program : public QObject {
    Q_OBJECT

public:
    Program(Surroundings surroundings, MainWindow& window);
    ~Program() override;

    /// Opens the store at its place, or begins first run.
    void start();
    /// How the demo is looked at first.
    enum class Side { patient, clinic };
    /// A marked demo clinic in a store at `places`, with its progress shown.
    void startDemo(const practice::Places& places, const practice::DemoWish& wish,
                   Side side = Side::patient);
    /// Null until a store is open.
    [[nodiscard]] bridge::StoreThread* store() { return m_store.get(); }

Q_SIGNALS:
    /// The pages of an episode stand in the window.
    void ready();
    /// The store could not be opened; the window says why.
    void failed(const sinew::base::Error& error);

private:
    struct Opening;
    using Open = std::function<base::Result<practice::Created>()>;

    void open(Open how, std::function<void(const QString& recoveryCode)> then);
    void openAt(const practice::Places& places, const practice::Unlock& unlock);
    [[nodiscard]] WaitingPage& askToUnlock();
    void askPassphrase();
    void askRecoveryCode();
    void openOther();
    [[nodiscard]] QString sentenceFor(const base::Error& error) const;
    void showTrouble(const base::Error& error);
    void beginFirstRun(const practice::Places& places);
    void makeStore(FirstRun& firstRun, const practice::Places& places);
    void setUp(FirstRun& firstRun, const QString& recoveryCode);
    void fillDemo(const practice::DemoWish& wish);
    void offerThisComputer();
    [[nodiscard]] bool mayClose();
    [[nodiscard]] std::vector<kit::Keeper*> keepers() const;
    void askBeforeLosing(const QStringList& things, const QPointer<QWidget>& field);
    void closeNow();
    void enter();
    void enterWithoutEpisode();
    void showPages(base::Id<rehab::Episode> episode);
    void addScreening(base::Id<rehab::Episode> episode);
    void addRoad(base::Id<rehab::Episode> episode);
    void addShare(base::Id<rehab::Episode> episode);
    void addDetails(base::Id<rehab::Episode> episode);
    void addAnotherInjury(base::Id<rehab::Episode> episode);
    void beginInjury(FirstRun& asked, base::Id<rehab::Episode> beside);
    using Noted = std::shared_ptr<std::optional<base::Id<rehab::Deed>>>; ///< the deed that did it
    void noteEmergency(base::Id<rehab::Episode> episode, const rehab::RedFlagAnswers& answers,
                       const Noted& noted);
    void takeBackInjury(base::Id<rehab::Deed> deed);
    void follow(patient::InjuryChooser& chooser);
    void choose(base::Id<rehab::Episode> episode);
    void showClinic();
    void addCaseload();
    void addPatient();
    void openPatient(base::Id<rehab::Episode> episode);
    void addIntake();
    void addLetter();
    void addOtherSide();
    void addSettings(bool ofClinic = false);
    void tellProblem(const base::Error& error);
    [[nodiscard]] base::Day today() const { return m_around.clock.now().rehabDay(); }

    Surroundings m_around;
    MainWindow& m_window;
    std::shared_ptr<Opening> m_opening;
    bool m_keysAreThere = false; ///< the store's slots were read when it was last opened
    practice::Door m_door = practice::Door::none;
    std::optional<practice::Unlock> m_typed; ///< opened the store in place of this computer's key
    /// Whether the window may go: asked of the store, or of the person, or settled.
    enum class Leaving { no, asked, yes };
    Leaving m_leaving = Leaving::no;
    /// A store stands that nobody was written into yet: the recovery code still to be shown, or
    /// nothing where it was shown before.
    std::optional<QString> m_newCode;
    /// Which injury Plan, Progress and the details are about, where it was chosen.
    std::optional<base::Id<rehab::Episode>> m_chosen;
    bool m_isDemo = false;
    bool m_asClinic = true; ///< a clinic's store shows the clinic's pages; the demo either side
    QPointer<clinician::PatientPage> m_patient;
    std::unique_ptr<bridge::StoreThread> m_store;
    std::unique_ptr<bridge::ChangeRelay> m_relay;
    std::unique_ptr<Guide> m_guide; ///< while the pages of a store stand
};

} // namespace sinew::shell
