#pragma once

#include <QAnyStringView>
#include <QDateEdit>

namespace sinew::kit {

/// A day, typed in the language's own order or picked from a calendar, within two bounds.
class DateField : public QDateEdit {
    Q_OBJECT

public:
    DateField(QAnyStringView name, const QString& spoken, const QDate& day, const QDate& earliest,
              const QDate& latest, QWidget* parent = nullptr);

    /// Shows a stored day; tells nobody.
    void setDay(const QDate& day);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The person typed or picked another day: keep it.
    void changed(const QDate& day);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace sinew::kit
