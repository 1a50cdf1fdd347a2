#pragma once

#include "kit/theme.h"

#include <QAnyStringView>
#include <QStringList>
#include <QWidget>

#include <optional>

namespace sinew::kit {

/// Pain from 0 to 10, answered with one key: number, word, shape and colour. Unanswered is not
/// zero.
///
/// 0–9 and t (10) answer and move on; Backspace or Delete clears; the arrows move a mark that Space
/// or Return answers. The cells wrap where the room is narrow.
class PainScale : public QWidget {
    Q_OBJECT
    /// The number as text, empty when not answered.
    Q_PROPERTY(QString text READ text)

public:
    static constexpr int most = 10;

    /// `words` holds eleven words, one for each number, in the person's language.
    PainScale(QAnyStringView name, const QString& spoken, const QStringList& words,
              QWidget* parent = nullptr);

    [[nodiscard]] std::optional<int> value() const { return m_value; }
    /// Shows a stored answer; tells nobody.
    void setValue(std::optional<int> value);
    /// As a key or a click does.
    void answer(int value);
    /// Last time's number, shown grey; never a value.
    void setProposed(std::optional<int> value);
    /// Marks the number above which today's work stops.
    void setLimit(std::optional<int> limit);
    /// The word beside the cells ("2 · mild"); on unless switched off.
    void setWordShown(bool shown);

    [[nodiscard]] QString text() const;
    /// "2 · mild", or empty when not answered.
    [[nodiscard]] QString sentence() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// The person gave, changed or cleared the answer: keep it.
    void changed(std::optional<int> value);
    /// The person answered with one key or click: move on.
    void answered(int value);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    static constexpr int rimOfScale = 3; // room for the ring around the whole scale

    struct Grid {
        int side;
        int columns;
        int rows;
        bool wordBeside;
    };

    void clear();
    void moveMark(int by);
    [[nodiscard]] bool takeKey(int key, const QString& typed);
    [[nodiscard]] Grid gridIn(int width) const;
    [[nodiscard]] int side() const;
    [[nodiscard]] int widthOf(int cells) const;
    [[nodiscard]] int wordWidth() const;
    [[nodiscard]] QRect cell(int number) const;
    [[nodiscard]] std::optional<int> numberAt(const QPoint& at) const;
    void paintCell(QPainter& painter, int number) const;
    void paintLimit(QPainter& painter) const;
    void paintWord(QPainter& painter) const;
    void describe();
    void announce();

    QStringList m_words;
    std::optional<int> m_value;
    std::optional<int> m_proposed;
    std::optional<int> m_limit;
    std::optional<int> m_mark;
    std::optional<int> m_hovered;
    bool m_wordShown = true;
};

/// Mild (0–3), moderate (4–6) and severe (7–10) pain: the colour and shape of a number.
enum class PainBand { mild, moderate, severe };
[[nodiscard]] PainBand painBand(int value);
/// The band's shape (dot, triangle, diamond; ring for 0) in the band's colour.
void paintPainMark(QPainter& painter, const QRectF& at, int value);

} // namespace sinew::kit
