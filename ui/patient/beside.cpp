#include "patient/beside.h"

#include "kit/layout.h"

#include <algorithm>

namespace sinew::patient {

Beside::Beside(QWidget* first, QWidget* second, int wide, QWidget* parent)
    : QWidget{parent},
      m_line{kit::row({}, kit::space::gutter)},
      m_wide{wide} {
    m_line->addWidget(first, 0, Qt::AlignTop);
    m_line->addWidget(second, 1, Qt::AlignTop);
    m_line->setDirection(QBoxLayout::TopToBottom);
    setLayout(m_line);
}

QSize Beside::minimumSizeHint() const {
    int width = 0;
    for (int at = 0; at < m_line->count(); ++at) {
        width = std::max(width, m_line->itemAt(at)->minimumSize().width());
    }
    return {width, m_line->minimumSize().height()};
}

void Beside::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool narrow = width() < kit::theme().scaled(m_wide);
    m_line->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace sinew::patient
