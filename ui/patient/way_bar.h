#pragma once

#include <QWidget>

#include <optional>

namespace sinew::patient {

/// How much of a way is behind one, as a bar; an empty track where nobody knows. The words beside
/// it say the same.
class WayBar : public QWidget {
    Q_OBJECT

public:
    explicit WayBar(QWidget* parent = nullptr);

    void setPercent(std::optional<double> percent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<double> m_percent;
};

} // namespace sinew::patient
