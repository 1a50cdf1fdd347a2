#pragma once

#include "kit/icon.h"

#include <QAnyStringView>
#include <QWidget>

class QLabel;

namespace sinew::kit {

class Button;

/// What an empty page says: what to do and what will appear here. Without a word for the button
/// there is none.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(QAnyStringView name, Icon icon, const QString& heading, const QString& sentence,
               const QString& action = {}, QWidget* parent = nullptr);

Q_SIGNALS:
    void acted();

private:
    void dress();

    Icon m_icon;
    QLabel* m_picture;
};

} // namespace sinew::kit
