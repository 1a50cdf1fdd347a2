#pragma once

#include <QFrame>
#include <QVBoxLayout>

namespace sinew::kit {

/// A white sheet with round corners and a hairline, its pieces below each other.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

    [[nodiscard]] QVBoxLayout& body() { return *m_body; }
    void add(QWidget* widget) { m_body->addWidget(widget); }
    void add(QLayout* layout) { m_body->addLayout(layout); }
    /// The next piece stands below a hairline.
    void addRuled(QWidget* widget);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_body;
};

/// A heading, an optional quiet line, and what stands below them.
class Section : public QWidget {
    Q_OBJECT

public:
    explicit Section(const QString& heading, const QString& detail = {}, QWidget* parent = nullptr);

    void add(QWidget* widget) { m_body->addWidget(widget); }
    void add(QLayout* layout) { m_body->addLayout(layout); }

private:
    QVBoxLayout* m_body;
};

} // namespace sinew::kit
