#pragma once

#include "kit/icon.h"

#include <QAnyStringView>
#include <QPushButton>

#include <optional>

namespace sinew::kit {

/// A button in one of our five manners. Height follows the font.
class Button : public QPushButton {
    Q_OBJECT

public:
    enum class Manner { primary, second, quiet, link, danger };

    /// `spoken` is the name for screen readers; empty takes the text.
    Button(Manner manner, QAnyStringView name, const QString& text, const QString& spoken = {},
           QWidget* parent = nullptr);

    void setMark(Icon icon);
    /// Less room around the word, for headers and rows.
    void setCompact(bool compact);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QSize padding() const;
    [[nodiscard]] int markSide() const;
    [[nodiscard]] Ink inkOfText() const;
    void paintBox(QPainter& painter) const;
    void paintWord(QPainter& painter) const;

    Manner m_manner;
    std::optional<Icon> m_mark;
    bool m_compact = false;
};

/// The one thing most people want to do here: one on a page.
class PrimaryButton : public Button {
    Q_OBJECT

public:
    PrimaryButton(QAnyStringView name, const QString& text, const QString& spoken = {},
                  QWidget* parent = nullptr)
        : Button{Manner::primary, name, text, spoken, parent} {}
};

/// The other good choice, outlined in the accent.
class SecondButton : public Button {
    Q_OBJECT

public:
    SecondButton(QAnyStringView name, const QString& text, const QString& spoken = {},
                 QWidget* parent = nullptr)
        : Button{Manner::second, name, text, spoken, parent} {}
};

class QuietButton : public Button {
    Q_OBJECT

public:
    QuietButton(QAnyStringView name, const QString& text, const QString& spoken = {},
                QWidget* parent = nullptr)
        : Button{Manner::quiet, name, text, spoken, parent} {}
};

class LinkButton : public Button {
    Q_OBJECT

public:
    LinkButton(QAnyStringView name, const QString& text, const QString& spoken = {},
               QWidget* parent = nullptr)
        : Button{Manner::link, name, text, spoken, parent} {}
};

} // namespace sinew::kit
