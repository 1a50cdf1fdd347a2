#pragma once

#include <QWidget>

class QBoxLayout;

namespace sinew::patient {

/// Two pieces beside each other from the top, the second one below where the room is narrow.
class Beside : public QWidget {
    Q_OBJECT

public:
    /// `wide` is the room, at 100 % text, from which on both stand beside each other.
    Beside(QWidget* first, QWidget* second, int wide, QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QBoxLayout* m_line;
    int m_wide;
};

} // namespace sinew::patient
