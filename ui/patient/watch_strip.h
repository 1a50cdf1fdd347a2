#pragma once

#include "progress/watch.h"

#include <QWidget>

namespace sinew::patient {

/// The days of the watch beside each other, a week after a week: those behind filled, the marked
/// ones with a rule above them, today ringed.
class WatchStrip : public QWidget {
    Q_OBJECT

public:
    explicit WatchStrip(QWidget* parent = nullptr);

    void present(const progress::Watch& watch, base::Day today);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_days = 0;
    int m_marked = 0;
    int m_today = 0;
};

} // namespace sinew::patient
