#pragma once

#include "bridge/store_thread.h"
#include "kit/page.h"
#include "practice/caseload.h"

#include <QElapsedTimer>

class QTableView;

namespace sinew::kit {
class EmptyState;
class Label;
} // namespace sinew::kit

namespace sinew::clinician {

class CaseloadFilters;
class CaseloadModel;
class EvidencePanel;

/// Who needs the clinician, and why: the clinic's patients by need, narrowed by typing, with the
/// evidence of the one in front below. Lines that are old are judged anew little by little, and the
/// page says so.
class CaseloadPage : public kit::Page {
    Q_OBJECT

public:
    explicit CaseloadPage(bridge::StoreThread& store, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Caseload"); }
    [[nodiscard]] QString subtitle() const override { return m_subtitle; }
    [[nodiscard]] QWidget* headerActions() override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] std::vector<kit::Keys> keys() const override;
    [[nodiscard]] QString never() const override;
    void refresh() override;

Q_SIGNALS:
    void patientWanted(sinew::base::Id<sinew::rehab::Episode> episode);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* actions();
    void buildTable();
    void connectAll();
    void present(practice::CaseList list);
    void goOn();
    void take(const practice::Refreshed& refreshed);
    void keepingCurrent(const std::function<void()>& change);
    void presentState();
    void presentEvidence();
    void openCurrent();
    [[nodiscard]] const practice::CaseLine* current() const;

    bridge::StoreThread& m_store;
    CaseloadFilters* m_filters;
    CaseloadModel* m_model;
    QTableView* m_table;
    EvidencePanel* m_evidence;
    kit::EmptyState* m_empty;
    kit::Label* m_state;
    QWidget* m_actions;
    QString m_subtitle;
    std::vector<practice::Refreshed> m_news; ///< not shown yet
    QElapsedTimer m_sinceShown;
    base::Instant m_readAt;
    int m_waiting = 0;
    bool m_underWay = false;
    bool m_knows = false;
};

} // namespace sinew::clinician
