#include "shell/guide.h"

#include "bridge/convert.h"
#include "bridge/error_text.h"
#include "bridge/labels.h"
#include "kit/keys.h"
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

} // namespace

QString foundAs(const QString& kind, const QString& more) {
    return more.isEmpty() ? kind : kind + QStringLiteral(" · ") + more;
}

Guide::Guide(MainWindow& window, bridge::StoreThread& store, kit::Theme& theme,
             const FinderWords& words)
    : m_window{window},
      m_store{store},
      m_theme{theme},
      m_finder{new Finder{window, words.spoken, words.example}} {
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
    read();
}

void Guide::know(const rehab::Catalogue& catalogue) {
    m_catalogue = &catalogue;
    present();
}

void Guide::present() {
    std::vector<Find> finds;
    addPages(finds);
    addUndo(finds);
    addDeeds(finds);
    addHelp(finds);
    addLooks(finds);
    addExercises(finds);
    m_finder->setFinds(std::move(finds), [this](const QString& typed) { return meant(typed); });
}

void Guide::addPages(std::vector<Find>& finds) const {
    for (const auto& place : m_window.places()) {
        const bool signs = place.key == QLatin1String("screening");
        finds.push_back(
            {place.word, foundAs(tr("Page"), place.keys.toString(QKeySequence::NativeText)),
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

void Guide::addHelp(std::vector<Find>& finds) const {
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
    if (m_catalogue == nullptr) {
        return;
    }
    const auto& catalogue = *m_catalogue;
    for (const auto& exercise : catalogue.exercises) {
        QStringList besides;
        for (const auto& alias : exercise.aliases) {
            besides << bridge::textOf(alias);
        }
        const auto open = [this, &catalogue, &exercise] {
            new ExerciseSheet{m_window, catalogue, exercise}; // goes by itself
        };
        finds.push_back({bridge::textOf(exercise.name),
                         foundAs(tr("Exercise"), bridge::words(exercise.category.front())),
                         kit::Icon::figure, besides, open, true});
    }
}

} // namespace sinew::shell
