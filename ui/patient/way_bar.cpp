#include "patient/way_bar.h"

#include "kit/brush.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace sinew::patient {

namespace {

constexpr int length = 180;
constexpr int thickness = 8;

} // namespace

WayBar::WayBar(QWidget* parent) : QWidget{parent} {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void WayBar::setPercent(std::optional<double> percent) {
    m_percent = percent;
    update();
}

QSize WayBar::sizeHint() const {
    return {kit::theme().scaled(length), kit::theme().scaled(thickness)};
}

void WayBar::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter{this};
    const qreal round = height() / 2.0;
    kit::roundBox(painter, rect(), round, kit::ink(kit::Ink::band), kit::ink(kit::Ink::outline));
    if (!m_percent) {
        return;
    }
    constexpr double hundred = 100;
    auto done = rect();
    done.setWidth(std::max(height(), static_cast<int>(width() * *m_percent / hundred)));
    kit::roundBox(painter, QStyle::visualRect(layoutDirection(), rect(), done), round,
                  kit::ink(kit::Ink::accent));
}

} // namespace sinew::patient
