#include "clinician/untested_form.h"

#include "bridge/convert.h"
#include "bridge/labels.h"
#include "kit/button.h"
#include "kit/choice_row.h"
#include "kit/flow.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "kit/text_field.h"

namespace sinew::clinician {

namespace {

constexpr int lettersOfReason = 24;
constexpr int longestReason = 60;
const QString leftLeg = QStringLiteral("left");
const QString rightLeg = QStringLiteral("right");

} // namespace

UntestedForm::UntestedForm(const QString& name, const QString& test, bool perSide, QWidget* parent)
    : QWidget{parent},
      m_test{test},
      m_opener{new kit::LinkButton{name, tr("could not be tested"),
                                   tr("%1 could not be tested").arg(test)}},
      m_why{new kit::TextField{name + QStringLiteral(".why"),
                               tr("Why it could not be tested: %1").arg(test), lettersOfReason}} {
    auto* line = new kit::Flow{kit::space::step, kit::space::step};
    line->addWidget(kit::plain(tr("Could not be tested:"))->wrapped());
    if (perSide) {
        m_sides = new kit::ChoiceRow{name + QStringLiteral(".sides"),
                                     tr("Which leg could not be tested: %1").arg(test),
                                     {{leftLeg, bridge::words(rehab::Side::left)},
                                      {rightLeg, bridge::words(rehab::Side::right)}},
                                     kit::ChoiceRow::Many::several};
        line->addWidget(m_sides);
        connect(m_sides, &kit::ChoiceRow::changed, this, &UntestedForm::changed);
    }
    m_why->setPlaceholderText(tr("why, in a few words"));
    m_why->setMaxLength(longestReason);
    line->addWidget(m_why);
    setLayout(line);
    hide();
    connect(m_why, &QLineEdit::textEdited, this, &UntestedForm::changed);
    connect(m_opener, &QAbstractButton::clicked, this, [this] {
        open(!m_isOpen);
        if (m_isOpen) {
            (m_sides != nullptr ? static_cast<QWidget*>(m_sides) : m_why)
                ->setFocus(Qt::TabFocusReason);
        }
        Q_EMIT changed();
    });
}

QWidget* UntestedForm::opener() const {
    return m_opener;
}

void UntestedForm::open(bool isOpen) {
    m_isOpen = isOpen;
    setVisible(isOpen);
    m_opener->setText(isOpen ? tr("was tested after all") : tr("could not be tested"));
    m_opener->setAccessibleName(isOpen ? tr("%1 was tested after all").arg(m_test)
                                       : tr("%1 could not be tested").arg(m_test));
}

void UntestedForm::close() {
    open(false);
    m_why->clear();
    if (m_sides != nullptr) {
        m_sides->choose({});
    }
}

bool UntestedForm::isUntested(std::optional<rehab::Side> side) const {
    if (!m_isOpen || m_sides == nullptr) {
        return m_isOpen;
    }
    return m_sides->chosen().contains(side == rehab::Side::left ? leftLeg : rightLeg);
}

std::string UntestedForm::why() const {
    return bridge::fromQt(m_why->text().trimmed());
}

QWidget* UntestedForm::missing(QString& sentence) const {
    if (!m_isOpen) {
        return nullptr;
    }
    if (m_sides != nullptr && m_sides->chosen().isEmpty()) {
        sentence = tr("Which leg could not be tested?");
        return m_sides;
    }
    if (why().empty()) {
        sentence = tr("A word on why it could not be tested is still missing.");
        return m_why;
    }
    return nullptr;
}

} // namespace sinew::clinician
