#include "kit/busy.h"

#include "kit/button.h"
#include "kit/label.h"
#include "kit/layout.h"

#include <QProgressBar>

namespace sinew::kit {

Busy::Busy(QAnyStringView name, const QString& what, QWidget* parent)
    : QWidget{parent},
      m_text{plain(what)},
      m_bar{new QProgressBar},
      m_cancel{nullptr} {
    named(*this, name, what);
    m_cancel = new QuietButton{QString{objectName() + QStringLiteral(".cancel")}, tr("Cancel")};
    m_cancel->setCompact(true);
    named(*m_bar, QString{objectName() + QStringLiteral(".bar")}, what);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    m_bar->setFixedHeight(space::step);
    setLayout(
        row({Piece{column({m_text->wrapped(), m_bar}, space::step), 1}, m_cancel}, space::wide));
    connect(m_cancel, &QPushButton::clicked, this, &Busy::cancelled);
}

void Busy::setProgress(int done, int total) {
    m_bar->setRange(0, total);
    m_bar->setValue(done);
}

QString Busy::text() const {
    return m_text->text();
}

} // namespace sinew::kit
