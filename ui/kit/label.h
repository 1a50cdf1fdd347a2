#pragma once

#include "kit/theme.h"

#include <QAnyStringView>
#include <QLabel>

namespace sinew::kit {

/// Gives a widget its name for tests and its name for screen readers.
void named(QWidget& widget, QAnyStringView name, const QString& spoken);

/// Text in one of our sizes and inks; renews itself with the theme. Plain text, never markup.
class Label : public QLabel {
    Q_OBJECT

public:
    explicit Label(const QString& text, Type type = Type::body, Ink tint = Ink::text,
                   Weight weight = Weight::regular, QWidget* parent = nullptr);

    void setInk(Ink tint);
    /// Breaks lines where the room ends.
    Label* wrapped();
    /// Wrapped text asks for one line; the layout may give it less width and more height.
    [[nodiscard]] QSize sizeHint() const override;

private:
    void renew();

    Type m_type;
    Ink m_ink;
    Weight m_weight;
};

[[nodiscard]] Label* heading(const QString& text);
[[nodiscard]] Label* strong(const QString& text);
[[nodiscard]] Label* plain(const QString& text);
[[nodiscard]] Label* quiet(const QString& text);
[[nodiscard]] Label* small(const QString& text);

} // namespace sinew::kit
