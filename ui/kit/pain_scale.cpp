#include "kit/pain_scale.h"

#include "kit/brush.h"
#include "kit/label.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace sinew::kit {

namespace {

constexpr int count = PainScale::most + 1;

constexpr int fewestColumns = 4;

} // namespace

PainScale::PainScale(QAnyStringView name, const QString& spoken, const QStringList& words,
                     QWidget* parent)
    : QWidget{parent},
      m_words{words} {
    Q_ASSERT(words.size() == count);
    named(*this, name, spoken);
    describe();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setFont(theme().font(Type::body, Weight::bold));
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Minimum};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme(), &Theme::changed, this,
            [this] { setFont(theme().font(Type::body, Weight::bold)); });
}

void PainScale::setValue(std::optional<int> value) {
    Q_ASSERT(!value || (*value >= 0 && *value <= most));
    if (value.has_value() != m_value.has_value()) {
        updateGeometry(); // the word takes its line with it
    }
    m_value = value;
    m_mark.reset();
    announce();
    update();
}

void PainScale::setProposed(std::optional<int> value) {
    m_proposed = value;
    update();
}

void PainScale::setLimit(std::optional<int> limit) {
    m_limit = limit;
    update();
}

void PainScale::setWordShown(bool shown) {
    m_wordShown = shown;
    updateGeometry();
    update();
}

QString PainScale::text() const {
    return m_value ? QString::number(*m_value) : QString{};
}

QString PainScale::sentence() const {
    return m_value ? QStringLiteral("%1 · %2").arg(locale().toString(*m_value), m_words[*m_value])
                   : QString{};
}

void PainScale::answer(int value) {
    const bool different = m_value != value;
    setValue(value);
    if (different) {
        Q_EMIT changed(m_value);
    }
    Q_EMIT answered(value);
}

void PainScale::clear() {
    if (m_value) {
        setValue(std::nullopt);
        Q_EMIT changed(m_value);
    }
}

void PainScale::moveMark(int by) {
    const int start = m_value.value_or(m_proposed.value_or(0));
    m_mark = m_mark ? std::clamp(*m_mark + by, 0, most)
                    : std::clamp(start + (m_value ? by : 0), 0, most);
    update();
}

bool PainScale::takeKey(int key, const QString& typed) {
    const int forward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int back = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        answer(key - Qt::Key_0);
    } else if (typed.compare(QLatin1Char('t'), Qt::CaseInsensitive) == 0) {
        answer(most);
    } else if (key == Qt::Key_Backspace || key == Qt::Key_Delete) {
        clear();
    } else if (key == forward || key == back) {
        moveMark(key == forward ? 1 : -1);
    } else if (key == Qt::Key_Home || key == Qt::Key_End) {
        m_mark = key == Qt::Key_Home ? 0 : most;
        update();
    } else if (m_mark && (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter)) {
        answer(*m_mark);
    } else {
        return false;
    }
    return true;
}

void PainScale::keyPressEvent(QKeyEvent* event) {
    const auto others = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (others != Qt::NoModifier || !takeKey(event->key(), event->text())) {
        QWidget::keyPressEvent(event);
    }
}

void PainScale::mousePressEvent(QMouseEvent* event) {
    const auto number = numberAt(event->position().toPoint());
    if (number && event->button() == Qt::LeftButton) {
        answer(*number);
    }
}

void PainScale::mouseMoveEvent(QMouseEvent* event) {
    const auto number = numberAt(event->position().toPoint());
    if (number != m_hovered) {
        m_hovered = number;
        setCursor(number ? Qt::PointingHandCursor : Qt::ArrowCursor);
        update();
    }
}

void PainScale::leaveEvent(QEvent* /*event*/) {
    m_hovered.reset();
    update();
}

void PainScale::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

int PainScale::side() const {
    return std::max(40, fontMetrics().height() + 21);
}

int PainScale::wordWidth() const {
    if (!m_wordShown) {
        return 0;
    }
    const QFontMetrics metrics{theme().font(Type::small)};
    int widest = 0;
    for (int number = 0; number < count; ++number) {
        const auto words = QStringLiteral("%1 · %2").arg(number).arg(m_words[number]);
        widest = std::max(widest, metrics.horizontalAdvance(words));
    }
    return widest + theme().scaled(12) + space::snug + space::step;
}

int PainScale::widthOf(int cells) const {
    return cells * side() + (cells - 1) * space::snug + 2 * rimOfScale;
}

PainScale::Grid PainScale::gridIn(int width) const {
    const int one = side() + space::snug;
    const int fitting = std::clamp((width - 2 * rimOfScale + space::snug) / one, 1, count);
    const int rows = (count + fitting - 1) / fitting;
    const int columns = (count + rows - 1) / rows; // 0–5 over 6–10 rather than 0–8 over 9 and 10
    return {side(), columns, rows, width >= widthOf(columns) + wordWidth()};
}

QSize PainScale::sizeHint() const {
    return {widthOf(count) + wordWidth(), side() + 2 * rimOfScale};
}

QSize PainScale::minimumSizeHint() const {
    return {widthOf(fewestColumns), side() + 2 * rimOfScale};
}

int PainScale::heightForWidth(int width) const {
    const Grid grid = gridIn(width);
    const int cells = grid.rows * side() + (grid.rows - 1) * space::snug + 2 * rimOfScale;
    const QFontMetrics metrics{theme().font(Type::small)};
    return cells +
           (grid.wordBeside || !m_wordShown || !m_value ? 0 : metrics.height() + space::tight);
}

QRect PainScale::cell(int number) const {
    const Grid grid = gridIn(width());
    const int one = grid.side + space::snug;
    const QRect spot{rimOfScale + (number % grid.columns) * one,
                     rimOfScale + (number / grid.columns) * one, grid.side, grid.side};
    return QStyle::visualRect(layoutDirection(), rect(), spot);
}

std::optional<int> PainScale::numberAt(const QPoint& at) const {
    for (int number = 0; number < count; ++number) {
        if (cell(number).contains(at)) {
            return number;
        }
    }
    return std::nullopt;
}

void PainScale::describe() {
    const auto keys = tr("The keys 0 to 9 answer, t answers 10.");
    setAccessibleDescription(m_value ? QStringLiteral("%1. %2").arg(sentence(), keys) : keys);
}

void PainScale::announce() {
    describe();
    QAccessibleValueChangeEvent event{this, text()};
    QAccessible::updateAccessibility(&event);
}

} // namespace sinew::kit
