#pragma once

#include "bridge/store_thread.h"
#include "kit/page.h"
#include "patient/access.h"
#include "rehab/records.h"

namespace sinew::kit {
class Prompt;
} // namespace sinew::kit

namespace sinew::patient {

class DayGroup;
class DayTurner;

/// The day: how it was this morning, what is due, what was done, for each injury that is not over.
/// Opens the program. Written at once, four keys when all went as prescribed; yesterday is one key
/// away.
class TodayPage : public kit::Page {
    Q_OBJECT

public:
    TodayPage(bridge::StoreThread& store, base::Id<rehab::Episode> episode, Access access,
              kit::Prompt& prompt, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] QString subtitle() const override { return m_subtitle; }
    [[nodiscard]] std::optional<kit::Badge> badge() const override { return m_badge; }
    [[nodiscard]] QWidget* headerActions() override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] std::vector<kit::Keys> keys() const override;
    [[nodiscard]] QString never() const override;
    void refresh() override;
    /// Shows that day; nothing = today, also after midnight has passed.
    void turnTo(std::optional<base::Day> day);
    void turnTo(const QString& place) override;

private:
    void connectKeys();
    void watchDay();
    void follow(const std::vector<rehab::Revision<rehab::Episode>>& episodes);
    DayGroup* add(base::Id<rehab::Episode> episode);
    [[nodiscard]] DayGroup* groupOf(base::Id<rehab::Episode> episode) const;
    [[nodiscard]] bool isWhole() const;
    void present();
    void presentHeader();
    void presentDays();
    void presentGroups();
    void goTo(base::Day day);
    void finish();
    [[nodiscard]] DayGroup* focusedGroup() const;
    void moveOn();

    bridge::StoreThread& m_store;
    base::Id<rehab::Episode> m_episode;
    Access m_access;
    kit::Prompt& m_prompt;
    std::vector<DayGroup*> m_groups;
    std::optional<base::Day> m_day;
    bool m_knowsAll = false;
    DayTurner* m_days;
    base::Day m_today;
    QString m_title;
    QString m_subtitle;
    std::optional<kit::Badge> m_badge;
};

} // namespace sinew::patient
