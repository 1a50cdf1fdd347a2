#pragma once

#include "progress/phase.h"
#include "rehab/catalogue.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace sinew::patient {

/// The road from the first phase to keeping it: stops behind are ticked, the present one is ringed
/// and said, those ahead are empty. Across where there is room, else downwards.
class PhaseRoad : public QWidget {
    Q_OBJECT
    /// What a screen reader says of it.
    Q_PROPERTY(QString text READ text)

public:
    explicit PhaseRoad(QWidget* parent = nullptr);

    void present(const progress::PhaseJudgement& phase, const rehab::Catalogue& catalogue,
                 std::string_view protocol);
    [[nodiscard]] QString text() const { return accessibleName(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Stop {
        QString key;
        QString name;
        QString since; ///< of the present one
        progress::RoadState state;
    };

    [[nodiscard]] int dot() const;
    [[nodiscard]] int widest() const;
    [[nodiscard]] bool isAcross(int width) const;
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int beforeWords() const;
    [[nodiscard]] static QSize wordsIn(const Stop& stop, int width);
    [[nodiscard]] int stopHeight(int width) const;
    [[nodiscard]] QRectF dotAt(int index) const;
    [[nodiscard]] QRect wordsAt(int index) const;
    void paintLine(QPainter& painter, int index) const;
    void paintDot(QPainter& painter, int index) const;
    void paintWords(QPainter& painter, int index) const;
    [[nodiscard]] QRectF mirrored(const QRectF& at) const;

    std::vector<Stop> m_stops;
};

} // namespace sinew::patient
