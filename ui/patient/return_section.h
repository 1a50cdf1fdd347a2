#pragma once

#include "practice/views.h"

#include <QWidget>

class QVBoxLayout;

namespace sinew::patient {

/// The checklist before the return, item by item: information beside the gate, which alone decides.
class ReturnSection : public QWidget {
    Q_OBJECT

public:
    explicit ReturnSection(QWidget* parent = nullptr);

    void present(const practice::PlanView& view, const rehab::Catalogue& catalogue);

private:
    QVBoxLayout* m_rows;
};

} // namespace sinew::patient
