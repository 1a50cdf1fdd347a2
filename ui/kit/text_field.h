#pragma once

#include <QAnyStringView>
#include <QLineEdit>

namespace sinew::kit {

/// A line to type in that asks for room for so many letters and takes less where there is less.
class TextField : public QLineEdit {
    Q_OBJECT

public:
    TextField(QAnyStringView name, const QString& spoken, int letters, QWidget* parent = nullptr);

    /// What is typed is not shown.
    TextField* secret();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    [[nodiscard]] QSize roomFor(int letters) const;

    int m_letters;
};

} // namespace sinew::kit
