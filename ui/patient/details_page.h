#pragma once

#include "bridge/store_thread.h"
#include "kit/keeper.h"
#include "kit/page.h"
#include "practice/accounts.h"

namespace sinew::kit {
class Button;
class ProblemLine;
} // namespace sinew::kit

namespace sinew::patient {

class DetailsForm;
class WayBack;

/// You and your injury: everything first run asked, to be changed. What is typed is kept by its
/// button, as one deed with Undo; what it does to the plan is told before.
class DetailsPage : public kit::Page, public kit::Keeper {
    Q_OBJECT

public:
    DetailsPage(bridge::StoreThread& store, base::Id<rehab::Episode> episode,
                QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override { return m_subtitle; }
    [[nodiscard]] QString help() const override;
    [[nodiscard]] std::vector<kit::Keys> keys() const override;
    [[nodiscard]] QString never() const override;
    void refresh() override;
    [[nodiscard]] QStringList unkept() const override;

private:
    struct Reading;

    void build();
    void connectAll();
    void read(bool anew);
    void present(const Reading& reading);
    void presentButtons();
    void keep();
    void discard();
    void tell(const base::Error& error);

    bridge::StoreThread& m_store;
    base::Id<rehab::Episode> m_episode;
    WayBack* m_back;
    std::optional<practice::Details> m_seen;
    DetailsForm* m_form;
    kit::ProblemLine* m_problem;
    kit::Button* m_keep;
    kit::Button* m_discard;
    kit::Button* m_another;
    QString m_subtitle;
};

} // namespace sinew::patient
