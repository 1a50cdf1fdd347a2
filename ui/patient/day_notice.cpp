#include "patient/day_notice.h"

#include "bridge/convert.h"
#include "bridge/labels.h"
#include "kit/button.h"
#include "kit/flow.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "patient/day_desk.h"
#include "patient/pause_section.h"
#include "patient/why_panel.h"

namespace sinew::patient {

using progress::DayPlanState;

namespace {

/// Until when it is paused, and what comes next.
QString aheadText(const practice::TodayView& view, const rehab::Catalogue& catalogue) {
    QStringList lines;
    if (view.pause && view.pause->until > view.day) {
        lines << pauseText(*view.pause);
    }
    if (view.next) {
        QStringList names;
        for (const auto& item : view.next->items) {
            names << bridge::exerciseName(catalogue, item.exercise);
        }
        lines << DayNotice::tr("Next on %1: %2")
                     .arg(bridge::dayText(view.next->day, bridge::DayForm::weekday),
                          names.join(QStringLiteral(", ")));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

DayNotice::DayNotice(DayDesk& desk, QWidget* parent) : Banner{"dayNotice", parent}, m_desk{desk} {}

void DayNotice::sayState(const progress::DayPlan& plan) {
    switch (plan.state) {
    case DayPlanState::due:
        break;
    case DayPlanState::rest:
        say(kit::Tone::calm, kit::Icon::moon, tr("Rest day"),
            tr("Nothing is planned today. Easy walking is fine."));
        break;
    case DayPlanState::held:
        say(kit::Tone::caution, kit::Icon::pause, tr("Held for today"),
            tr("The thigh needs a day. The exercises come back at a lower dose."));
        break;
    case DayPlanState::blocked:
        say(kit::Tone::danger, kit::Icon::warning, tr("No exercises for now"),
            tr("Show this to a clinician first. Where it hurts and what is new can be noted "
               "below."));
        break;
    case DayPlanState::paused:
        say(kit::Tone::neutral, kit::Icon::pause, tr("Paused"),
            tr("Nothing counts as missed. After a longer break the plan starts again lower."));
        break;
    case DayPlanState::done:
        say(kit::Tone::calm, kit::Icon::check, tr("Done for today"),
            tr("Tomorrow morning shows how the thigh took it."));
        break;
    }
}

QWidget* DayNotice::more(const practice::TodayView& view, const rehab::Catalogue& catalogue) {
    auto* lines = kit::column({}, kit::space::step);
    if (!view.plan.because.empty()) {
        lines->addWidget(reasonLines(view.plan.because, view.day, catalogue));
    }
    if (const auto ahead = aheadText(view, catalogue); !ahead.isEmpty()) {
        auto* next = kit::plain(ahead);
        next->setObjectName(QStringLiteral("dayNotice.next"));
        lines->addWidget(next->wrapped());
    }
    const auto state = view.plan.state;
    if (m_editable && state == DayPlanState::paused) {
        auto* resume = new kit::QuietButton{"resumeDay", tr("Exercise today after all")};
        resume->setCompact(true);
        connect(resume, &QAbstractButton::clicked, this, [this] { m_desk.dayState(std::nullopt); });
        lines->addWidget(resume, 0, Qt::AlignLeading);
    }
    return kit::boxed(lines);
}

void DayNotice::present(const practice::TodayView& view, const rehab::Catalogue& catalogue) {
    const bool open = !view.sessions.empty() &&
                      view.sessions.back().session.value.state == rehab::SessionState::open;
    const auto state = view.plan.state;
    const bool plain = state == DayPlanState::due || (state == DayPlanState::done && open);
    setVisible(!plain);
    if (!plain) {
        sayState(view.plan);
        setMore(more(view, catalogue));
    }
}

UnfinishedBanner::UnfinishedBanner(DayDesk& desk, QWidget* parent)
    : Banner{"unfinished", parent},
      m_desk{desk} {}

void UnfinishedBanner::present(const practice::TodayView& view, bool editable) {
    setVisible(view.unfinished.has_value() && editable);
    if (isHidden()) {
        return;
    }
    const auto& session = view.unfinished->session;
    say(kit::Tone::caution, kit::Icon::clock,
        tr("The session of %1 is still open").arg(bridge::dayText(session.day)),
        tr("What you entered is kept. Go on with it, or close it as it is."));
    auto* goOn = new kit::SecondButton{"unfinished.goOn", tr("Go on with it")};
    auto* close = new kit::QuietButton{"unfinished.close", tr("Close it")};
    goOn->setCompact(true);
    close->setCompact(true);
    connect(goOn, &QAbstractButton::clicked, this,
            [this, day = session.day] { Q_EMIT wanted(day); });
    connect(close, &QAbstractButton::clicked, this,
            [this, id = session.id, day = session.day] { m_desk.close(id, day); });
    setMore(kit::boxed(kit::flow({goOn, close})));
}

} // namespace sinew::patient
