#pragma once

#include <QAnyStringView>
#include <QWidget>

class QLabel;

namespace sinew::kit {

class Label;

/// What is wrong with the field above, in the colour and with the shape of a problem. Takes no room
/// while there is nothing wrong.
class ProblemLine : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText)

public:
    explicit ProblemLine(QAnyStringView name, QWidget* parent = nullptr);

    void setText(const QString& problem);
    [[nodiscard]] QString text() const;
    /// Moves it below the field, wherever the field stands.
    void standBelow(QWidget& field);

private:
    void dress();

    QLabel* m_mark;
    Label* m_text;
};

} // namespace sinew::kit
