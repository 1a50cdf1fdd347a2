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
    /// A long name takes further lines where the room is narrow.
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QSize wordsIn(int width) const;

    bool m_open = false;
};

} // namespace sinew::patient
