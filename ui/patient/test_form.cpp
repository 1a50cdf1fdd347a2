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
    if (const QString how = howText(); !how.isEmpty()) {
        lines->addWidget(kit::plain(how)->wrapped());
    }
    switch (m_test.form) {
    case HomeTest::Form::painScale:
    case HomeTest::Form::dailyPain:
    case HomeTest::Form::loadTest:
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
    case HomeTest::Form::sittingMinutes:
        lines->addWidget(minutes());
        break;
    }
    if (const QString error = errorText(); !error.isEmpty()) {
        auto* warning = kit::small(error);
        warning->setObjectName(name("error"));
        lines->addWidget(warning->wrapped());
    }
    m_problem = new kit::Label{{}, kit::Type::small, kit::Ink::danger, kit::Weight::bold};
    m_problem->setObjectName(name("problem"));
    m_problem->wrapped()->hide();
    lines->addWidget(m_problem);
    setLayout(lines);
}

QString TestForm::howText() const {
    if (m_test.form == HomeTest::Form::loadTest) {
        return tr("%1, %n time(s), slowly. Every morning at the same hour.", nullptr,
                  m_test.reps.value_or(1))
            .arg(bridge::textOf(m_test.name));
    }
    if (m_test.form == HomeTest::Form::sittingMinutes) {
        return tr("How many minutes can you sit on an ordinary chair until it hurts 3 of 10? "
                  "120 where it does not come to that.");
    }
    return m_test.how.empty() ? QString{} : bridge::textOf(m_test.how);
}

/// How far a test that somebody takes alone may be off.
QString TestForm::errorText() const {
    const bool measured =
        m_test.form == HomeTest::Form::eachSide || m_test.form == HomeTest::Form::oneNumber;
    if (m_test.form == HomeTest::Form::painScale && m_test.error) {
        return tr("A change of less than %1 point(s) may be nothing.", nullptr,
                  static_cast<int>(std::ceil(*m_test.error)))
            .arg(bridge::numberText(*m_test.error));
    }
    if (!measured || m_test.what == rehab::MeasurementKind::readiness) {
        return {};
    }
    return m_test.error
               ? tr("Taken alone it errs more than with a clinician: a change of less than %1 %2 "
                    "may be nothing.")
                     .arg(bridge::numberText(*m_test.error),
                          bridge::words(rehab::unitOf(m_test.what)))
               : tr("Nobody knows how much this varies from day to day; look at the direction "
                    "over weeks.");
}

QWidget* TestForm::minutes() {
    auto* field = new kit::Stepper{
        name("minutes"), tr("Minutes of sitting"), {0, m_test.max, 5, 0}, tr("min")};
    setFocusProxy(field);
    connect(field, &kit::Stepper::changed, this, [this](std::optional<double> value) {
        m_desk.keepSitting(unit<rehab::Minutes>(value));
    });
    return kit::measured({}, field);
}

QString TestForm::painWording() const {
    switch (m_test.form) {
    case HomeTest::Form::dailyPain:
        return tr("Worst pain in daily life today, exercise left out");
    case HomeTest::Form::loadTest:
        return tr("Pain in the load test this morning");
    default:
        return tr("Worst pain while doing it");
    }
}

void TestForm::keepPain(std::optional<int> value) {
    switch (m_test.form) {
    case HomeTest::Form::dailyPain:
        return m_desk.keepDailyPain(painScore(value));
    case HomeTest::Form::loadTest:
        return m_desk.keepLoadTest(m_test.exercise, painScore(value));
    default:
        if (value) {
            keepOne(*value);
        }
    }
}

QWidget* TestForm::painScale() {
    auto* scale = new kit::PainScale{name("pain"), painWording(), painWords()};
    connect(scale, &kit::PainScale::changed, this, &TestForm::keepPain);
    setFocusProxy(scale);
    return kit::stacked(painWording(), {}, scale);
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
    auto* pain = m_test.asksPain ? painOfInjured() : nullptr;
    connect(right, &kit::Stepper::answered, this, [this, left, right, pain] {
        if (pain != nullptr) {
            pain->setFocus(Qt::TabFocusReason);
        } else {
            keepSides(*left, *right);
        }
    });
    auto* both = new kit::Flow{kit::space::gutter, kit::space::step};
    both->addWidget(kit::measured(tr("left"), left));
    both->addWidget(kit::measured(tr("right"), right));
    auto* fields = kit::column({kit::boxed(both)}, kit::space::step);
    if (pain != nullptr) {
        fields->addWidget(kit::stacked(tr("Worst pain while doing it, injured side"), {}, pain));
    }
    return withKeep(kit::boxed(fields), [this, left, right] { keepSides(*left, *right); });
}

kit::PainScale* TestForm::painOfInjured() {
    auto* scale = new kit::PainScale{name("pain"), tr("Worst pain in the test"), painWords()};
    connect(scale, &kit::PainScale::changed, this,
            [this](std::optional<int> value) { m_pain = painScore(value); });
    return scale;
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
    const bool isInjured = m_injured == rehab::Side::both || side == m_injured;
    measurement.pain = isInjured ? m_pain : std::nullopt;
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
