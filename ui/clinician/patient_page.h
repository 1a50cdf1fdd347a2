#pragma once

#include "bridge/store_thread.h"
#include "kit/page.h"
#include "practice/reviews.h"

#include <functional>
#include <map>
#include <vector>

class QBoxLayout;
class QStackedWidget;

namespace sinew::kit {
class ChoiceRow;
class EmptyState;
class Flow;
} // namespace sinew::kit

namespace sinew::clinician {

/// A page about one patient inside *Patient*, made when it is first looked at.
struct PatientPart {
    QString key;
    QString word;
    std::function<kit::Page*(base::Id<rehab::Episode>)> make;
};

/// One patient of the clinic: the parts beside each other under her name, the first one in front
/// when another patient comes.
class PatientPage : public kit::Page {
    Q_OBJECT

public:
    PatientPage(bridge::StoreThread& store, std::vector<PatientPart> parts,
                QWidget* parent = nullptr);

    void show(base::Id<rehab::Episode> episode);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override { return m_subtitle; }
    [[nodiscard]] QString help() const override;
    [[nodiscard]] std::vector<kit::Keys> keys() const override;
    [[nodiscard]] QString never() const override;
    void refresh() override;
    /// A part of the patient, by its key.
    void turnTo(const QString& place) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void proposeFirst();
    void read();
    void bringUp(base::Id<rehab::Episode> episode);
    void dropParts();
    void forget();
    void showPart(const QString& key);
    [[nodiscard]] kit::Page* made(const PatientPart& part);
    [[nodiscard]] const kit::Page* inFront() const;
    void present(const practice::CaseHeader& header, const rehab::Catalogue& catalogue);
    void placeActions(QWidget* actions);
    void placeHead();
    void moveHead(kit::Page* page);

    bridge::StoreThread& m_store;
    std::vector<PatientPart> m_parts;
    std::optional<base::Id<rehab::Episode>> m_episode;
    QString m_part;                        ///< to open with when somebody comes
    bool m_isChosen = false;               ///< by a person, or seen by one
    std::map<QString, kit::Page*> m_pages; ///< of this patient
    QString m_title;
    QString m_subtitle;
    QWidget* m_whole = nullptr;
    QBoxLayout* m_sheet = nullptr; ///< of the whole
    kit::ChoiceRow* m_choice;
    kit::Flow* m_line = nullptr;
    QWidget* m_head = nullptr;    ///< the line: above the part in front, or rolling with it
    QWidget* m_actions = nullptr; ///< of the part in front
    QStackedWidget* m_stack;
    kit::EmptyState* m_nobody;
};

} // namespace sinew::clinician
