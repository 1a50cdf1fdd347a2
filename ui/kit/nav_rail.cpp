#include "kit/nav_rail.h"

#include "kit/brush.h"
#include "kit/flow.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "kit/pill.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace sinew::kit {

namespace {

constexpr int inset = 12;
constexpr int narrowest = 145; // of a place
constexpr int afterIcon = 8;
constexpr int atEnd = 8;

class PlaceButton : public QAbstractButton {
public:
    PlaceButton(Icon icon, const QString& word) : m_icon{icon} {
        setText(word);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        connect(&theme(), &Theme::changed, this, [this] { updateGeometry(); });
    }

    [[nodiscard]] QSize sizeHint() const override {
        const QFontMetrics bold{theme().font(Type::body, Weight::bold)};
        const int beside = inset + iconSide() + afterIcon + atEnd;
        int room = narrowest - beside;
        for (const auto& word : text().split(QLatin1Char(' '))) {
            room = std::max(room, bold.horizontalAdvance(word) + space::hair);
        }
        const auto lines = bold.boundingRect(QRect{0, 0, room, QWIDGETSIZE_MAX}, wrapped, text());
        return {room + beside, lines.height() + 21};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void focusInEvent(QFocusEvent* event) override {
        QAbstractButton::focusInEvent(event);
        auto* above = parentWidget()->parentWidget()->parentWidget();
        if (auto* roll = qobject_cast<QScrollArea*>(above)) {
            roll->ensureWidgetVisible(this, 0, space::tight);
        }
    }
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter{this};
        if (isChecked() || underMouse()) {
            roundBox(painter, rect(), radius::control,
                     ink(isChecked() ? Ink::accentSoft : Ink::hairline));
        }
        const QColor tint = ink(isChecked() ? Ink::onAccentSoft : Ink::quiet);
        const int side = iconSide();
        const QRect spot{inset, (height() - side) / 2, side, side};
        paintIcon(painter, m_icon, QStyle::visualRect(layoutDirection(), rect(), spot), tint);
        painter.setFont(theme().font(Type::body, isChecked() ? Weight::bold : Weight::regular));
        painter.setPen(tint);
        const QRect room = rect().adjusted(inset + side + afterIcon, 0, -atEnd, 0);
        painter.drawText(
            QStyle::visualRect(layoutDirection(), rect(), room),
            static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) |
                             Qt::AlignVCenter) |
                wrapped,
            text());
        if (hasFocus()) {
            focusRing(painter, rect(), radius::control);
        }
    }

private:
    /// Large text takes a second line instead of the page's room.
    static constexpr int wrapped = Qt::TextWordWrap;

    [[nodiscard]] static int iconSide() { return theme().scaled(20); }

    Icon m_icon;
};

/// The name with its mark beside it, or below it where that would widen the rail.
class Head : public QWidget {
public:
    explicit Head(QLayout* line) { setLayout(line); }
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
};

/// The places, which roll where there are more than the window is high.
class Roll : public QScrollArea {
public:
    explicit Roll(QLayout* places) {
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setWidgetResizable(true);
        setWidget(boxed(places));
        viewport()->setAutoFillBackground(false);
        widget()->setAutoFillBackground(false);
        connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &Roll::keepEdge);
        keepEdge(0, 0);
    }

    [[nodiscard]] QSize sizeHint() const override {
        return {widget()->sizeHint().width() + m_bar, 0};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::LayoutRequest) { // a place came or went
            updateGeometry();
        }
        return QScrollArea::eventFilter(watched, event);
    }
    void keyPressEvent(QKeyEvent* event) override { event->ignore(); } // arrows are the rail's

private:
    /// The places keep their width whether or not there is a scroll bar.
    void keepEdge(int least, int most) {
        m_bar = most > least ? verticalScrollBar()->sizeHint().width() : 0;
        widget()->layout()->setContentsMargins(inset, 0, inset - m_bar, 0);
    }

    int m_bar = 0;
};

} // namespace

NavRail::NavRail(const QString& brand, QWidget* parent)
    : QWidget{parent},
      m_mark{new Pill{"navMark", {}, Tone::neutral}},
      m_top{column({}, space::tight)},
      m_bottom{column({}, space::tight)} {
    named(*this, "nav", tr("Pages"));
    auto* name = new Label{brand, Type::title, Ink::text, Weight::bold};
    name->setContentsMargins(space::step, 0, 0, 0);
    m_mark->hide();
    auto* head = new Head{flow({name, m_mark})};
    auto* heading = column({head});
    heading->setContentsMargins(inset, 0, inset, 0);
    auto* roll = new Roll{column({m_top, spacer(), m_bottom}, 0)};
    auto* all = column({heading, gap(space::gutter), Piece{roll, 1}}, 0);
    all->setContentsMargins(0, space::wide + 2, space::hair, space::wide + 2);
    setLayout(all);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void NavRail::add(const QString& key, Icon icon, const QString& word, Where where,
                  QKeySequence keys) {
    auto* button = new PlaceButton{icon, word};
    named(*button, QString{QStringLiteral("nav.") + key}, word);
    const auto choose = [this, key] { Q_EMIT chosen(key); };
    connect(button, &QAbstractButton::clicked, this, choose);
    if (where == Where::top && m_numbered < 9) {
        keys = QKeySequence{Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + m_numbered++)};
    }
    if (!keys.isEmpty()) {
        connect(new QShortcut{keys, button}, &QShortcut::activated, this, choose);
        button->setToolTip(keys.toString(QKeySequence::NativeText));
    }
    (where == Where::top ? m_top : m_bottom)->addWidget(button);
    m_places.push_back({key, button, keys});
}

void NavRail::setMark(const QString& mark) {
    m_mark->setText(mark);
    m_mark->setVisible(!mark.isEmpty());
}

void NavRail::setCurrent(const QString& key) {
    for (const auto& place : m_places) {
        place.button->setChecked(place.key == key);
    }
}

QKeySequence NavRail::keysOf(const QString& key) const {
    const auto place = std::find_if(m_places.begin(), m_places.end(),
                                    [&key](const Place& one) { return one.key == key; });
    return place == m_places.end() ? QKeySequence{} : place->keys;
}

void NavRail::clear() {
    for (const auto& place : std::exchange(m_places, {})) {
        place.button->hide();
        place.button->deleteLater(); // its own click may have led here
    }
    m_numbered = 0;
}

void NavRail::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        focusNextPrevChild(event->key() == Qt::Key_Down);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void NavRail::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter{this};
    painter.fillRect(rect(), ink(Ink::rail));
    const QRect edge{width() - space::hair, 0, space::hair, height()};
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), ink(Ink::hairline));
}

} // namespace sinew::kit
