#pragma once

#include "bridge/store_thread.h"
#include "kit/page.h"
#include "patient/access.h"
#include "practice/views.h"

namespace sinew::kit {
class Button;
class Prompt;
} // namespace sinew::kit

namespace sinew::patient {

class DayDesk;
class DayNotice;
class ExtrasSection;
class FinishSection;
class FlagSheet;
class ItemsSection;
class MorningSection;
class UnfinishedBanner;

/// The day: how it was this morning, what is due, what was done. Opens the program. Written at
/// once, four keys when all went as prescribed; yesterday is one key away.
class TodayPage : public kit::Page {
    Q_OBJECT

public:
    TodayPage(bridge::StoreThread& store, base::Id<rehab::Episode> episode, Access access,
              kit::Prompt& prompt, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] QString subtitle() const override { return m_subtitle; }
    [[nodiscard]] std::optional<kit::Badge> badge() const override { return m_badge; }
    [[nodiscard]] QWidget* headerActions() override { return m_days; }
    [[nodiscard]] QString help() const override;
    void refresh() override;

private:
    void build();
    void buildDays();
    void connectAll();
    void connectKeys();
    void present(const practice::TodayView& view, const rehab::Catalogue& catalogue, bool fresh);
    void presentHeader(const practice::TodayView& view, const rehab::Catalogue& catalogue);
    void presentDay(const practice::TodayView& view);
    void presentFlags(const practice::TodayView& view, const rehab::Catalogue& catalogue);
    void presentSections(const practice::TodayView& view, const rehab::Catalogue& catalogue,
                         const rehab::SessionEntry* entry);
    [[nodiscard]] std::vector<const rehab::RedFlag*> flags(const rehab::Catalogue& catalogue) const;
    void goTo(std::optional<base::Day> day);
    void goBack();
    void goForward();
    void moveOn();
    void tellSaved(const practice::Saved& saved);
    void tellUndone(const practice::Saved& saved);
    void tellProblem(const QString& field, const QString& sentence);
    void tellWaiting(const QString& field, const QString& sentence);
    void showProblem(const QString& field, const QString& sentence);
    void askAgainLater(const rehab::SessionEntry* session);

    Access m_access;
    DayDesk* m_desk;
    FlagSheet* m_flags;
    UnfinishedBanner* m_unfinished;
    MorningSection* m_morning;
    DayNotice* m_notice;
    ItemsSection* m_items;
    FinishSection* m_finish;
    ExtrasSection* m_extras;
    QWidget* m_days = nullptr;
    kit::Button* m_back = nullptr;
    kit::Button* m_forward = nullptr;
    std::optional<practice::TodayView> m_view;
    QString m_title;
    QString m_subtitle;
    std::optional<kit::Badge> m_badge;
};

} // namespace sinew::patient
