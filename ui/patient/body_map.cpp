#include "patient/body_map.h"

#include "bridge/convert.h"
#include "kit/label.h"
#include "kit/pain_scale.h"
#include "kit/theme.h"

#include <QKeyEvent>
#include <QLayout>

#include <algorithm>

namespace sinew::patient {

namespace {

constexpr double grown = 1.1; // pixels for a unit of the drawing, at 100 % text

/// A place of the map for keys, clicks and screen readers; the map paints it.
class SpotButton : public QAbstractButton {
public:
    explicit SpotButton(const BodySpot& spot) {
        setCheckable(true);
        setFocusPolicy(Qt::ClickFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        kit::named(*this,
                   QStringLiteral("spot.%1.%2")
                       .arg(bridge::toQt(rehab::nameOf(spot.side)),
                            bridge::toQt(rehab::nameOf(spot.region))),
                   spotText(spot));
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {}
    void nextCheckState() override {} // what is marked is said by the record
    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            click();
        } else if (event->key() == Qt::Key_Space) {
            QAbstractButton::keyPressEvent(event);
        } else {
            event->ignore(); // the map's
        }
    }
    bool event(QEvent* event) override {
        const auto type = event->type();
        if (type == QEvent::FocusIn || type == QEvent::FocusOut || type == QEvent::HoverEnter ||
            type == QEvent::HoverLeave) {
            parentWidget()->update();
        }
        return QAbstractButton::event(event);
    }
};

/// Keeps the places in the order of Tab; where they stand, the map says.
class SpotLayout : public QLayout {
public:
    ~SpotLayout() override { qDeleteAll(m_items); }

    void addItem(QLayoutItem* item) override { m_items.push_back(item); }
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int at) const override { return m_items.value(at); }
    QLayoutItem* takeAt(int at) override { return at < count() ? m_items.takeAt(at) : nullptr; }
    [[nodiscard]] QSize sizeHint() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override {
        return parentWidget()->heightForWidth(width);
    }
    void setGeometry(const QRect& /*at*/) override {}

private:
    QList<QLayoutItem*> m_items;
};

std::optional<QPointF> directionOf(int key) {
    switch (key) {
    case Qt::Key_Left:
        return QPointF{-1, 0};
    case Qt::Key_Right:
        return QPointF{1, 0};
    case Qt::Key_Up:
        return QPointF{0, -1};
    case Qt::Key_Down:
        return QPointF{0, 1};
    default:
        return std::nullopt;
    }
}

std::optional<int> intensityOf(const QKeyEvent& event) {
    if (event.modifiers() != Qt::NoModifier && event.modifiers() != Qt::KeypadModifier) {
        return std::nullopt;
    }
    if (event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9) {
        return event.key() - Qt::Key_0;
    }
    return event.key() == Qt::Key_T ? std::optional{kit::PainScale::most} : std::nullopt;
}

} // namespace

BodyMap::BodyMap(QAnyStringView name, QWidget* parent) : QWidget{parent} {
    kit::named(*this, name, tr("Map of the legs"));
    build();
    connect(&kit::theme(), &kit::Theme::changed, this, [this] {
        updateGeometry();
        place();
    });
}

void BodyMap::build() {
    auto* places = new SpotLayout;
    const auto& spots = bodyShapes().spots;
    for (std::size_t at = 0; at < spots.size(); ++at) {
        auto* button = new SpotButton{spots[at]};
        connect(button, &QAbstractButton::clicked, this, [this, at] {
            moveTo(at);
            Q_EMIT chosen(at);
        });
        places->addWidget(button);
        m_buttons.push_back(button);
    }
    setLayout(places);
    m_buttons[m_current]->setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Fixed};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

double BodyMap::scale() const {
    const double wanted = kit::theme().scaled(100) / 100.0 * grown;
    return std::min(wanted, width() / bodyShapes().size.width());
}

/// Above and below the drawings stands a line of words.
int BodyMap::captionRoom() const {
    return QFontMetrics{kit::theme().font(kit::Type::small)}.height() + kit::space::tight;
}

QSize BodyMap::sizeHint() const {
    const double wanted = kit::theme().scaled(100) / 100.0 * grown;
    return (bodyShapes().size * wanted).toSize() + QSize{0, 2 * captionRoom()};
}

QSize BodyMap::minimumSizeHint() const {
    return {static_cast<int>(bodyShapes().size.width()), heightForWidth(0)};
}

int BodyMap::heightForWidth(int width) const {
    const auto& size = bodyShapes().size;
    const double wanted = kit::theme().scaled(100) / 100.0 * grown;
    const double by = std::clamp(width / size.width(), 1.0, wanted);
    return static_cast<int>(size.height() * by) + 2 * captionRoom();
}

void BodyMap::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

void BodyMap::place() {
    const auto scaled = QTransform::fromScale(scale(), scale());
    for (std::size_t at = 0; at < m_buttons.size(); ++at) {
        auto shape = scaled.map(bodyShapes().spots[at].shape);
        shape.translate(0, captionRoom());
        const QRect box = shape.boundingRect().toAlignedRect() & rect();
        m_buttons[at]->setGeometry(box);
        shape.translate(-box.topLeft());
        m_buttons[at]->setMask(QRegion{shape.toFillPolygon().toPolygon()});
    }
    update();
}

void BodyMap::present(const std::vector<SpotMark>& marks) {
    m_marks = marks;
    for (std::size_t at = 0; at < m_buttons.size(); ++at) {
        const auto mark = markAt(at);
        const QString spot = spotText(bodyShapes().spots[at]);
        m_buttons[at]->setChecked(mark.has_value());
        m_buttons[at]->setAccessibleName(
            mark && mark->intensity ? tr("%1: pain %2").arg(spot).arg(*mark->intensity) : spot);
    }
    update();
}

void BodyMap::setChosen(std::optional<std::size_t> spot) {
    m_chosen = spot;
    if (spot) {
        m_buttons[m_current]->setFocusPolicy(Qt::ClickFocus);
        m_current = *spot;
        m_buttons[m_current]->setFocusPolicy(Qt::StrongFocus);
    }
    update();
}

void BodyMap::setEditable(bool editable) {
    for (auto* button : m_buttons) {
        button->setEnabled(editable);
    }
}

void BodyMap::moveTo(std::size_t spot) {
    m_buttons[m_current]->setFocusPolicy(Qt::ClickFocus);
    m_current = spot;
    m_buttons[m_current]->setFocusPolicy(Qt::StrongFocus);
    m_buttons[m_current]->setFocus(Qt::TabFocusReason);
}

void BodyMap::keyPressEvent(QKeyEvent* event) {
    if (const auto direction = directionOf(event->key())) {
        moveTo(neighbour(m_current, *direction));
    } else if (const auto intensity = intensityOf(*event)) {
        Q_EMIT answered(m_current, *intensity);
    } else {
        QWidget::keyPressEvent(event);
    }
}

std::optional<SpotMark> BodyMap::markAt(std::size_t spot) const {
    const auto& place = bodyShapes().spots[spot];
    const auto found = std::find_if(m_marks.begin(), m_marks.end(), [&](const SpotMark& mark) {
        return mark.region == place.region && mark.side == place.side;
    });
    return found == m_marks.end() ? std::nullopt : std::optional{*found};
}

QString BodyMap::text() const {
    QStringList marked;
    for (const auto& mark : m_marks) {
        const QString place = bridge::toQt(rehab::nameOf(mark.side)) + QLatin1Char('.') +
                              bridge::toQt(rehab::nameOf(mark.region));
        marked << (mark.intensity ? QStringLiteral("%1 %2").arg(place).arg(*mark.intensity)
                                  : place);
    }
    return marked.join(QStringLiteral(", "));
}

} // namespace sinew::patient
