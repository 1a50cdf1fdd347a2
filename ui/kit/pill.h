#pragma once

#include "kit/icon.h"

#include <QAnyStringView>
#include <QWidget>

#include <optional>

namespace sinew::kit {

enum class Tone { calm, neutral, caution, danger };

/// A word in a coloured lozenge; the tone has a shape of its own too (none, ring, triangle,
/// diamond).
class Pill : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText)

public:
    Pill(QAnyStringView name, const QString& text, Tone tone = Tone::calm,
         QWidget* parent = nullptr);

    [[nodiscard]] const QString& text() const { return m_text; }
    void setText(const QString& text);
    void setTone(Tone tone);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] std::optional<Icon> mark() const;
    /// What of the width is not for the words.
    [[nodiscard]] int beside() const;

    QString m_text;
    Tone m_tone;
};

struct ToneInks {
    Ink soft;
    Ink word;
    Ink strong;
};
[[nodiscard]] ToneInks inksOf(Tone tone);

} // namespace sinew::kit
