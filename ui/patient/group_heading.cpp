#include "patient/group_heading.h"

#include "kit/flow.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "kit/pill.h"

namespace sinew::patient {

namespace {

constexpr int leastWords = 320; // a name in less room than this drops its badge

} // namespace

GroupHeading::GroupHeading(QWidget* parent)
    : QWidget{parent},
      m_title{new kit::Label{{}, kit::Type::title, kit::Ink::text, kit::Weight::bold}},
      m_course{kit::quiet({})},
      m_response{new kit::Pill{"day.response", {}, kit::Tone::neutral}} {
    m_title->setObjectName(QStringLiteral("day.title"));
    auto* words = kit::column({m_title->wrapped(), m_course->wrapped()}, 0);
    auto* line = new kit::Flow{kit::space::step, kit::space::tight};
    line->addStretching(kit::boxed(words), leastWords);
    line->addToEnd(m_response);
    setLayout(line);
}

void GroupHeading::present(const QString& title, const QString& course,
                           const std::optional<kit::Badge>& response) {
    m_title->setText(title);
    m_course->setText(course);
    m_response->setVisible(response.has_value());
    if (response) {
        m_response->setText(response->text);
        m_response->setTone(response->tone);
    }
}

} // namespace sinew::patient
