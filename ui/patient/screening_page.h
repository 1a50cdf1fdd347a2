#pragma once

#include "bridge/store_thread.h"
#include "kit/page.h"
#include "practice/views.h"

namespace sinew::kit {
class Button;
class DateField;
class Label;
class ProblemLine;
class Prompt;
} // namespace sinew::kit

namespace sinew::patient {

class FlagSheet;
class RedFlagForm;

/// The questions about warning signs asked again, by themselves or before an injury that came back
/// begins a record of its own. A sign that cannot wait shows at once what to do.
class ScreeningPage : public kit::Page {
    Q_OBJECT

public:
    enum class Reason { again, relapse };

    /// The catalogue must outlive the page.
    ScreeningPage(bridge::StoreThread& store, base::Id<rehab::Episode> episode, Reason reason,
                  const rehab::Catalogue& catalogue, kit::Prompt& prompt,
                  QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] std::vector<kit::Keys> keys() const override;
    [[nodiscard]] QString never() const override;
    void refresh() override;

Q_SIGNALS:
    /// The injury that came back has a record of its own now.
    void relapsed();

private:
    void build();
    void connectAll();
    [[nodiscard]] QWidget* beginning();
    void present(const practice::TodayView& view, const std::string& emergencyNumber);
    void presentFlags();
    void keep();
    void keepRelapse();
    void keepAnswers();
    void tell(const base::Error& error);

    bridge::StoreThread& m_store;
    base::Id<rehab::Episode> m_episode;
    Reason m_reason;
    const rehab::Catalogue& m_catalogue;
    std::optional<practice::TodayView> m_view;
    std::string m_number;
    FlagSheet* m_flags;
    RedFlagForm* m_form;
    kit::DateField* m_day;
    kit::ProblemLine* m_problem;
    kit::Button* m_keep;
};

} // namespace sinew::patient
