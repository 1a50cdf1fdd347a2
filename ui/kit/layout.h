#pragma once

#include "kit/theme.h"

#include <QHBoxLayout>
#include <QString>
#include <QVBoxLayout>

#include <initializer_list>

namespace sinew::kit {

class Flow;

/// One piece of a row or column: a widget, a layout, or room between.
class Piece {
public:
    Piece(QWidget* widget, int stretch = 0) : m_widget{widget}, m_amount{stretch} {}
    Piece(QLayout* layout, int stretch = 0) : m_layout{layout}, m_amount{stretch} {}

    void addTo(QBoxLayout& box) const;

private:
    friend Piece spacer();
    friend Piece gap(int pixels);
    Piece(bool stretches, int amount) : m_stretches{stretches}, m_amount{amount} {}

    QWidget* m_widget = nullptr;
    QLayout* m_layout = nullptr;
    bool m_stretches = false;
    int m_amount = 0;
};

/// Takes all the room that is left.
[[nodiscard]] Piece spacer();
[[nodiscard]] Piece gap(int pixels);

[[nodiscard]] QHBoxLayout* row(std::initializer_list<Piece> pieces, int between = space::step);
[[nodiscard]] QVBoxLayout* column(std::initializer_list<Piece> pieces, int between = space::step);
/// Beside each other, wrapping to further lines where the room ends.
[[nodiscard]] Flow* flow(std::initializer_list<QWidget*> pieces, int between = space::step);
/// A widget that holds the layout, with no margins of its own.
[[nodiscard]] QWidget* boxed(QLayout* layout, QWidget* parent = nullptr);

/// Takes away what stands in the layout.
void clear(QLayout& layout);
/// The same, once the event is over: one of them may be what has just been pressed.
void clearLater(QLayout& layout);

/// A hairline across.
[[nodiscard]] QWidget* rule();

/// Question at the left (bold word, small hint), field beside it, what belongs to it at the right
/// end; each drops below where the room is too narrow. `hint` and `trailing` may be empty.
[[nodiscard]] QWidget* labelled(const QString& word, const QString& hint, QWidget* field,
                                QWidget* trailing = nullptr, int wordWidth = 180);

/// The same question above its field, for forms.
[[nodiscard]] QWidget* stacked(const QString& word, const QString& hint, QWidget* field);

} // namespace sinew::kit
