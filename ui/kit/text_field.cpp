#include "kit/text_field.h"

#include "kit/label.h"

namespace sinew::kit {

namespace {

constexpr int fewest = 8;       // letters in view where the room is narrow
constexpr int most = 1'000'000; // what is too long for a record is said, not cut off unseen

} // namespace

TextField::TextField(QAnyStringView name, const QString& spoken, int letters, QWidget* parent)
    : QLineEdit{parent},
      m_letters{letters} {
    named(*this, name, spoken);
    setMaxLength(most);
}

TextField* TextField::secret() {
    setEchoMode(QLineEdit::Password);
    return this;
}

QSize TextField::roomFor(int letters) const {
    const QSize usual = QLineEdit::sizeHint();
    const int around = usual.width() - 17 * fontMetrics().horizontalAdvance(QLatin1Char('x'));
    return {letters * fontMetrics().horizontalAdvance(QLatin1Char('0')) + around, usual.height()};
}

QSize TextField::sizeHint() const {
    return roomFor(m_letters);
}

QSize TextField::minimumSizeHint() const {
    return roomFor(std::min(m_letters, fewest));
}

} // namespace sinew::kit
