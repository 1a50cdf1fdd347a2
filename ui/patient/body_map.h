#pragma once

#include "patient/spot_mark.h"

#include <QAbstractButton>
#include <QWidget>

#include <optional>

namespace sinew::patient {

/// A drawn map of the thighs, the legs, the buttocks and the lower back. Tab enters it; the arrows
/// go from place to place; Space, Return or a click chooses; a digit (t is 10) says at once how
/// much it hurts there. Anatomy is never mirrored, whatever the language.
class BodyMap : public QWidget {
    Q_OBJECT
    /// The marked places and their pain: "left.calf 3, right.sitBone 5".
    Q_PROPERTY(QString text READ text)

public:
    explicit BodyMap(QAnyStringView name, QWidget* parent = nullptr);

    void present(const std::vector<SpotMark>& marks);
    /// The place that is being spoken of, drawn with a frame; nothing for none.
    void setChosen(std::optional<std::size_t> spot);
    void setEditable(bool editable);
    /// Where the arrows stand.
    [[nodiscard]] QWidget* current() const { return m_buttons[m_current]; }
    [[nodiscard]] QString text() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void chosen(std::size_t spot);
    void answered(std::size_t spot, int intensity);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void place();
    void moveTo(std::size_t spot);
    [[nodiscard]] double scale() const;
    [[nodiscard]] int captionRoom() const;
    [[nodiscard]] std::optional<SpotMark> markAt(std::size_t spot) const;
    void paintSpot(QPainter& painter, std::size_t spot) const;
    void paintCaptions(QPainter& painter) const;
    void paintNumber(QPainter& painter, std::size_t spot, const SpotMark& mark) const;

    std::vector<QAbstractButton*> m_buttons; ///< in the order of bodyShapes().spots
    std::vector<SpotMark> m_marks;
    std::optional<std::size_t> m_chosen;
    std::size_t m_current = 0;
};

} // namespace sinew::patient
