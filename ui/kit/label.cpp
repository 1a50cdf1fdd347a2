#include "kit/label.h"

#include <QPalette>

namespace sinew::kit {

void named(QWidget& widget, QAnyStringView name, const QString& spoken) {
    widget.setObjectName(name);
    widget.setAccessibleName(spoken);
}

Label::Label(const QString& text, Type type, Ink tint, Weight weight, QWidget* parent)
    : QLabel{text, parent},
      m_type{type},
      m_ink{tint},
      m_weight{weight} {
    setTextFormat(Qt::PlainText);
    connect(&theme(), &Theme::changed, this, &Label::renew);
    renew();
}

void Label::setInk(Ink tint) {
    m_ink = tint;
    renew();
}

Label* Label::wrapped() {
    setWordWrap(true);
    return this;
}

QSize Label::sizeHint() const {
    if (!wordWrap()) {
        return QLabel::sizeHint();
    }
    const QSize words = fontMetrics().size(0, text());
    return words.grownBy(contentsMargins()) + QSize{2, 0};
}

void Label::renew() {
    setFont(theme().font(m_type, m_weight));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, ink(m_ink));
    setPalette(colours);
}

Label* heading(const QString& text) {
    return (new Label{text, Type::title, Ink::text, Weight::bold})->wrapped();
}

Label* strong(const QString& text) {
    return (new Label{text, Type::body, Ink::text, Weight::bold})->wrapped();
}

Label* plain(const QString& text) {
    return new Label{text};
}

Label* quiet(const QString& text) {
    return new Label{text, Type::body, Ink::quiet};
}

Label* small(const QString& text) {
    return new Label{text, Type::small, Ink::quiet};
}

} // namespace sinew::kit
