#pragma once

#include <QAbstractButton>
#include <QAnyStringView>

namespace sinew::kit {

/// A tick box and its words, wrapped where the room is narrow; the whole row is the target. With no
/// text it is the box alone.
class CheckRow : public QAbstractButton {
    Q_OBJECT

public:
    CheckRow(QAnyStringView name, const QString& text, const QString& spoken = {},
             QWidget* parent = nullptr);

    /// As wide as these words at every size of text, so that rows stand below each other.
    void setRoomFor(const QString& longest);
    /// Return goes to whoever holds the row; Space ticks.
    void leaveReturn() { m_leavesReturn = true; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int boxSide() const;
    [[nodiscard]] int indent() const;
    [[nodiscard]] QRect words(int width) const;

    QString m_longest;
    bool m_leavesReturn = false;
};

} // namespace sinew::kit
