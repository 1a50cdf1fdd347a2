#pragma once

#include "bridge/worker.h"
#include "kit/keeper.h"
#include "kit/page.h"
#include "practice/practice.h"

class QLineEdit;

namespace sinew::kit {
class Card;
class CheckRow;
class ChoiceRow;
class Stepper;
class Theme;
} // namespace sinew::kit

namespace sinew::shell {

using StoreWorker = bridge::Worker<practice::Practice>;

/// How the program looks and counts, where the data lives, and what the program is for. Every
/// change is kept at once.
class SettingsPage : public kit::Page, public kit::Keeper {
    Q_OBJECT

public:
    /// Whose store it is: a person's own leads to her details.
    enum class Whose { person, clinic };

    SettingsPage(StoreWorker& worker, kit::Theme& theme, const practice::Places& places,
                 Whose whose = Whose::person, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] std::vector<kit::Keys> keys() const override;
    [[nodiscard]] QString never() const override;
    void refresh() override;
    [[nodiscard]] QStringList unkept() const override;
    void tryAgain() override;

Q_SIGNALS:
    /// The start of day moved: what is "today" may be another day now.
    void dayStartChanged();

private:
    void build(const practice::Places& places, Whose whose);
    void buildPerson();
    void buildLook();
    void buildCounting();
    void addFiles(kit::Card& card, const practice::Places& places);
    void buildData(const practice::Places& places);
    void buildAbout();
    void connectAll();
    void show(const practice::SettingsView& view);
    [[nodiscard]] practice::SettingsView wanted() const;
    void keep();
    void tellProblem(const base::Error& error);
    void apply(const practice::SettingsView& view);

    StoreWorker& m_worker;
    kit::Theme& m_theme;
    practice::SettingsView m_view;
    bool m_isUnkept = false; ///< what stands on the page is more than what is kept
    kit::ChoiceRow* m_look = nullptr;
    kit::ChoiceRow* m_text = nullptr;
    kit::CheckRow* m_motion = nullptr;
    kit::Stepper* m_dayStart = nullptr;
    kit::ChoiceRow* m_mass = nullptr;
    kit::ChoiceRow* m_distance = nullptr;
    QLineEdit* m_emergency = nullptr;
};

/// Dresses the program as the store's settings say.
void dress(kit::Theme& theme, const practice::SettingsView& view);

} // namespace sinew::shell
