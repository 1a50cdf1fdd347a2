#include "bridge/error_text.h"
#include "kit/keeper.h"
#include "patient/details_page.h"
#include "patient/injury_chooser.h"
#include "patient/plan_page.h"
#include "patient/progress_page.h"
#include "patient/share_page.h"
#include "shell/first_run.h"
#include "shell/program.h"

#include <utility>

// The pages of an injury, where a person may have several.
namespace sinew::shell {

namespace {

using Episode = base::Id<rehab::Episode>;

/// A page about one injury, with a choice beside its title where there are several.
template <class Shown>
class OfInjury : public Shown {
public:
    template <class... More>
    OfInjury(bridge::StoreThread& store, Episode episode, More&&... more)
        : Shown{store, episode, std::forward<More>(more)...},
          m_chooser{new patient::InjuryChooser{store, episode, this}} {
        m_chooser->hide(); // until the header shows it
        QObject::connect(m_chooser, &patient::InjuryChooser::changed, this, &Shown::headerChanged);
    }

    [[nodiscard]] QWidget* headerActions() override {
        return m_chooser->isNeeded() ? m_chooser : nullptr;
    }
    void refresh() override {
        Shown::refresh();
        m_chooser->read();
    }
    [[nodiscard]] patient::InjuryChooser& chooser() { return *m_chooser; }

private:
    patient::InjuryChooser* m_chooser;
};

} // namespace

/// Both follow one choice, as long as the window is open.
void Program::addRoad(Episode episode) {
    const auto followed = [this](auto* page) {
        follow(page->chooser());
        return page;
    };
    m_window.addPage({QStringLiteral("plan"), kit::Icon::plan, tr("Plan"), [=, this] {
                          return followed(new OfInjury<patient::PlanPage>{
                              *m_store, m_chosen.value_or(episode), patient::Access::edit});
                      }});
    m_window.addPage(
        {QStringLiteral("progress"), kit::Icon::progress, tr("Progress"), [=, this] {
             return followed(new OfInjury<patient::ProgressPage>{
                 *m_store, m_chosen.value_or(episode), patient::Access::edit, m_around.prompt});
         }});
}

void Program::follow(patient::InjuryChooser& chooser) {
    connect(&chooser, &patient::InjuryChooser::wanted, this, [this, &chooser](Episode episode) {
        QStringList unkept;
        for (const auto* keeper : keepers()) {
            unkept << keeper->unkept();
        }
        if (unkept.isEmpty()) {
            choose(episode);
        } else {
            chooser.reset();
            m_window.say({kit::Word::Kind::problem,
                          tr("Keep or take back first: %1").arg(unkept.join(QStringLiteral(", "))),
                          {},
                          {}});
        }
    });
}

/// The pages are made anew for the other injury; what is in front stays in front.
void Program::choose(Episode episode) {
    m_chosen = episode;
    const auto here = m_window.currentKey();
    for (const auto* key : {"plan", "progress", "details"}) {
        m_window.forget(QString::fromLatin1(key));
    }
    m_window.open(here);
}

/// The page that lets a file out and in; a file that is dropped on the window goes there.
void Program::addShare(Episode episode) {
    const auto key = QStringLiteral("share");
    m_window.addPage({key, kit::Icon::share, tr("Share"), [this, episode] {
                          return new patient::SharePage{*m_store, episode, m_around.prompt};
                      }});
    m_window.setFileTaker([this, key](const QString& file) {
        m_window.open(key);
        if (auto* page = qobject_cast<patient::SharePage*>(m_window.current())) {
            page->openFile(file);
        }
    });
}

void Program::addDetails(Episode episode) {
    m_window.addHidden(QStringLiteral("details"), [this, episode] {
        auto* page = new OfInjury<patient::DetailsPage>{*m_store, m_chosen.value_or(episode)};
        follow(page->chooser());
        return page;
    });
}

/// The questions of first run that belong to an injury, red flags first.
void Program::addAnotherInjury(Episode episode) {
    const auto key = QStringLiteral("injury");
    m_window.addHidden(key, [this, key, episode] {
        auto* page = new FirstRun{m_around.catalogue, today(), m_around.prompt,
                                  FirstRun::Purpose::anotherInjury};
        connect(page, &FirstRun::finished, this, [=, this] { beginInjury(*page, episode); });
        connect(page, &FirstRun::left, this, [this, key] {
            m_window.open(QStringLiteral("today"));
            m_window.forget(key);
        });
        const auto noted = std::make_shared<std::optional<base::Id<rehab::Deed>>>();
        connect(page, &FirstRun::emergencyTold, this,
                [this, episode, noted](const rehab::RedFlagAnswers& answers) {
                    noteEmergency(episode, answers, noted);
                });
        m_store->ask(
            page,
            [episode](practice::Practice& practice) {
                return std::pair{practice.accounts().details(episode), practice.settings().view()};
            },
            [page](const auto& found) {
                const auto& [details, settings] = found;
                if (details && settings) {
                    page->setPerson(details->patient.value, settings->emergencyNumber);
                }
            });
        return page;
    });
}

/// A sign that cannot wait concerns the injury that is there as well: its exercises are held too. A
/// slip is taken back; a second telling takes the place of the first.
void Program::noteEmergency(Episode episode, const rehab::RedFlagAnswers& answers,
                            const Noted& noted) {
    m_store->ask(
        this,
        [episode, answers, noted](practice::Practice& practice) -> base::Done {
            if (const auto before = std::exchange(*noted, std::nullopt)) {
                if (const auto undone = practice.journal().undo(*before); !undone) {
                    return undone.error();
                }
            }
            if (answers == rehab::RedFlagAnswers{}) {
                return base::Nothing{};
            }
            const auto kept = practice.journal().screenAgain(episode, practice.today(), answers);
            if (!kept) {
                return kept.error();
            }
            *noted = kept->deed;
            return base::Nothing{};
        },
        [this](const base::Done& kept) {
            if (!kept) {
                m_window.say({kit::Word::Kind::problem, bridge::errorText(kept.error()), {}, {}});
            }
        });
}

void Program::beginInjury(FirstRun& asked, Episode beside) {
    m_store->ask(
        &asked,
        [beside, draft = asked.draft().patient](
            practice::Practice& practice) -> base::Result<practice::SetUp> {
            const auto known = practice.accounts().details(beside);
            if (!known) {
                return known.error();
            }
            return practice.accounts().addInjury(known->patient.id, draft.episode, draft.redFlags);
        },
        [this, &asked](const base::Result<practice::SetUp>& begun) {
            if (!begun) {
                return asked.showProblem(bridge::errorText(begun.error()));
            }
            connect(
                this, &Program::ready, this,
                [this, deed = begun->deed] {
                    m_window.say({kit::Word::Kind::saved, tr("The other injury has its plan now."),
                                  tr("Undo"), [this, deed] { takeBackInjury(deed); }});
                },
                Qt::SingleShotConnection);
            enter();
        });
}

void Program::takeBackInjury(base::Id<rehab::Deed> deed) {
    m_store->ask(
        this, [deed](practice::Practice& practice) { return practice.journal().undo(deed); },
        [this](const base::Result<practice::Saved>& undone) {
            if (undone) {
                enter();
            } else {
                m_window.say({kit::Word::Kind::problem, bridge::errorText(undone.error()), {}, {}});
            }
        });
}

} // namespace sinew::shell
