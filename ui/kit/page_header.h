#pragma once

#include "kit/page.h"

#include <QWidget>

class QHBoxLayout;

namespace sinew::kit {

class Label;
class Pill;

/// The page's name or date, large, a quiet line below, its badge and its buttons at the far end.
class PageHeader : public QWidget {
    Q_OBJECT
    /// The title.
    Q_PROPERTY(QString text READ text)

public:
    explicit PageHeader(QWidget* parent = nullptr);

    void present(const QString& title, const QString& detail, const std::optional<Badge>& badge);
    /// Takes the widget over; null takes the last one away without deleting it.
    void setActions(QWidget* actions);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void findWanted();
    void helpWanted();

private:
    Label* m_title;
    Label* m_detail;
    Pill* m_badge;
    QWidget* m_actions = nullptr;
    QHBoxLayout* m_end;
};

} // namespace sinew::kit
