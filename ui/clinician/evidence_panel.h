#pragma once

#include "bridge/store_thread.h"
#include "kit/card.h"
#include "kit/notice.h"
#include "practice/caseload.h"

namespace sinew::kit {
class Button;
class Label;
} // namespace sinew::kit

namespace sinew::clinician {

class PutOffForm;

/// Why a patient stands where she stands in the caseload: each flag with its numbers, days and
/// source; put off with a note, or held to a limit of her own.
class EvidencePanel : public kit::Card {
    Q_OBJECT

public:
    explicit EvidencePanel(bridge::StoreThread& store, QWidget* parent = nullptr);

    /// Asks for what stands behind the line.
    void show(const practice::CaseLine& line, base::Day today);

Q_SIGNALS:
    void openWanted();
    void noticed(const sinew::kit::Word& word);

private:
    void build();
    void connectAll();
    void present(const practice::CaseEvidence& evidence, const rehab::Catalogue& catalogue);
    [[nodiscard]] QWidget* addFlag(const progress::Flag& flag,
                                   const practice::CaseEvidence& evidence,
                                   const rehab::Catalogue& catalogue);
    [[nodiscard]] QWidget* buttonsOf(const progress::Flag& flag);
    void closeForm();
    void tell(const base::Result<practice::Saved>& saved);

    bridge::StoreThread& m_store;
    practice::CaseLine m_line;
    base::Day m_today;
    std::optional<practice::CaseEvidence> m_shown; ///< rows stay while it says the same
    kit::Label* m_heading;
    kit::Label* m_facts;
    kit::Button* m_open;
    QVBoxLayout* m_flags;
    PutOffForm* m_form;
};

} // namespace sinew::clinician
