#pragma once

#include "bridge/store_thread.h"
#include "kit/page.h"
#include "patient/access.h"
#include "practice/views.h"

namespace sinew::chart {
class ChartCard;
}
namespace sinew::kit {
class Label;
class Prompt;
} // namespace sinew::kit

namespace sinew::patient {

/// How it has gone: pain at four times and keeping to the plan, each as a chart and as a table.
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
    [[nodiscard]] QString consistencySentence(const progress::Adherence& kept) const;

    bridge::StoreThread& m_store;
    base::Id<rehab::Episode> m_episode;
    QWidget* m_empty = nullptr;
    QWidget* m_charts = nullptr;
    chart::ChartCard* m_pain = nullptr;
    chart::ChartCard* m_kept = nullptr;
    kit::Label* m_sentence = nullptr;
    QString m_subtitle;
};

} // namespace sinew::patient
