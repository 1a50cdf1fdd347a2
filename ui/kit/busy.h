#pragma once

#include "kit/theme.h"

#include <QAnyStringView>
#include <QWidget>

class QProgressBar;

namespace sinew::kit {

class Button;
class Label;

/// Long work under way: what it is, how far it is, and a way to stop it.
class Busy : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString text READ text)

public:
    Busy(QAnyStringView name, const QString& what, QWidget* parent = nullptr);

    /// `total` 0 when it is not known how much there is to do.
    void setProgress(int done, int total);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void cancelled();

private:
    Label* m_text;
    QProgressBar* m_bar;
    Button* m_cancel;
};

} // namespace sinew::kit
