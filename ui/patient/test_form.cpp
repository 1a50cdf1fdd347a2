#include "patient/test_form.h"

#include "bridge/convert.h"
#include "bridge/labels.h"
#include "kit/button.h"
#include "kit/choice_row.h"
#include "kit/flow.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "patient/inputs.h"
#include "patient/plan_desk.h"
#include "patient/test_words.h"
#include "rehab/validate.h"

#include <QLineEdit>

namespace sinew::patient {

namespace {

constexpr int longestName = 60;
const QString byHand = QStringLiteral("hand-held");
const QString inFrame = QStringLiteral("fixed");

} // namespace

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
    if (const QString how = testHow(m_test); !how.isEmpty()) {
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
    if (const QString error = testError(m_test); !error.isEmpty()) {
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

QWidget* TestForm::minutes() {
    auto* field = new kit::Stepper{
        name("minutes"), tr("Minutes of sitting"), {0, m_test.max, 5, 0}, tr("min")};
    setFocusProxy(field);
    connect(field, &kit::Stepper::changed, this, [this](std::optional<double> value) {
        m_desk.keepSitting(unit<rehab::Minutes>(value));
    });
    return kit::measured({}, field);
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
    auto* scale = new kit::PainScale{name("pain"), testPainWords(m_test), painWords()};
    connect(scale, &kit::PainScale::changed, this, &TestForm::keepPain);
    setFocusProxy(scale);
    return kit::stacked(testPainWords(m_test), {}, scale);
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
    for (auto* side : {left, right}) {
        connect(side, &kit::Stepper::changed, this, [this] { m_begun = true; });
    }
    auto* both = new kit::Flow{kit::space::gutter, kit::space::step};
    both->addWidget(kit::measured(tr("left"), left));
    both->addWidget(kit::measured(tr("right"), right));
    auto* fields = kit::column({}, kit::space::step);
    if (m_test.byOther) {
        fields->addWidget(tester());
        connect(m_examiner, &QLineEdit::returnPressed, left,
                [left] { left->setFocus(Qt::TabFocusReason); });
    }
    fields->addWidget(kit::boxed(both));
    if (pain != nullptr) {
        fields->addWidget(kit::stacked(tr("Worst pain while doing it, injured side"), {}, pain));
    }
    return withKeep(kit::boxed(fields), [this, left, right] { keepSides(*left, *right); });
}

/// Who measured it, and for strength what held the device: it decides how far the result may err.
QWidget* TestForm::tester() {
    m_examiner = new QLineEdit;
    kit::named(*m_examiner, name("examiner"), tr("Who measured it"));
    m_examiner->setMaxLength(longestName);
    m_examiner->setPlaceholderText(tr("Name of the clinician"));
    connect(m_examiner, &QLineEdit::textEdited, this, [this] { m_begun = true; });
    setFocusProxy(m_examiner);
    auto* lines = kit::column({kit::strong(tr("Who measured it?")), m_examiner}, kit::space::step);
    if (m_test.asksFrame) {
        m_frame = new kit::ChoiceRow{name("frame"),
                                     tr("What held the device"),
                                     {{byHand, tr("held by hand")}, {inFrame, tr("in a frame")}}};
        lines->addWidget(m_frame);
    }
    return kit::boxed(lines);
}

/// A phone shows the angle of the one test that is done with it alone.
std::optional<std::string> TestForm::method() const {
    if (m_frame != nullptr && !m_frame->choice().isEmpty()) {
        return bridge::fromQt(m_frame->choice());
    }
    return m_test.what == rehab::MeasurementKind::ake ? std::optional<std::string>{"phone"}
                                                      : std::nullopt;
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
    measurement.method = method();
    measurement.examiner =
        m_examiner != nullptr ? bridge::fromQt(m_examiner->text()) : std::string{"self"};
    const bool isInjured = m_injured == rehab::Side::both || side == m_injured;
    measurement.pain = isInjured ? m_pain : std::nullopt;
    return measurement;
}

void TestForm::keepOne(double value) {
    m_problem->hide();
    m_desk.keep(objectName(), {test(value, m_injured)});
}

void TestForm::keepSides(const kit::Stepper& left, const kit::Stepper& right) {
    if (m_examiner != nullptr && bridge::fromQt(m_examiner->text()).empty()) {
        showProblem(tr("Please say who measured it; two testers are never compared as one."));
        m_examiner->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!left.value() || !right.value()) {
        showProblem(tr("Please enter both sides, so that they can be compared."));
        return;
    }
    m_problem->hide();
    m_begun = false;
    m_desk.keep(objectName(),
                {test(*left.value(), rehab::Side::left), test(*right.value(), rehab::Side::right)});
}

QStringList TestForm::unkept() const {
    return m_begun ? QStringList{tr("a test: %1").arg(bridge::textOf(m_test.name))} : QStringList{};
}

void TestForm::showProblem(const QString& sentence) {
    m_problem->setText(QStringLiteral("! ") + sentence);
    m_problem->show();
}

} // namespace sinew::patient
