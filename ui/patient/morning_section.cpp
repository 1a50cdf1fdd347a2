#include "patient/morning_section.h"

#include "bridge/convert.h"
#include "kit/card.h"
#include "kit/layout.h"
#include "patient/asked_row.h"
#include "patient/day_desk.h"
#include "patient/inputs.h"

namespace sinew::patient {

namespace {

constexpr kit::Span stiffMinutes{0, 600, 5, 0};

} // namespace

MorningSection::MorningSection(DayDesk& desk, QWidget* parent)
    : QWidget{parent},
      m_desk{desk},
      m_morning{new kit::PainScale{"painMorning", tr("Pain this morning"), painWords()}},
      m_stiffness{new kit::Stepper{"stiffness", tr("Minutes of stiffness this morning"),
                                   stiffMinutes, tr("min")}},
      m_before{new kit::PainScale{"painBefore", tr("Pain now, before you start"), painWords()}} {
    build();
    connectAll();
}

void MorningSection::build() {
    m_morning->setWordShown(false);
    m_morningRow = new AskedRow{QStringLiteral("nextMorning"), tr("This morning"), m_morning,
                                kit::measured(tr("stiff"), m_stiffness)};
    m_beforeRow = new AskedRow{QStringLiteral("painBefore"), tr("Before you start"), m_before};
    m_beforeRow->setHint(tr("pain now"));
    auto* card = new kit::Card;
    card->body().setSpacing(kit::space::step);
    card->add(m_morningRow);
    card->add(m_beforeRow);
    setLayout(kit::column({card}, 0));
}

void MorningSection::connectAll() {
    connect(m_morning, &kit::PainScale::changed, this, [this](std::optional<int> value) {
        m_desk.checkIn(QStringLiteral("nextMorning"), [value](rehab::CheckIn& checkIn) {
            checkIn.nextMorning = painScore(value);
        });
    });
    connect(m_stiffness, &kit::Stepper::changed, this, [this](std::optional<double> value) {
        m_desk.checkIn(QStringLiteral("nextMorning"), [value](rehab::CheckIn& checkIn) {
            checkIn.stiffnessMin = unit<rehab::Minutes>(value);
        });
    });
    connect(m_before, &kit::PainScale::changed, this, [this](std::optional<int> value) {
        m_desk.session(QStringLiteral("painBefore"),
                       [value](rehab::Session& session) { session.painBefore = painScore(value); });
    });
    for (const auto* scale : {m_morning, m_before}) {
        connect(scale, &kit::PainScale::answered, this, &MorningSection::movedOn);
    }
    connect(m_stiffness, &kit::Stepper::refused, this,
            [this](const QString& range) { m_morningRow->setProblem(refusedText(range)); });
    connect(m_stiffness, &kit::Stepper::answered, this, &MorningSection::movedOn);
}

void MorningSection::present(const practice::TodayView& view, const rehab::Session* session,
                             bool asksBefore) {
    setVisible(view.asksMorning || asksBefore);
    m_beforeRow->setVisible(asksBefore);
    m_morningRow->setVisible(view.asksMorning);
    if (view.asksMorning) {
        const base::Day last = view.morning.sessionDay;
        m_morningRow->setHint(
            view.day - last == 1
                ? tr("after %1's session").arg(bridge::dayText(last, bridge::DayForm::weekday))
                : tr("pain on waking"));
        const auto& answered = view.morning.answered;
        m_morning->setValue(answered ? number(answered->value.nextMorning) : std::nullopt);
        m_stiffness->setProposed(number(view.morning.usualStiffness));
        offer(*m_stiffness, answered ? number(answered->value.stiffnessMin) : std::nullopt);
    }
    m_before->setValue(session != nullptr ? number(session->painBefore) : std::nullopt);
    if (!m_stiffness->isRefused()) {
        m_morningRow->setProblem({});
    }
    m_beforeRow->setProblem({});
}

void MorningSection::setEditable(bool editable) {
    for (QWidget* input : {static_cast<QWidget*>(m_morning), static_cast<QWidget*>(m_stiffness),
                           static_cast<QWidget*>(m_before)}) {
        input->setEnabled(editable);
    }
}

QWidget* MorningSection::unanswered() const {
    if (!m_morningRow->isHidden() && !m_morning->value()) {
        return m_morning;
    }
    return m_beforeRow->isHidden() || m_before->value() ? nullptr : m_before;
}

void MorningSection::showProblem(const QString& field, const QString& sentence) {
    if (field == QLatin1String("nextMorning")) {
        m_morningRow->setProblem(sentence);
    } else if (field == QLatin1String("painBefore")) {
        m_beforeRow->setProblem(sentence);
    }
}

} // namespace sinew::patient
