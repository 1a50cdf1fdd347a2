#pragma once

#include <QAbstractButton>
#include <QAnyStringView>

namespace sinew::patient {

/// The bold name of an exercise, which opens its row in place; a small arrow says so and shows
/// which way.
class RowOpener : public QAbstractButton {
    Q_OBJECT

public:
    explicit RowOpener(QAnyStringView name, QWidget* parent = nullptr);

    void setOpen(bool open);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool m_open = false;
};

} // namespace sinew::patient
