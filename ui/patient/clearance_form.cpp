#include "patient/clearance_form.h"

#include "bridge/convert.h"
#include "kit/button.h"
#include "kit/date_field.h"
#include "kit/flow.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "patient/unkept_text.h"

#include <QLineEdit>
#include <QSignalBlocker>

namespace sinew::patient {

namespace {

constexpr int longestName = 200;
constexpr int widthOfField = 320;

QLineEdit* field(QAnyStringView name, const QString& spoken, int most) {
    auto* line = new QLineEdit;
    line->setMaxLength(most);
    line->setMinimumWidth(widthOfField);
    kit::named(*line, name, spoken);
    return line;
}

} // namespace

ClearanceForm::ClearanceForm(QWidget* parent)
    : QWidget{parent},
      m_by{field("clearance.by", tr("Name of the clinician"), longestName)},
      m_role{field("clearance.role", tr("Profession"), longestName)},
      m_reason{field("clearance.reason", tr("What the clinician said"),
                     static_cast<int>(rehab::noteLength))},
      m_day{new kit::DateField{"clearance.day", tr("Day of the clearance"), QDate::currentDate(),
                               QDate::currentDate(), QDate::currentDate()}},
      m_keep{new kit::SecondButton{"clearance.keep", tr("Keep the clearance")}},
      m_problem{new kit::Label{{}, kit::Type::body, kit::Ink::danger}} {
    build();
    setFocusProxy(m_by);
    connect(m_keep, &QAbstractButton::clicked, this, &ClearanceForm::give);
}

void ClearanceForm::build() {
    m_problem->setObjectName(QStringLiteral("clearance.problem"));
    m_problem->hide();
    auto* lines = kit::column(
        {kit::labelled(tr("Clinician"), tr("name"), m_by),
         kit::labelled(tr("Profession"), {}, m_role), kit::labelled(tr("Day"), {}, m_day),
         kit::labelled(tr("What was said"), tr("in a few words"), m_reason), m_problem->wrapped(),
         kit::boxed(kit::flow({m_keep, kit::small(tr("Kept as entered by you."))}))},
        kit::space::step);
    lines->setContentsMargins(0, 0, 0, 0);
    setLayout(lines);
}

void ClearanceForm::setDays(base::Day earliest, base::Day latest) {
    const QSignalBlocker quietly{m_day};
    const bool fresh = bridge::toQt(latest) != m_day->maximumDate();
    m_day->setDateRange(bridge::toQt(earliest), bridge::toQt(latest));
    if (fresh) {
        m_day->setDay(bridge::toQt(latest));
    }
}

void ClearanceForm::showProblem(const QString& sentence) {
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void ClearanceForm::forget() {
    for (auto* line : {m_by, m_role, m_reason}) {
        line->clear();
    }
    showProblem({});
}

QStringList ClearanceForm::unkept() const {
    const bool begun =
        !m_by->text().isEmpty() || !m_role->text().isEmpty() || !m_reason->text().isEmpty();
    return begun && !isHidden() ? QStringList{unkeptText(QStringLiteral("clearance"))}
                                : QStringList{};
}

void ClearanceForm::give() {
    if (!m_day->problem().isEmpty()) { // it stands below the field
        return m_day->setFocus(Qt::TabFocusReason);
    }
    const rehab::Clearance clearance{bridge::fromQt(m_by->text()), bridge::fromQt(m_role->text()),
                                     bridge::fromQt(m_day->date()),
                                     bridge::fromQt(m_reason->text())};
    const bool whole =
        !clearance.by.empty() && !clearance.role.empty() && !clearance.reason.empty();
    showProblem(whole ? QString{} : tr("Name, profession and what was said are needed."));
    if (whole) {
        Q_EMIT given(clearance);
    }
}

} // namespace sinew::patient
