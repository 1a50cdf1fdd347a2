#include "kit/choice_row.h"

#include "kit/brush.h"
#include "kit/flow.h"
#include "kit/label.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace sinew::kit {

namespace {

/// One choice: a rounded word, filled softly with a tick when chosen.
class Chip : public QAbstractButton {
public:
    Chip(const QString& word, bool several) : m_several{several} {
        setText(word);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        QSizePolicy policy{QSizePolicy::Maximum, QSizePolicy::Minimum};
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    [[nodiscard]] QSize sizeHint() const override {
        const int width = bold().size(0, text()).width() + around() + space::tight;
        return {width, heightForWidth(width)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override {
        constexpr int fewest = 8; // letters beside the mark before a word is broken
        const int least = bold().averageCharWidth() * fewest + around();
        return {std::min(least, sizeHint().width()), heightForWidth(QWIDGETSIZE_MAX)};
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    /// A long choice breaks its words where the room is narrow.
    [[nodiscard]] int heightForWidth(int width) const override {
        const QRect words = bold().boundingRect(0, 0, std::max(width - around(), 1),
                                                QWIDGETSIZE_MAX, Qt::TextWordWrap, text());
        return std::max(words.height(), bold().height()) + 2 * space::step + 2;
    }

protected:
    /// A button would take the arrows for Tab; here they are the row's.
    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() == Qt::Key_Space) {
            QAbstractButton::keyPressEvent(event);
        } else {
            event->ignore();
        }
    }
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter{this};
        const Ink line = isChecked() ? Ink::accent : underMouse() ? Ink::outline : Ink::hairline;
        roundBox(painter, rect(), radius::control, ink(isChecked() ? Ink::accentSoft : Ink::field),
                 ink(line));
        paintMark(painter);
        painter.setFont(theme().font(Type::body, isChecked() ? Weight::bold : Weight::regular));
        painter.setPen(ink(!isEnabled()  ? Ink::quiet
                           : isChecked() ? Ink::onAccentSoft
                                         : Ink::text));
        const QRect room = rect().adjusted(side + markSide() + space::step, 0, -4, 0);
        painter.drawText(
            QStyle::visualRect(layoutDirection(), rect(), room),
            static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) |
                             Qt::AlignVCenter | Qt::TextWordWrap),
            text());
        if (hasFocus()) {
            focusRing(painter, rect(), radius::control);
        }
    }

private:
    static constexpr int side = 14; // room at either end

    [[nodiscard]] static int markSide() { return theme().scaled(16); }
    [[nodiscard]] static int around() { return markSide() + space::step + 2 * side; }
    [[nodiscard]] static QFontMetrics bold() {
        return QFontMetrics{theme().font(Type::body, Weight::bold)};
    }

    void paintMark(QPainter& painter) const {
        const int wide = markSide();
        const QRect spot = QStyle::visualRect(layoutDirection(), rect(),
                                              {side, (height() - wide) / 2, wide, wide});
        if (m_several) {
            tickBox(painter, spot, isChecked() ? Qt::Checked : Qt::Unchecked, underMouse());
        } else {
            radioDot(painter, spot, isChecked(), underMouse());
        }
    }

    bool m_several;
};

} // namespace

ChoiceRow::ChoiceRow(QAnyStringView name, const QString& spoken, const std::vector<Choice>& choices,
                     Many many, QWidget* parent)
    : QWidget{parent},
      m_many{many} {
    named(*this, name, spoken);
    auto* line = new Flow{space::step, space::step};
    setLayout(line);
    for (const auto& [key, word] : choices) {
        auto* chip = new Chip{word, many == Many::several};
        named(*chip, QString{objectName() + QLatin1Char('.') + key},
              QStringLiteral("%1: %2").arg(spoken, word));
        const std::size_t at = m_buttons.size();
        connect(chip, &QAbstractButton::clicked, this, [this, at] { pick(at); });
        line->addWidget(chip);
        m_buttons.push_back(chip);
        m_keys.push_back(key);
    }
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Minimum};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    stopTabAt(0);
}

QStringList ChoiceRow::chosen() const {
    QStringList keys;
    for (std::size_t at = 0; at < m_buttons.size(); ++at) {
        if (m_buttons[at]->isChecked()) {
            keys.push_back(m_keys[static_cast<qsizetype>(at)]);
        }
    }
    return keys;
}

QString ChoiceRow::choice() const {
    const auto keys = chosen();
    return keys.isEmpty() ? QString{} : keys.constFirst();
}

void ChoiceRow::choose(const QStringList& keys) {
    for (std::size_t at = 0; at < m_buttons.size(); ++at) {
        m_buttons[at]->setChecked(keys.contains(m_keys[static_cast<qsizetype>(at)]));
    }
    const auto first = [this](auto holds) {
        return std::distance(m_buttons.begin(),
                             std::find_if(m_buttons.begin(), m_buttons.end(), holds));
    };
    const auto focused =
        first([this](const auto* button) { return window()->focusWidget() == button; });
    const auto checked = first([](const auto* button) { return button->isChecked(); });
    const auto past = std::ssize(m_buttons);
    stopTabAt(static_cast<std::size_t>(focused < past ? focused : checked < past ? checked : 0));
}

/// The other choices take the focus from a click or from the arrows.
void ChoiceRow::stopTabAt(std::size_t at) {
    for (auto* button : m_buttons) {
        button->setFocusPolicy(Qt::ClickFocus);
    }
    if (at < m_buttons.size()) {
        m_buttons[at]->setFocusPolicy(Qt::StrongFocus);
        setFocusProxy(m_buttons[at]);
    }
}

/// The clicked button has flipped already; of one choice only that one stays.
void ChoiceRow::pick(std::size_t at) {
    if (m_many == Many::one) {
        choose({m_keys[static_cast<qsizetype>(at)]});
    } else {
        stopTabAt(at);
    }
    Q_EMIT changed(chosen());
}

void ChoiceRow::pickByDigit(std::size_t at) {
    m_buttons[at]->setFocus(Qt::TabFocusReason);
    m_buttons[at]->click();
    if (m_many == Many::one) {
        Q_EMIT answered();
    }
}

void ChoiceRow::moveFocus(int by) {
    const auto focused = std::find(m_buttons.begin(), m_buttons.end(), window()->focusWidget());
    const auto at = std::distance(m_buttons.begin(), focused) + by;
    if (at >= 0 && at < std::ssize(m_buttons)) {
        stopTabAt(static_cast<std::size_t>(at));
        m_buttons[static_cast<std::size_t>(at)]->setFocus(Qt::TabFocusReason);
    }
}

/// False where the key is none of this row's.
bool ChoiceRow::answerKey(const QKeyEvent& event) {
    const int key = event.key();
    const int digit = key - Qt::Key_1;
    if (digit >= 0 && digit < static_cast<int>(std::min<std::size_t>(9, m_buttons.size()))) {
        pickByDigit(static_cast<std::size_t>(digit));
        return true;
    }
    auto* chip = qobject_cast<QAbstractButton*>(focusWidget());
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (enter && !m_leavesReturn && chip != nullptr) {
        chip->click();
        return true;
    }
    return false;
}

void ChoiceRow::keyPressEvent(QKeyEvent* event) {
    const int forward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int back = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    const int key = event->key();
    if ((event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
        QWidget::keyPressEvent(event);
    } else if (key == forward || key == Qt::Key_Down) {
        moveFocus(1);
    } else if (key == back || key == Qt::Key_Up) {
        moveFocus(-1);
    } else if (!answerKey(*event)) {
        QWidget::keyPressEvent(event);
    }
}

} // namespace sinew::kit
