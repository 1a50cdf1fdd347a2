#pragma once

#include "practice/views.h"

#include <QWidget>

#include <functional>
#include <map>

class QVBoxLayout;

namespace sinew::kit {
class Label;
class LinkButton;
} // namespace sinew::kit

namespace sinew::patient {

class PlanDesk;
class TestForm;

/// Whether today's exercises are held for a warning sign: no test is offered then either.
[[nodiscard]] bool isBlocked(const practice::PlanView& view);

/// The tests a person may do alone at any time, each with what came out last and its form in place.
class SelfTests : public QWidget {
    Q_OBJECT

public:
    explicit SelfTests(PlanDesk& desk, QWidget* parent = nullptr);

    void present(const practice::PlanView& view, const rehab::Catalogue& catalogue, bool editable);
    void showProblem(const QString& field, const QString& sentence);

Q_SIGNALS:
    void opened(QWidget* panel);

private:
    struct Row {
        QVBoxLayout* lines = nullptr;
        kit::Label* last = nullptr;
        kit::LinkButton* button = nullptr;
        TestForm* form = nullptr;
    };

    void build(const practice::PlanView& view, const rehab::Catalogue& catalogue);
    void toggle(const QString& key);

    PlanDesk& m_desk;
    QVBoxLayout* m_rows;
    std::map<QString, Row> m_tests;
    std::map<QString, std::function<TestForm*()>> m_make;
    std::string m_builtFor; ///< protocol and phase
};

} // namespace sinew::patient
