#include "patient/test_form.h"

#include "bridge/labels.h"
#include "kit/button.h"
#include "kit/choice_row.h"
#include "kit/flow.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "patient/inputs.h"
#include "patient/plan_desk.h"
#include "rehab/validate.h"

#include <cmath>

namespace sinew::patient {

TestForm::TestForm(PlanDesk& desk, const QString& key, const HomeTest& test, rehab::Side injured,
                   QWidget* parent)
    : QWidget{parent},
      m_desk{desk},
      m_key{key},
      m_test{test},
      m_injured{injured} {
    setObjectName(QStringLiteral("test.%1").arg(key));
    build();
}

QString TestForm::name(const char* part) const {
    return QStringLiteral("test.%1.%2").arg(m_key, QLatin1String(part));
}

void TestForm::build() {
    auto* lines = kit::column({}, kit::space::step);
    lines->setContentsMargins(kit::theme().scaled(34), 0, 0, kit::space::step);
    if (!m_test.how.empty()) {
        lines->addWidget(kit::plain(bridge::textOf(m_test.how))->wrapped());
    }
    switch (m_test.form) {
    case HomeTest::Form::painScale:
    case HomeTest::Form::dailyPain:
        lines->addWidget(painScale());
        break;
    case HomeTest::Form::yesNo:
        lines->addWidget(yesNo());
        break;
    case HomeTest::Form::eachSide:
        lines->addWidget(sides());
        break;
    case HomeTest::Form::oneNumber:
        lines->addWidget(number());
        break;
    }
    m_problem = new kit::Label{{}, kit::Type::small, kit::Ink::danger, kit::Weight::bold};
    m_problem->setObjectName(name("problem"));
    m_problem->wrapped()->hide();
    lines->addWidget(m_problem);
    setLayout(lines);
}

QWidget* TestForm::painScale() {
    const bool daily = m_test.form == HomeTest::Form::dailyPain;
    auto* scale = new kit::PainScale{
        name("pain"), daily ? tr("Worst pain in daily life today") : tr("Worst pain in the test"),
        painWords()};
    connect(scale, &kit::PainScale::changed, this, [this, daily](std::optional<int> value) {
        if (daily) {
            m_desk.keepDailyPain(painScore(value));
        } else if (value) {
            keepOne(*value);
        }
    });
    setFocusProxy(scale);
    return kit::stacked(daily ? tr("Worst pain in daily life today, exercise left out")
                              : tr("Worst pain while doing it"),
                        {}, scale);
}

QWidget* TestForm::yesNo() {
    auto* choice =
        new kit::ChoiceRow{name("yesNo"),
                           tr("Answer"),
                           {{QStringLiteral("yes"), tr("Yes")}, {QStringLiteral("no"), tr("No")}}};
    connect(choice, &kit::ChoiceRow::changed, this, [this](const QStringList& keys) {
        keepOne(keys.value(0) == QLatin1String("yes") ? 1 : 0);
    });
    setFocusProxy(choice);
    return choice;
}

kit::Stepper* TestForm::stepper(const char* part, const QString& spoken) const {
    return new kit::Stepper{name(part),
                            spoken,
                            {m_test.min, m_test.max, 1, 0},
                            bridge::words(rehab::unitOf(m_test.what))};
}

QWidget* TestForm::withKeep(QWidget* field, std::function<void()> keep) {
    auto* button = new kit::SecondButton{name("keep"), tr("Keep")};
    button->setCompact(true);
    connect(button, &QAbstractButton::clicked, this, std::move(keep));
    auto* line = new kit::Flow{kit::space::wide, kit::space::step};
    line->addWidget(field);
    line->addWidget(button);
    return kit::boxed(line);
}

QWidget* TestForm::sides() {
    auto* left = stepper("left", tr("Left"));
    auto* right = stepper("right", tr("Right"));
    setFocusProxy(left);
    connect(left, &kit::Stepper::answered, right, [right] { right->setFocus(Qt::TabFocusReason); });
    connect(right, &kit::Stepper::answered, this,
            [this, left, right] { keepSides(*left, *right); });
    auto* both = new kit::Flow{kit::space::gutter, kit::space::step};
    both->addWidget(kit::measured(tr("left"), left));
    both->addWidget(kit::measured(tr("right"), right));
    return withKeep(kit::boxed(both), [this, left, right] { keepSides(*left, *right); });
}

QWidget* TestForm::number() {
    auto* value = stepper("value", bridge::textOf(m_test.name));
    setFocusProxy(value);
    connect(value, &kit::Stepper::changed, this, [this](std::optional<double> number) {
        if (number) {
            keepOne(*number);
        }
    });
    return kit::measured({}, value);
}

rehab::Measurement TestForm::test(double value, rehab::Side side) const {
    rehab::Measurement measurement;
    measurement.what = m_test.what;
    measurement.task = m_test.task;
    measurement.side = m_test.perSide ? std::optional{side} : std::nullopt;
    measurement.value = rehab::Reading::from(std::llround(value * 1000));
    measurement.unit = rehab::unitOf(m_test.what);
    measurement.method = m_test.what == rehab::MeasurementKind::ake
                             ? std::optional<std::string>{"phone"}
                             : std::nullopt;
    return measurement;
}

void TestForm::keepOne(double value) {
    m_problem->hide();
    m_desk.keep(objectName(), {test(value, m_injured)});
}

void TestForm::keepSides(const kit::Stepper& left, const kit::Stepper& right) {
    if (!left.value() || !right.value()) {
        showProblem(tr("Please enter both sides, so that they can be compared."));
        return;
    }
    m_problem->hide();
    m_desk.keep(objectName(),
                {test(*left.value(), rehab::Side::left), test(*right.value(), rehab::Side::right)});
}

void TestForm::showProblem(const QString& sentence) {
    m_problem->setText(QStringLiteral("! ") + sentence);
    m_problem->show();
}

} // namespace sinew::patient
