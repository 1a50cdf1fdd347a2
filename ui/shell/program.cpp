#include "shell/program.h"

#include "bridge/convert.h"
#include "bridge/error_text.h"
#include "clinician/patient_page.h"
#include "kit/theme.h"
#include "patient/today_page.h"
#include "practice/caseload.h"
#include "practice/reception.h"
#include "shell/first_run.h"
#include "shell/record_guide.h"
#include "shell/settings_page.h"
#include "shell/waiting_page.h"

#include <algorithm>
#include <utility>

namespace sinew::shell {

/// What the store thread found while opening; read here only after it has told that it failed or
/// answered.
struct Program::Opening {
    std::optional<base::Error> error;
    QString recoveryCode;
};

Program::Program(Surroundings surroundings, MainWindow& window)
    : m_around{std::move(surroundings)},
      m_window{window} {
    m_window.setFarewell([this] { return mayClose(); });
}

Program::~Program() {
    m_window.setFarewell({});
    m_window.clearPages();
    m_guide.reset();
    m_relay.reset();
    m_store.reset();
}

void Program::open(Open how, std::function<void(const QString&)> then) {
    m_guide.reset();
    m_relay.reset();
    m_opening = std::make_shared<Opening>();
    m_store = std::make_unique<bridge::StoreThread>(
        [how = std::move(how), opening = m_opening]() -> std::unique_ptr<practice::Practice> {
            auto opened = how();
            if (!opened) {
                opening->error = opened.error();
                return nullptr;
            }
            auto created = std::move(opened).value();
            opening->recoveryCode = bridge::toQt(created.recoveryCode);
            return std::move(created.practice);
        },
        [this](const std::exception&) {
            const auto error = std::exchange(m_opening->error, std::nullopt);
            tellProblem(error.value_or(base::Error{base::Code::unexpected, {}, {}}));
        });
    m_store->ask(
        this, [](practice::Practice&) { return true; },
        [this, then = std::move(then)](bool) {
            m_relay = std::make_unique<bridge::ChangeRelay>(*m_store);
            connect(m_relay.get(), &bridge::ChangeRelay::changed, this, [this] {
                if (auto* page = m_window.current()) {
                    page->refresh();
                }
            });
            then(m_opening->recoveryCode);
        });
}

void Program::openAt(const practice::Places& places, const practice::Unlock& unlock) {
    m_keysAreThere = true;
    open(
        [this, places, unlock]() -> base::Result<practice::Created> {
            auto opened = practice::Practice::open(places, unlock, m_around.clock, m_around.ids);
            if (!opened) {
                return opened.error();
            }
            return practice::Created{std::move(opened).value(), {}};
        },
        [this, unlock](const QString&) {
            const bool typed = !std::holds_alternative<practice::DeviceKey>(unlock);
            m_typed =
                typed && m_door == practice::Door::device ? std::optional{unlock} : std::nullopt;
            enter();
        });
}

void Program::start() {
    m_window.setMark({});
    m_isDemo = false;
    m_asClinic = true;
    m_keysAreThere = false;
    m_newCode.reset();
    const auto door = practice::doorOf(m_around.places);
    if (!door) {
        return tellProblem(door.error());
    }
    m_door = *door;
    if (*door == practice::Door::none) {
        beginFirstRun(m_around.places);
    } else if (*door == practice::Door::device) {
        openAt(m_around.places, practice::DeviceKey{});
    } else {
        askPassphrase();
    }
}

void Program::beginFirstRun(const practice::Places& places) {
    m_window.clearPages();
    auto* page = new FirstRun{m_around.catalogue, today(), m_around.prompt};
    page->setStoreStands(m_newCode.has_value());
    m_window.addHidden(QStringLiteral("firstRun"), [page] { return page; });
    connect(page, &FirstRun::finished, this, [this, page, places] { makeStore(*page, places); });
    connect(page, &FirstRun::started, this, &Program::enter);
    connect(page, &FirstRun::demoWanted, this, [this] {
        auto demo = m_around.places;
        demo.store = demo.store.parent_path() / "demo" / "sinew-demo.store";
        demo.configuration = demo.store.parent_path() / "configuration";
        startDemo(demo, {});
    });
    m_window.open(QStringLiteral("firstRun"));
}

void Program::makeStore(FirstRun& firstRun, const practice::Places& places) {
    if (m_newCode) { // it stands; what was to be written into it could not be
        setUp(firstRun, *m_newCode);
        return;
    }
    practice::Unlock unlock = practice::DeviceKey{};
    if (const auto& passphrase = firstRun.draft().passphrase) {
        unlock = practice::Passphrase{bridge::fromQt(*passphrase)};
    }
    open(
        [this, places, unlock] {
            return practice::Practice::create(places, unlock, m_around.clock, m_around.ids);
        },
        [this, &firstRun](const QString& code) {
            m_newCode = code;
            setUp(firstRun, code);
        });
}

void Program::setUp(FirstRun& firstRun, const QString& recoveryCode) {
    m_store->ask(
        &firstRun,
        [draft = firstRun.draft()](practice::Practice& practice) -> base::Result<practice::Saved> {
            if (draft.who == FirstRunDraft::Who::clinic) {
                return practice.reception().setUp(draft.clinic);
            }
            const auto made = practice.accounts().setUpPatient(draft.patient);
            return made ? base::Result<practice::Saved>{*made} : made.error();
        },
        [this, &firstRun, recoveryCode](const base::Result<practice::Saved>& made) {
            if (!made) {
                firstRun.showProblem(bridge::errorText(made.error()));
            } else if (recoveryCode.isEmpty()) { // it was shown when the store was made
                enter();
            } else {
                firstRun.showRecoveryCode(recoveryCode);
            }
        });
}

void Program::startDemo(const practice::Places& places, const practice::DemoWish& wish, Side side) {
    m_window.setMark(tr("demo"));
    m_isDemo = true;
    m_asClinic = side == Side::clinic;
    if (std::filesystem::exists(places.store)) {
        openAt(places, practice::DeviceKey{});
        return;
    }
    open(
        [this, places] {
            return practice::Practice::create(places, practice::DeviceKey{}, m_around.clock,
                                              m_around.ids);
        },
        [this, wish](const QString&) { fillDemo(wish); });
}

namespace {

/// So that the demo's caseload stands there at once.
void judgeAll(practice::Practice& practice) {
    constexpr int atOnce = 1000;
    auto& caseload = practice.caseload();
    bool waits = caseload.list().ok();
    while (waits) {
        const auto refreshed = caseload.refresh(atOnce);
        waits = refreshed && refreshed->waiting > 0;
    }
}

} // namespace

void Program::fillDemo(const practice::DemoWish& wish) {
    m_window.clearPages();
    auto* page = new WaitingPage;
    m_window.addHidden(QStringLiteral("waiting"), [page] { return page; });
    page->showBusy(tr("Making the demo clinic …"));
    m_window.open(QStringLiteral("waiting"));
    const auto job = m_store->askLong(
        page,
        [wish](practice::Practice& practice, const bridge::Progress& tell) {
            auto filled = practice.demoClinic().fill(wish, practice.today(), tell);
            judgeAll(practice);
            return filled;
        },
        [page](int done, int total) { page->showProgress(done, total); },
        [this](const base::Result<practice::Saved>& filled) {
            if (filled || filled.error().code == base::Code::cancelled) {
                enter();
            } else {
                tellProblem(filled.error());
            }
        });
    connect(page, &WaitingPage::cancelled, this, [job] { job.cancel(); });
}

void Program::enter() {
    m_newCode.reset();
    m_store->ask(
        this,
        [](practice::Practice& practice) {
            return std::tuple{practice.accounts().firstEpisode(), practice.settings().view(),
                              practice.reception().clinic()};
        },
        [this](const auto& found) {
            const auto& [episode, settings, clinic] = found;
            if (settings) {
                dress(m_around.theme, *settings);
            }
            if (!episode) {
                tellProblem(episode.error());
            } else if (clinic && *clinic && m_asClinic) {
                showClinic();
            } else if (*episode) {
                showPages(**episode);
            } else {
                enterWithoutEpisode();
            }
        });
}

void Program::enterWithoutEpisode() {
    m_store->ask(
        this,
        [](practice::Practice& practice) { return practice.accounts().patients(practice.today()); },
        [this](const auto& patients) {
            if (!patients) {
                tellProblem(patients.error());
            } else if (patients->empty()) { // made, but nobody was written into it yet
                m_newCode = QString{};
                beginFirstRun(m_around.places);
            } else {
                tellProblem({base::Code::notFound, {}, {}});
            }
        });
}

void Program::showPages(base::Id<rehab::Episode> episode) {
    m_window.clearPages();
    m_chosen.reset();
    auto& store = *m_store;
    constexpr auto access = patient::Access::edit;
    m_window.addPage(
        {QStringLiteral("today"), kit::Icon::today, tr("Today"), [this, &store, episode] {
             return new patient::TodayPage{store, episode, access, m_around.prompt};
         }});
    addRoad(episode);
    addShare(episode);
    addDetails(episode);
    addAnotherInjury(episode);
    addScreening(episode);
    addOtherSide();
    addSettings();
    m_guide = std::make_unique<RecordGuide>(m_window, store, episode, m_around.theme);
    m_window.open(QStringLiteral("today"));
    m_window.makeReady();
    Q_EMIT ready();
    offerThisComputer();
}

void Program::addSettings(bool ofClinic) {
    using Whose = SettingsPage::Whose;
    m_window.addPage({QStringLiteral("settings"), kit::Icon::settings, tr("Settings"),
                      [this, whose = ofClinic ? Whose::clinic : Whose::person] {
                          return new SettingsPage{*m_store, m_around.theme, m_around.places, whose};
                      },
                      kit::NavRail::Where::bottom, kit::sequenceOf(kit::Keys::settings)});
}

} // namespace sinew::shell
