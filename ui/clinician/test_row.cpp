#include "clinician/test_row.h"

#include "bridge/convert.h"
#include "bridge/labels.h"
#include "clinician/test_text.h"
#include "kit/choice_row.h"
#include "kit/flow.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "kit/stepper.h"
#include "kit/text_field.h"
#include "rehab/validate.h"

#include <cmath>

namespace sinew::clinician {

using rehab::Side;

namespace {

constexpr int lettersOfMethod = 14;
constexpr int longestMethod = 60;
constexpr int thousandths = 1000;
const QString yes = QStringLiteral("yes");

} // namespace

TestRow::TestRow(const rehab::Measure& measure, std::optional<rehab::Task> task, QWidget* parent)
    : QWidget{parent},
      m_kind{measure.key},
      m_task{task},
      m_key{task ? QStringLiteral("task.") + bridge::toQt(rehab::nameOf(*task))
                 : bridge::toQt(rehab::nameOf(measure.key))},
      m_word{task ? bridge::words(*task) : bridge::words(measure.key)},
      m_before{kit::small({})},
      m_result{kit::plain({})} {
    m_before->wrapped()->setObjectName(name("before"));
    m_result->wrapped()->setObjectName(name("result"));
    m_before->hide();
    m_result->hide();
    setLayout(kit::column({kit::labelled(m_word, {}, fields(measure)), m_result, m_before},
                          kit::space::tight));
}

QString TestRow::name(const char* part) const {
    return QStringLiteral("tests.%1.%2").arg(m_key, QLatin1String(part));
}

QWidget* TestRow::fields(const rehab::Measure& measure) {
    auto* line = new kit::Flow{kit::space::wide, kit::space::step};
    if (measure.perSide && !m_task) {
        line->addWidget(field(measure, Side::left));
        line->addWidget(field(measure, Side::right));
    } else {
        line->addWidget(field(measure, std::nullopt));
    }
    if (auto* how = method(measure)) {
        line->addWidget(how);
    }
    return kit::boxed(line);
}

QWidget* TestRow::field(const rehab::Measure& measure, std::optional<Side> side) {
    const auto word = side ? bridge::words(*side) : QString{};
    const auto part = side == Side::left ? "left" : side == Side::right ? "right" : "value";
    const auto spoken = side ? tr("%1, %2").arg(m_word, word) : m_word;
    Field made{side};
    if (measure.unit == rehab::Unit::yesNo) {
        made.yesNo = new kit::ChoiceRow{
            name(part), spoken, {{yes, tr("yes")}, {QStringLiteral("no"), tr("no")}}};
        connect(made.yesNo, &kit::ChoiceRow::changed, this, &TestRow::changed);
        m_fields.push_back(made);
        return kit::boxed(kit::flow({kit::plain(word), made.yesNo}, kit::space::step));
    }
    made.number = new kit::Stepper{
        name(part), spoken, {measure.min, measure.max, 1, 1}, bridge::words(measure.unit)};
    connect(made.number, &kit::Stepper::typed, this, &TestRow::changed);
    connect(made.number, &kit::Stepper::changed, this, &TestRow::changed);
    m_fields.push_back(made);
    return kit::measured(word, made.number);
}

/// Only where the way of measuring decides how far it errs, or whether two of them are joined.
QWidget* TestRow::method(const rehab::Measure& measure) {
    if (!measure.sureMethods.empty()) {
        m_frame =
            new kit::ChoiceRow{name("method"),
                               tr("What held the device: %1").arg(m_word),
                               {{QStringLiteral("hand"), tr("held by hand")},
                                {bridge::toQt(measure.sureMethods.front()), tr("in a frame")}}};
        connect(m_frame, &kit::ChoiceRow::changed, this, &TestRow::changed);
        return m_frame;
    }
    if (measure.alignment) {
        auto* typed = new kit::TextField{name("method"), tr("How it was measured: %1").arg(m_word),
                                         lettersOfMethod};
        typed->setPlaceholderText(tr("how measured"));
        typed->setMaxLength(longestMethod);
        connect(typed, &QLineEdit::textEdited, this, &TestRow::changed);
        m_method = typed;
    }
    return m_method;
}

void TestRow::presentBefore(const practice::SheetLine& line, base::Day today) {
    m_before->setText(beforeText(line, today));
    m_before->setHidden(m_before->text().isEmpty());
}

void TestRow::presentResult(const progress::Symmetry* symmetry) {
    m_result->setText(symmetry != nullptr && !entered().empty() ? symmetryText(*symmetry)
                                                                : QString{});
    m_result->setHidden(m_result->text().isEmpty());
}

std::optional<double> TestRow::valueOf(const Field& field) const {
    if (field.number != nullptr) {
        return field.number->value();
    }
    const auto chosen = field.yesNo->choice();
    return chosen.isEmpty() ? std::nullopt : std::optional{chosen == yes ? 1.0 : 0.0};
}

std::optional<std::string> TestRow::methodText() const {
    const auto text = m_frame != nullptr    ? m_frame->choice()
                      : m_method != nullptr ? m_method->text().trimmed()
                                            : QString{};
    return text.isEmpty() ? std::nullopt : std::optional{bridge::fromQt(text)};
}

std::vector<rehab::Measurement> TestRow::entered() const {
    std::vector<rehab::Measurement> tests;
    for (const auto& field : m_fields) {
        if (const auto value = valueOf(field)) {
            rehab::Measurement test;
            test.what = m_kind;
            test.task = m_task;
            test.side = field.side;
            test.value = rehab::Reading::from(std::llround(*value * thousandths));
            test.unit = rehab::unitOf(m_kind);
            test.method = methodText();
            tests.push_back(std::move(test));
        }
    }
    return tests;
}

kit::Stepper* TestRow::unfit() const {
    for (const auto& field : m_fields) {
        if (field.number != nullptr && !field.number->fits()) {
            return field.number;
        }
    }
    return nullptr;
}

void TestRow::clear() {
    for (const auto& field : m_fields) {
        if (field.number != nullptr) {
            field.number->setValue(std::nullopt);
        } else {
            field.yesNo->choose({});
        }
    }
    m_result->hide();
}

} // namespace sinew::clinician
