#pragma once

#include "kit/icon.h"
#include "kit/pill.h"

#include <QAnyStringView>
#include <QWidget>

class QVBoxLayout;

namespace sinew::kit {
class Label;
} // namespace sinew::kit

namespace sinew::patient {

/// Something to know before the rest of the page: a mark, a heading, a sentence, room for reasons
/// and buttons. Softly coloured; the mark says the same without colour.
class Banner : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString text READ text)

public:
    explicit Banner(QAnyStringView name, QWidget* parent = nullptr);

    void say(kit::Tone tone, kit::Icon mark, const QString& heading, const QString& sentence);
    /// Below the sentence; takes the widget over and replaces what stood there. Null takes it away.
    void setMore(QWidget* more);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    kit::Tone m_tone = kit::Tone::neutral;
    kit::Icon m_mark = kit::Icon::info;
    kit::Label* m_heading;
    kit::Label* m_sentence;
    QVBoxLayout* m_lines;
    QWidget* m_more = nullptr;
};

} // namespace sinew::patient
