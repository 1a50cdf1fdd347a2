#include "shell/program.h"

#include "bridge/error_text.h"
#include "kit/keeper.h"
#include "patient/day_desk.h"
#include "patient/unkept_text.h"

#include <QPointer>

#include <utility>

// What Program asks when a person comes in by a side door, and before she goes.
namespace sinew::shell {

/// The code or the passphrase was typed because this computer's own key is gone.
void Program::offerThisComputer() {
    const auto typed = std::exchange(m_typed, std::nullopt);
    if (!typed) {
        return;
    }
    const auto told = [this](const base::Done& made) {
        m_window.say(
            made ? kit::Word{kit::Word::Kind::saved,
                             tr("From now on the record opens here by itself."),
                             {},
                             {}}
                 : kit::Word{kit::Word::Kind::problem, bridge::errorText(made.error()), {}, {}});
    };
    m_around.prompt.ask(
        {tr("Open here without the code from now on?"),
         tr("The key of this computer was not there. A new one can be made, so that the record "
            "opens here by itself again. On a computer that is not yours, better not."),
         {{QStringLiteral("notNow"), tr("Not now")},
          {QStringLiteral("makeKey"), tr("Make a key for this computer")}},
         {}},
        [this, told, unlock = *typed](const QString& answer) {
            if (answer == QLatin1String("makeKey")) {
                m_store->ask(
                    this,
                    [places = m_around.places, unlock](practice::Practice&) {
                        return practice::trustThisComputer(places, unlock);
                    },
                    told);
            }
        });
}

/// What waits to be kept, and what stands half typed in a field, is asked of the store first; what
/// it cannot keep is not lost without a word.
bool Program::mayClose() {
    const auto desks = m_window.findChildren<patient::DayDesk*>();
    if (m_leaving == Leaving::yes || m_relay == nullptr || desks.isEmpty()) {
        return true;
    }
    if (std::exchange(m_leaving, Leaving::asked) == Leaving::asked) {
        return false;
    }
    auto* listener = new QObject{this};
    auto unkept = std::make_shared<QStringList>();
    for (auto* desk : desks) {
        connect(desk, &patient::DayDesk::waiting, listener,
                [unkept](const QString& field) { *unkept << patient::unkeptText(field); });
    }
    const QPointer<QWidget> field = m_window.focusWidget();
    if (field) {
        field->clearFocus();
    }
    for (auto* desk : desks) {
        desk->tryAgain();
    }
    for (auto* keeper : keepers()) {
        keeper->tryAgain();
    }
    m_store->ask(
        listener, [](practice::Practice&) {},
        [this, listener, unkept, field] {
            listener->deleteLater();
            for (const auto* keeper : keepers()) {
                *unkept << keeper->unkept();
            }
            unkept->removeDuplicates();
            unkept->isEmpty() ? closeNow() : askBeforeLosing(*unkept, field);
        });
    return false;
}

std::vector<kit::Keeper*> Program::keepers() const {
    std::vector<kit::Keeper*> keepers;
    for (auto* part : m_window.findChildren<QWidget*>()) {
        if (auto* keeper = dynamic_cast<kit::Keeper*>(part)) {
            keepers.push_back(keeper);
        }
    }
    return keepers;
}

void Program::askBeforeLosing(const QStringList& things, const QPointer<QWidget>& field) {
    m_around.prompt.ask(
        {tr("Close and lose what is not kept?"),
         tr("This is not kept yet:\n\n%1\n\nIt stays on the page while the window is open. What "
            "the store could not take is kept as soon as it can be written to.")
             .arg(things.join(QLatin1Char('\n'))),
         {{QStringLiteral("lose"), tr("Close and lose it")},
          {QStringLiteral("stay"), tr("Keep the window open")}},
         QStringLiteral("lose")},
        [this, field](const QString& answer) {
            m_leaving = Leaving::no;
            if (answer == QLatin1String("lose")) {
                closeNow();
            } else if (field) {
                field->setFocus(Qt::OtherFocusReason);
            }
        });
}

void Program::closeNow() {
    m_leaving = Leaving::yes;
    m_window.close();
    m_leaving = Leaving::no;
}

} // namespace sinew::shell
