#include "kit/stepper.h"

#include "kit/label.h"
#include "kit/layout.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>
#include <cmath>

namespace sinew::kit {

Stepper::Stepper(QAnyStringView name, const QString& spoken, Span span, const QString& unit,
                 QWidget* parent)
    : QAbstractSpinBox{parent},
      m_span{span},
      m_unit{unit} {
    named(*this, name, spoken);
    setAccessibleDescription(unit);
    setButtonSymbols(NoButtons);
    setAlignment(Qt::AlignCenter);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    lineEdit()->setPlaceholderText(QStringLiteral("–"));
    lineEdit()->setFrame(false);
    const auto dressed = [this] {
        setFont(theme().font(Type::body, Weight::bold));
        updateGeometry();
    };
    dressed();
    connect(&theme(), &Theme::changed, this, dressed);
    connect(lineEdit(), &QLineEdit::textEdited, this, [this] { Q_EMIT typed(parsed()); });
}

void Stepper::setValue(std::optional<double> value) {
    m_value = value;
    display(value);
    setRefused(false);
}

void Stepper::setProposed(std::optional<double> value) {
    m_proposed = value;
    lineEdit()->setPlaceholderText(value ? shown(*value) : QStringLiteral("–"));
}

void Stepper::setSpan(Span span) {
    m_span = span;
    display(m_value);
    updateGeometry();
}

void Stepper::setButtonsShown(bool shown) {
    setButtonSymbols(shown ? PlusMinus : NoButtons);
    updateGeometry();
}

QString Stepper::shown(double value) const {
    QLocale here = locale();
    here.setNumberOptions(QLocale::OmitGroupSeparator);
    const double scale = std::pow(10, m_span.decimals);
    return here.toString(std::round(value * scale) / scale, 'f', QLocale::FloatingPointShortest);
}

void Stepper::display(std::optional<double> value) {
    const QString text = value ? shown(*value) : QString{};
    if (lineEdit()->text() != text) {
        lineEdit()->setText(text);
    }
}

std::optional<double> Stepper::parsed() const {
    QString input = lineEdit()->text().trimmed();
    input.replace(locale().decimalPoint(), QStringLiteral("."));
    input.replace(QLatin1Char(','), QLatin1Char('.')); // a keypad writes what it likes
    bool good = false;
    const double number = QLocale::c().toDouble(input, &good);
    return good ? std::optional{number} : std::nullopt;
}

bool Stepper::allows(double value) const {
    return value >= m_span.least && value <= m_span.most;
}

QValidator::State Stepper::validate(QString& input, int& /*at*/) const {
    const QString allowed = QStringLiteral("0123456789-.,") + locale().decimalPoint();
    const bool fine = std::all_of(input.cbegin(), input.cend(),
                                  [&allowed](QChar c) { return allowed.contains(c); });
    return fine ? QValidator::Acceptable : QValidator::Invalid;
}

void Stepper::take(std::optional<double> value) {
    display(value);
    setRefused(false);
    if (value != m_value) {
        m_value = value;
        Q_EMIT changed(value);
    }
}

void Stepper::setRefused(bool refused) {
    m_refused = refused;
    setToolTip(refused ? rangeText() : QString{});
    setAccessibleDescription(refused ? rangeText() : m_unit);
    update();
}

QString Stepper::rangeText() const {
    return tr("%1 to %2 %3").arg(shown(m_span.least), shown(m_span.most), m_unit).trimmed();
}

bool Stepper::fits() const {
    const auto value = parsed();
    return value ? allows(*value) : text().trimmed().isEmpty();
}

bool Stepper::commit() {
    if (fits()) {
        take(text().trimmed().isEmpty() && m_required ? m_value : parsed());
        return true;
    }
    setRefused(true);
    Q_EMIT refused(rangeText());
    return false;
}

void Stepper::stepBy(int steps) {
    const auto base = parsed();
    if (!base) {
        take(m_proposed.value_or(m_span.least));
    } else {
        const double factor = std::pow(10.0, m_span.decimals);
        const double next = std::round((*base + steps * m_span.step) * factor) / factor;
        take(std::clamp(next, m_span.least, m_span.most));
    }
    selectAll();
}

QAbstractSpinBox::StepEnabled Stepper::stepEnabled() const {
    const auto now = parsed();
    StepEnabled enabled = StepNone;
    enabled.setFlag(StepUpEnabled, !now || *now < m_span.most);
    enabled.setFlag(StepDownEnabled, !now || *now > m_span.least);
    return enabled;
}

void Stepper::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier) {
        if (commit()) {
            Q_EMIT answered();
        }
        return;
    }
    QAbstractSpinBox::keyPressEvent(event);
}

void Stepper::wheelEvent(QWheelEvent* event) {
    if (hasFocus()) {
        QAbstractSpinBox::wheelEvent(event);
    } else {
        event->ignore(); // a page that scrolls under the pointer must not change numbers
    }
}

void Stepper::focusOutEvent(QFocusEvent* event) {
    commit();
    QAbstractSpinBox::focusOutEvent(event);
}

QSize Stepper::sizeHint() const {
    const auto widest = std::max(shown(m_span.least).size(), shown(m_span.most).size());
    const int digits = std::max<int>(2, static_cast<int>(widest));
    const int height = fontMetrics().height() + 2 * space::step + 2;
    const int buttons = buttonSymbols() == NoButtons ? 0 : 2 * height;
    return {digits * fontMetrics().horizontalAdvance(QLatin1Char('0')) + 2 * 13 + buttons, height};
}

QWidget* measured(const QString& before, Stepper* stepper) {
    auto* line = row({}, space::snug);
    if (!before.isEmpty()) {
        line->addWidget(quiet(before));
    }
    line->addWidget(stepper);
    if (!stepper->unit().isEmpty()) {
        line->addWidget(quiet(stepper->unit()));
    }
    return boxed(line);
}

} // namespace sinew::kit
