#include "shell/first_run_step.h"

#include "kit/layout.h"

#include <QVBoxLayout>

namespace sinew::shell {

FirstRunStep::FirstRunStep(FirstRunDraft& draft, QWidget* parent)
    : QWidget{parent},
      m_draft{draft},
      m_body{new QVBoxLayout{this}} {
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(kit::space::wide);
}

} // namespace sinew::shell
