#pragma once

#include "bridge/store_thread.h"
#include "kit/page.h"
#include "patient/access.h"
#include "practice/views.h"

namespace sinew::chart {
class ChartCard;
enum class Reach;
} // namespace sinew::chart
namespace sinew::kit {
class Label;
class Prompt;
} // namespace sinew::kit

namespace sinew::patient {

/// How it has gone: pain at four times, strength and range by side, load and running, keeping to
/// the plan, each as a chart and as a table; and this week beside the last in one sentence.
class ProgressPage : public kit::Page {
    Q_OBJECT

public:
    ProgressPage(bridge::StoreThread& store, base::Id<rehab::Episode> episode, Access access,
                 kit::Prompt& prompt, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override { return m_subtitle; }
    [[nodiscard]] QString help() const override;
    void refresh() override;

private:
    void build(kit::Prompt& prompt);
    void present(const practice::ProgressView& view);
    void askWhole();
    void presentCharts(const practice::ProgressView& view, chart::Reach reach);
    [[nodiscard]] QString consistencySentence(const progress::Adherence& kept) const;

    bridge::StoreThread& m_store;
    base::Id<rehab::Episode> m_episode;
    QWidget* m_empty = nullptr;
    QWidget* m_charts = nullptr;
    chart::ChartCard* m_pain = nullptr;
    chart::ChartCard* m_strength = nullptr;
    chart::ChartCard* m_range = nullptr;
    chart::ChartCard* m_load = nullptr;
    chart::ChartCard* m_kept = nullptr;
    kit::Label* m_weeks = nullptr;
    kit::Label* m_sentence = nullptr;
    QString m_subtitle;
};

} // namespace sinew::patient
