#pragma once

#include "bridge/store_thread.h"
#include "kit/page.h"
#include "patient/access.h"
#include "practice/views.h"

namespace sinew::chart {
class CalendarCard;
class ChartCard;
} // namespace sinew::chart
namespace sinew::kit {
class ChoiceRow;
class Label;
class Prompt;
} // namespace sinew::kit

namespace sinew::patient {

class GoalDesk;
class GoalSection;
class MarksHistory;
class WayBack;

/// How it has gone: pain at four times, where it hurt, the calendar of the plan, strength and range
/// by side, running and load, goals; each chart as a table too, all of them over one stretch of
/// time.
class ProgressPage : public kit::Page {
    Q_OBJECT

public:
    ProgressPage(bridge::StoreThread& store, base::Id<rehab::Episode> episode, Access access,
                 kit::Prompt& prompt, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override { return m_subtitle; }
    [[nodiscard]] QString help() const override;
    [[nodiscard]] std::vector<kit::Keys> keys() const override;
    [[nodiscard]] QString never() const override;
    void refresh() override;

private:
    void build(kit::Prompt& prompt);
    void connectAll();
    [[nodiscard]] QWidget* stretchOfTime();
    [[nodiscard]] std::vector<chart::ChartCard*> cards() const;
    void present(const practice::ProgressView& view);
    void presentCharts();
    void showCard(chart::ChartCard& card, const progress::Chart& chart);
    /// The first day to be seen; nothing for all of them.
    [[nodiscard]] std::optional<base::Day> seenFrom() const;
    [[nodiscard]] bool wantsWhole() const;
    void changeStretch();
    void askWhole();
    void tellProblem(const base::Error& error);
    [[nodiscard]] QString consistencySentence(const progress::Adherence& kept) const;

    bridge::StoreThread& m_store;
    base::Id<rehab::Episode> m_episode;
    Access m_access;
    GoalDesk* m_goalDesk;
    WayBack* m_back;
    QWidget* m_empty = nullptr;
    QWidget* m_charts = nullptr;
    kit::ChoiceRow* m_span = nullptr;
    chart::ChartCard* m_pain = nullptr;
    chart::CalendarCard* m_calendar = nullptr;
    chart::ChartCard* m_kept = nullptr;
    chart::ChartCard* m_strength = nullptr;
    chart::ChartCard* m_range = nullptr;
    chart::ChartCard* m_running = nullptr;
    chart::ChartCard* m_load = nullptr;
    GoalSection* m_goals = nullptr;
    kit::Label* m_weeks = nullptr;
    kit::Label* m_sentence = nullptr;
    MarksHistory* m_marks = nullptr;
    std::optional<practice::ProgressView> m_near; ///< the newest stretch, day by day
    std::optional<practice::ProgressView> m_whole;
    QString m_subtitle;
};

} // namespace sinew::patient
