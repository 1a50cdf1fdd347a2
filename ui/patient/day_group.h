#pragma once

#include "bridge/store_thread.h"
#include "kit/group.h"
#include "kit/page.h"
#include "patient/access.h"
#include "practice/views.h"

namespace sinew::kit {
class Prompt;
} // namespace sinew::kit

namespace sinew::patient {

class DayBanners;
class DayDesk;
class DayNotice;
class ExtrasSection;
class FinishSection;
class FlagSheet;
class GroupHeading;
class ItemsSection;
class MarksSection;
class MorningSection;

/// The day of one injury: how it was this morning, what is due, what was done. Who has several has
/// as many groups below each other, each under its own heading.
class DayGroup : public kit::Group {
    Q_OBJECT

public:
    DayGroup(bridge::StoreThread& store, base::Id<rehab::Episode> episode, Access access,
             kit::Prompt& prompt, QWidget* parent = nullptr);

    [[nodiscard]] base::Id<rehab::Episode> episode() const { return m_episode; }
    /// As it was read last; nothing before.
    [[nodiscard]] const std::optional<practice::TodayView>& view() const { return m_view; }
    /// "Day 20 · left hamstring · phase 2 of 5, Restore".
    [[nodiscard]] const QString& line() const { return m_line; }
    [[nodiscard]] const std::optional<kit::Badge>& badge() const { return m_badge; }
    /// A warning sign that cannot wait stands open.
    [[nodiscard]] bool isEmergency() const { return m_emergency; }

    /// Nothing = today, also after midnight has passed.
    void setDay(std::optional<base::Day> day);
    void read();
    void watchDay();
    /// A heading says which injury this is, where there are several.
    void setHeaded(bool headed);
    /// Whether it is this injury that tells of a yesterday without entries and of a clock set back.
    void tellOfDay(bool yesterday, bool clock);

    /// What a day needs, or what may be told besides.
    enum class Asked { needed, besides };
    /// The next question without an answer; null when there is none.
    [[nodiscard]] QWidget* unanswered(Asked asked) const;
    /// The session can still be finished.
    [[nodiscard]] bool isOpen() const;
    /// All done as prescribed, as by its button.
    void finish();

Q_SIGNALS:
    void shown();
    /// An answer was given: on to the next question.
    void movedOn();
    void noticed(const sinew::kit::Word& word);
    void opened(QWidget* panel);
    void dayWanted(sinew::base::Day day);
    void dayTurned();

private:
    void build();
    void connectAll();
    void connectDesk(bridge::StoreThread& store);
    void present(const practice::TodayView& view, const rehab::Catalogue& catalogue, bool fresh);
    void presentHeading(const practice::TodayView& view, const rehab::Catalogue& catalogue);
    void presentSections(const practice::TodayView& view, const rehab::Catalogue& catalogue,
                         const rehab::SessionEntry* entry);
    void presentFlags(const practice::TodayView& view, const rehab::Catalogue& catalogue);
    void showProblem(const QString& field, const QString& sentence);
    void askAgainLater(const rehab::SessionEntry* session);

    base::Id<rehab::Episode> m_episode;
    Access m_access;
    DayDesk* m_desk;
    GroupHeading* m_heading;
    FlagSheet* m_flags;
    DayBanners* m_banners;
    MorningSection* m_morning;
    DayNotice* m_notice;
    ItemsSection* m_items;
    FinishSection* m_finish;
    ExtrasSection* m_extras;
    MarksSection* m_marks;
    std::optional<practice::TodayView> m_view;
    QString m_line;
    std::optional<kit::Badge> m_badge;
    bool m_emergency = false;
};

} // namespace sinew::patient
