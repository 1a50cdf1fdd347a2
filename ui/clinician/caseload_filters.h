#pragma once

#include "clinician/caseload_model.h"

#include <QWidget>

namespace sinew::kit {
class Button;
class ChoiceRow;
class TextField;
} // namespace sinew::kit

namespace sinew::clinician {

/// What narrows the caseload: a name or number typed ahead, who needs a look, and, where they are
/// asked for, type, phase, flag and silence.
class CaseloadFilters : public QWidget {
    Q_OBJECT

public:
    explicit CaseloadFilters(QWidget* parent = nullptr);

    [[nodiscard]] const CaseFilter& filter() const { return m_filter; }
    [[nodiscard]] kit::TextField* search() const { return m_search; }
    /// Lets everybody through again.
    void reset();

Q_SIGNALS:
    void changed(const sinew::clinician::CaseFilter& filter);
    /// Down or Return in the search field: on to the list.
    void listWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void connectAll();
    void read();

    CaseFilter m_filter;
    kit::TextField* m_search;
    kit::ChoiceRow* m_need;
    kit::Button* m_open;
    QWidget* m_more = nullptr;
    kit::ChoiceRow* m_types;
    kit::ChoiceRow* m_phases;
    kit::ChoiceRow* m_rules;
    kit::ChoiceRow* m_silent;
};

} // namespace sinew::clinician
