#include "shell/guide.h"

#include "bridge/convert.h"
#include "bridge/error_text.h"
#include "bridge/labels.h"
#include "kit/keys.h"
#include "shell/day_meant.h"
#include "shell/exercise_sheet.h"
#include "shell/finder.h"
#include "shell/main_window.h"
#include "shell/settings_page.h"

#include <algorithm>

namespace sinew::shell {

namespace {

constexpr int textStep = 25;
constexpr int leastText = 100;
constexpr int mostText = 200;

/// "Page · Ctrl+1".
QString beside(const QString& kind, const QString& more) {
    return more.isEmpty() ? kind : kind + QStringLiteral(" · ") + more;
}

QStringList symptomWords() {
    QStringList words;
    for (std::size_t at = 0; at < rehab::Names<rehab::NewSymptom>::list.size(); ++at) {
        words << bridge::words(static_cast<rehab::NewSymptom>(at));
    }
    return words;
}

} // namespace

Guide::Guide(MainWindow& window, bridge::StoreThread& store, base::Id<rehab::Episode> episode,
             kit::Theme& theme)
    : m_window{window},
      m_store{store},
      m_episode{episode},
      m_theme{theme},
      m_finder{new Finder{window}} {
    connect(&window, &MainWindow::searchWanted, this, &Guide::find);
}

Guide::~Guide() {
    delete m_finder;
}

void Guide::find() {
    if (m_window.current() == nullptr || m_window.current()->wholeWindow()) {
        return;
    }
    if (!m_finder->isOpen()) {
        m_window.uncover(true);
    }
    present();
    m_finder->ask();
    m_store.ask(
        this,
        [episode = m_episode](practice::Practice& practice) {
            Facts facts{&practice.catalogue(), practice.today(), practice.today()};
            const auto injuries = practice.accounts().activeWith(episode);
            if (injuries) {
                for (const auto& injury : *injuries) {
                    facts.first = std::min(facts.first, injury.value.onset);
                }
            }
            return facts;
        },
        [this](const Facts& facts) {
            m_facts = facts;
            present();
        });
}

void Guide::present() {
    std::vector<Find> finds;
    addPages(finds);
    addUndo(finds);
    addDeeds(finds);
    addLooks(finds);
    addExercises(finds);
    m_finder->setFinds(std::move(finds), [this](const QString& typed) { return dayFind(typed); });
}

void Guide::addPages(std::vector<Find>& finds) const {
    for (const auto& place : m_window.places()) {
        const bool signs = place.key == QLatin1String("screening");
        finds.push_back(
            {place.word, beside(tr("Page"), place.keys.toString(QKeySequence::NativeText)),
             place.icon, signs ? QStringList{tr("red flags"), tr("emergency")} : QStringList{},
             [this, key = place.key] { m_window.open(key); }});
    }
    const auto hidden = [this, &finds](const QString& word, const char* key, kit::Icon icon,
                                       const QStringList& besides) {
        finds.push_back({word, tr("Page"), icon, besides,
                         [this, key] { m_window.open(QString::fromLatin1(key)); }});
    };
    hidden(tr("You and your injury"), "details", kit::Icon::edit,
           {tr("name"), tr("grade"), tr("equipment")});
    hidden(tr("Another injury"), "injury", kit::Icon::plus, {tr("new injury")});
}

void Guide::addUndo(std::vector<Find>& finds) const {
    const auto& said = m_window.said();
    if (!said.action.isEmpty()) {
        finds.push_back(
            {said.action, said.text, kit::Icon::undo, {}, [this] { m_window.actOnSaid(); }});
    }
}

Find Guide::partOfToday(const QString& word, const QString& part,
                        const QStringList& besides) const {
    return {word, beside(tr("On Today"), {}), kit::Icon::today, besides, [this, part] {
                m_window.open(QStringLiteral("today"));
                m_window.current()->reach(part);
            }};
}

void Guide::addDeeds(std::vector<Find>& finds) {
    finds.push_back(
        partOfToday(tr("Tell something new"), QStringLiteral("somethingNew"), symptomWords()));
    finds.push_back(partOfToday(tr("Mark where it hurts"), QStringLiteral("whereItHurts"),
                                {tr("pain"), tr("map")}));
    finds.push_back(partOfToday(tr("Read what was entered"), QStringLiteral("dayEntered"),
                                {tr("history"), tr("corrections")}));
    finds.push_back({tr("Explain this page"),
                     kit::lineOf(kit::Keys::explain).pressed,
                     kit::Icon::question,
                     {tr("help"), tr("keys")},
                     [this] { m_window.explain(); }});
}

Find Guide::look(const QString& word, kit::Icon icon, const Change& change) {
    return {word, tr("Setting"), icon, {tr("look"), tr("theme"), tr("colours")}, [this, change] {
                keep(change);
            }};
}

void Guide::addLooks(std::vector<Find>& finds) {
    using Theme = practice::ThemeChoice;
    const auto theme = [](Theme wanted) {
        return [wanted](practice::SettingsView& view) { view.theme = wanted; };
    };
    const auto larger = [](int by) {
        return [by](practice::SettingsView& view) {
            view.textPercent = std::clamp(view.textPercent + by, leastText, mostText);
        };
    };
    finds.push_back(look(tr("Light"), kit::Icon::sun, theme(Theme::light)));
    finds.push_back(look(tr("Dark"), kit::Icon::moon, theme(Theme::dark)));
    finds.push_back(
        look(tr("Light or dark as the desktop"), kit::Icon::settings, theme(Theme::system)));
    finds.push_back(look(tr("Larger text"), kit::Icon::plus, larger(textStep)));
    finds.push_back(look(tr("Smaller text"), kit::Icon::minus, larger(-textStep)));
}

void Guide::keep(const Change& change) {
    m_store.ask(
        this,
        [change](practice::Practice& practice) -> base::Result<practice::SettingsView> {
            const auto before = practice.settings().view();
            if (!before) {
                return before.error();
            }
            auto wanted = *before;
            change(wanted);
            const auto saved = practice.settings().save(wanted);
            if (!saved) {
                return saved.error();
            }
            return wanted;
        },
        [this](const base::Result<practice::SettingsView>& view) {
            if (view) {
                dress(m_theme, *view);
            } else {
                m_window.say({kit::Word::Kind::problem, bridge::errorText(view.error()), {}, {}});
            }
        });
}

void Guide::addExercises(std::vector<Find>& finds) const {
    if (!m_facts) {
        return;
    }
    const auto& catalogue = *m_facts->catalogue;
    for (const auto& exercise : catalogue.exercises) {
        QStringList besides;
        for (const auto& alias : exercise.aliases) {
            besides << bridge::textOf(alias);
        }
        const auto open = [this, &catalogue, &exercise] {
            new ExerciseSheet{m_window, catalogue, exercise}; // goes by itself
        };
        finds.push_back({bridge::textOf(exercise.name),
                         beside(tr("Exercise"), bridge::words(exercise.category.front())),
                         kit::Icon::figure, besides, open, true});
    }
}

/// A day to come is not opened: what will be due then follows from the days before it.
std::optional<Find> Guide::dayFind(const QString& typed) const {
    const auto day = m_facts ? dayMeant(typed, m_facts->today) : std::nullopt;
    if (!day) {
        return std::nullopt;
    }
    const QString dated = bridge::dayText(*day, bridge::DayForm::dated);
    if (*day > m_facts->today) {
        return Find{tr("%1 is still to come").arg(dated),
                    tr("Plan shows the week ahead"),
                    kit::Icon::calendar,
                    {},
                    [this] { m_window.open(QStringLiteral("plan")); }};
    }
    if (*day < m_facts->first) {
        const auto first = m_facts->first;
        return Find{tr("%1 is before the injury").arg(dated),
                    tr("The first day is %1").arg(bridge::dayText(first, bridge::DayForm::dated)),
                    kit::Icon::calendar,
                    {},
                    [this, first] { openDay(first); }};
    }
    return Find{dated,
                beside(tr("Day"), bridge::dayBeside(*day, m_facts->today)),
                kit::Icon::calendar,
                {},
                [this, day = *day] { openDay(day); }};
}

void Guide::openDay(base::Day day) const {
    m_window.open(QStringLiteral("today/") + bridge::toQt(day.text()));
}

} // namespace sinew::shell
