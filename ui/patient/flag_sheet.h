#pragma once

#include "practice/views.h"
#include "rehab/catalogue.h"

#include <QWidget>

namespace sinew::kit {
class Button;
class Label;
class Prompt;
} // namespace sinew::kit

class QVBoxLayout;

namespace sinew::patient {

class ClearanceForm;

/// What a sheet says; the flags live in the catalogue.
struct FlagFacts {
    std::vector<const rehab::RedFlag*> flags; ///< most pressing first
    QString number;                           ///< to call
    QString note;                             ///< for the clinician
    /// From the day of the answer to today, while a clearance can be recorded here.
    std::optional<std::pair<base::Day, base::Day>> clearable;
};

/// What the day's open flags say.
[[nodiscard]] FlagFacts flagFacts(const practice::TodayView& view,
                                  const rehab::Catalogue& catalogue, const QString& number);

/// An open red flag before everything else: what to do now and how soon, the emergency number where
/// it cannot wait, a note to take along, and the place for a clinician's clearance.
class FlagSheet : public QWidget {
    Q_OBJECT

public:
    explicit FlagSheet(kit::Prompt& prompt, QWidget* parent = nullptr);

    void present(const FlagFacts& facts);
    /// Nothing is open any more: what was typed for it has had its time.
    void putAway();
    /// The clearance was refused.
    void showProblem(const QString& sentence);

Q_SIGNALS:
    void cleared(const sinew::rehab::Clearance& clearance);
    /// For the notice line.
    void told(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void connectAll();
    void presentFlags();
    void saveNote();

    kit::Prompt& m_prompt;
    FlagFacts m_facts;
    bool m_blocks = true;
    kit::Label* m_heading;
    kit::Label* m_number;
    QVBoxLayout* m_advice;
    kit::Label* m_meanwhile;
    kit::Label* m_told;
    kit::Button* m_note;
    kit::Button* m_clear;
    ClearanceForm* m_form;
};

/// Whether one of them cannot wait: the day then shows nothing else.
/// Nothing is due until a clinician has seen one of them.
[[nodiscard]] bool isBlocking(const std::vector<const rehab::RedFlag*>& flags);
[[nodiscard]] bool isEmergency(const std::vector<const rehab::RedFlag*>& flags);

} // namespace sinew::patient
