#pragma once

#include "bridge/store_thread.h"
#include "rehab/records.h"

#include <QWidget>

namespace sinew::kit {
class ChoiceRow;
} // namespace sinew::kit

namespace sinew::patient {

/// Which injury a page is about; not needed where a person has one.
class InjuryChooser : public QWidget {
    Q_OBJECT

public:
    InjuryChooser(bridge::StoreThread& store, base::Id<rehab::Episode> shown,
                  QWidget* parent = nullptr);

    /// Asks which there are.
    void read();
    /// Shows again which one the page is about.
    void reset();
    [[nodiscard]] bool isNeeded() const { return m_row != nullptr; }

Q_SIGNALS:
    /// There are others to choose from now, or none.
    void changed();
    void wanted(sinew::base::Id<sinew::rehab::Episode> episode);

private:
    void present(const std::vector<rehab::Revision<rehab::Episode>>& episodes);
    void offer(const std::vector<rehab::Revision<rehab::Episode>>& episodes);

    bridge::StoreThread& m_store;
    base::Id<rehab::Episode> m_shown;
    std::vector<rehab::Revision<rehab::Episode>> m_episodes;
    kit::ChoiceRow* m_row = nullptr;
};

} // namespace sinew::patient
