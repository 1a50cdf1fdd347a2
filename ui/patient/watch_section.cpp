#include "patient/watch_section.h"

#include "bridge/convert.h"
#include "bridge/labels.h"
#include "kit/button.h"
#include "kit/card.h"
#include "kit/flow.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "kit/pill.h"
#include "patient/asked_row.h"
#include "patient/inputs.h"
#include "patient/plan_desk.h"
#include "patient/watch_strip.h"

namespace sinew::patient {

namespace {

constexpr kit::Span percent{0, 100, 5, 0};
constexpr kit::Span ofTen{0, 10, 1, 0};

kit::Tone toneOf(const progress::Upkeep& upkeep) {
    switch (upkeep.level) {
    case progress::UpkeepLevel::fine:
        return kit::Tone::calm;
    case progress::UpkeepLevel::remind:
        return kit::Tone::neutral;
    case progress::UpkeepLevel::warn:
        break;
    }
    return kit::Tone::caution;
}

QString stateOf(const progress::Upkeep& upkeep) {
    if (upkeep.level != progress::UpkeepLevel::fine) {
        return WatchSection::tr("due");
    }
    return upkeep.last ? QStringLiteral("✓ ") + WatchSection::tr("kept")
                       : WatchSection::tr("not due yet");
}

QString lastText(const progress::Upkeep& upkeep) {
    const auto when = !upkeep.last ? WatchSection::tr("Not done since the return.")
                      : upkeep.days == 0
                          ? WatchSection::tr("Done today.")
                          : WatchSection::tr("Last done %n day(s) ago.", nullptr, upkeep.days);
    return upkeep.level == progress::UpkeepLevel::warn && upkeep.because.rule != "watch.checkIn"
               ? when + QLatin1Char(' ') + WatchSection::tr("What was won may be going already.")
               : when;
}

QString nameOf(const std::string& rule) {
    if (rule == "watch.strength") {
        return WatchSection::tr("Strength at length, with slow lowering");
    }
    return rule == "watch.fastRun" ? WatchSection::tr("A fast run")
                                   : WatchSection::tr("A short check-in");
}

/// Which exercises of the plan keep it.
QString exercisesText(const progress::Upkeep& upkeep, const rehab::Catalogue& catalogue) {
    QStringList names;
    for (const auto& exercise : upkeep.exercises) {
        names << bridge::exerciseName(catalogue, exercise);
    }
    return names.isEmpty() ? QString{}
                           : WatchSection::tr("With: %1").arg(names.join(QStringLiteral(", ")));
}

QString whereText(const progress::Watch& watch, base::Day today) {
    const auto day = WatchSection::tr("Day %1 of %2 after the return.")
                         .arg(today - watch.from)
                         .arg(watch.until - watch.from);
    if (watch.marked) {
        return day + QLatin1Char(' ') +
               WatchSection::tr("Half of the injuries that come back do so in the first weeks, up "
                                "to %1: keep strength and fast runs going.")
                   .arg(bridge::dayText(watch.markedUntil, bridge::DayForm::brief));
    }
    return watch.active ? day + QLatin1Char(' ') +
                              WatchSection::tr("Watched until %1.")
                                  .arg(bridge::dayText(watch.until, bridge::DayForm::brief))
                        : WatchSection::tr("The eight weeks are over. What keeps it goes on.");
}

} // namespace

WatchSection::WatchSection(PlanDesk& desk, QWidget* parent)
    : QWidget{parent},
      m_desk{desk},
      m_strip{new WatchStrip},
      m_where{kit::plain({})},
      m_upkeep{kit::column({}, kit::space::step)},
      m_worst{new kit::PainScale{"watch.worst", tr("Worst pain of the last days"), painWords()}},
      m_sane{
          new kit::Stepper{"watch.sane", tr("The thigh, in percent of normal"), percent, tr("%")}},
      m_confidence{new kit::Stepper{"watch.confidence", tr("How sure you feel, 0 to 10"), ofTen,
                                    tr("of 10")}},
      m_again{new kit::SecondButton{"relapse", tr("It came back …"),
                                    tr("The injury came back: begin again")}} {
    build();
    connectAll();
}

QWidget* WatchSection::check() {
    auto* worst =
        new AskedRow{QStringLiteral("watch.worst"), tr("Worst pain of these days"), m_worst};
    auto* sane = new AskedRow{QStringLiteral("watch.sane"), tr("How is the thigh?"),
                              kit::measured({}, m_sane)};
    sane->setHint(tr("percent of normal"));
    auto* sure = new AskedRow{QStringLiteral("watch.confidence"), tr("How sure do you feel?"),
                              kit::measured({}, m_confidence)};
    return kit::boxed(
        kit::column({kit::strong(tr("Today's check-in")), worst, sane, sure}, kit::space::step));
}

void WatchSection::build() {
    m_where->setObjectName(QStringLiteral("watch"));
    m_check = check();
    auto* card = new kit::Card;
    card->body().setSpacing(kit::space::wide);
    card->add(kit::heading(tr("After the return")));
    card->add(m_strip);
    card->add(m_where->wrapped());
    card->add(m_upkeep);
    card->add(kit::rule());
    card->add(m_check);
    card->add(kit::row({m_again, kit::spacer()}));
    setLayout(kit::column({card}, 0));
}

void WatchSection::connectAll() {
    connect(m_worst, &kit::PainScale::changed, this, [this](std::optional<int> value) {
        m_desk.keepWeekly(
            [value](rehab::CheckIn& checkIn) { checkIn.painWorst = painScore(value); });
    });
    connect(m_sane, &kit::Stepper::changed, this, [this](std::optional<double> value) {
        m_desk.keepWeekly(
            [value](rehab::CheckIn& checkIn) { checkIn.sane = unit<rehab::Percent>(value); });
    });
    connect(m_confidence, &kit::Stepper::changed, this, [this](std::optional<double> value) {
        m_desk.keepWeekly(
            [value](rehab::CheckIn& checkIn) { checkIn.confidence = unit<rehab::Rating>(value); });
    });
    connect(m_again, &QAbstractButton::clicked, this,
            [this] { Q_EMIT pageWanted(QStringLiteral("relapse")); });
}

void WatchSection::present(const practice::PlanView& view, const rehab::Catalogue& catalogue,
                           bool editable) {
    if (!view.watch) {
        return;
    }
    const auto& watch = *view.watch;
    const auto today = view.assessment.day;
    m_strip->present(watch, today);
    m_strip->setVisible(watch.active);
    m_where->setText(whereText(watch, today));
    presentUpkeep(watch, catalogue);
    m_check->setVisible(watch.active && editable);
    m_again->setVisible(editable);
    presentCheck(view);
}

/// The maintenance: what keeps what was won, and when it was done last.
void WatchSection::presentUpkeep(const progress::Watch& watch, const rehab::Catalogue& catalogue) {
    kit::clear(*m_upkeep);
    for (const auto& upkeep : watch.upkeep) {
        auto* state = new kit::Pill{bridge::toQt(upkeep.because.rule) + QStringLiteral(".state"),
                                    stateOf(upkeep), toneOf(upkeep)};
        auto* words = kit::column({kit::plain(nameOf(upkeep.because.rule))->wrapped(),
                                   kit::small(lastText(upkeep))->wrapped()},
                                  2);
        if (const auto with = exercisesText(upkeep, catalogue); !with.isEmpty()) {
            auto* line = kit::small(with);
            line->setObjectName(bridge::toQt(upkeep.because.rule) + QStringLiteral(".exercises"));
            words->insertWidget(1, line->wrapped());
        }
        m_upkeep->addWidget(kit::boxed(kit::row({kit::Piece{words, 1}, state}, kit::space::wide)));
    }
}

/// What today's check-in holds already.
void WatchSection::presentCheck(const practice::PlanView& view) {
    const auto& held = view.weekly;
    m_worst->setValue(held ? number(held->value.painWorst) : std::nullopt);
    offer(*m_sane, held ? number(held->value.sane) : std::nullopt);
    offer(*m_confidence, held ? number(held->value.confidence) : std::nullopt);
}

} // namespace sinew::patient
