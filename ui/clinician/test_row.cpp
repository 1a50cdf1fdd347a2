#include "clinician/test_row.h"

#include "bridge/convert.h"
#include "bridge/labels.h"
#include "clinician/test_text.h"
#include "clinician/untested_form.h"
#include "kit/button.h"
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
      m_result{kit::plain({})},
      m_doubt{kit::plain({})},
      m_swap{new kit::LinkButton{name("swap"), tr("exchange left and right"),
                                 tr("Exchange left and right: %1").arg(m_word)}},
      m_otherSide{new kit::LinkButton{name("otherSide"), tr("it was the other leg"),
                                      tr("What was kept last was the other leg: %1").arg(m_word)}} {
    m_before->wrapped()->setObjectName(name("before"));
    m_result->wrapped()->setObjectName(name("result"));
    m_doubt->wrapped()->setObjectName(name("doubt"));
    const bool hasSides = measure.perSide && !m_task;
    m_untested = new UntestedForm{name("untested"), m_word, hasSides};
    for (QWidget* later :
         std::initializer_list<QWidget*>{m_before, m_result, m_doubt, m_swap, m_otherSide}) {
        later->hide();
    }
    setLayout(kit::column(
        {kit::labelled(m_word, measure.clinicianOnly ? tr("by a clinician only") : QString{},
                       fields(measure), m_untested->opener()),
         m_untested, m_result, kit::boxed(kit::flow({m_doubt, m_swap}, kit::space::step)),
         kit::boxed(kit::flow({m_before, m_otherSide}, kit::space::step))},
        kit::space::tight));
    connect(m_untested, &UntestedForm::changed, this, &TestRow::changed);
    connect(m_swap, &QAbstractButton::clicked, this, &TestRow::swapSides);
    connect(m_otherSide, &QAbstractButton::clicked, this, &TestRow::otherSideMeant);
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
    Field made;
    made.side = side;
    if (measure.unit == rehab::Unit::yesNo) {
        made.yesNo = new kit::ChoiceRow{
            name(part), spoken, {{yes, tr("yes")}, {QStringLiteral("no"), tr("no")}}};
        connect(made.yesNo, &kit::ChoiceRow::changed, this, &TestRow::changed);
        m_fields.push_back(made);
        return kit::boxed(kit::flow({kit::plain(word), made.yesNo}, kit::space::step));
    }
    made.number = new kit::Stepper{
        name(part), spoken, {measure.min, measure.max, 1, 1}, bridge::words(measure.unit)};
    for (const auto signal : {&kit::Stepper::typed, &kit::Stepper::changed}) {
        connect(made.number, signal, this,
                [this, at = m_fields.size()](auto number) { take(at, number); });
    }
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

void TestRow::take(std::size_t field, std::optional<double> number) {
    m_fields[field].typed = number;
    Q_EMIT changed();
}

void TestRow::presentBefore(const practice::SheetLine& line, base::Day today) {
    m_before->setText(beforeText(line, today));
    m_before->setHidden(m_before->text().isEmpty());
    m_otherSide->setVisible(line.left || line.right);
}

void TestRow::presentDoubts(const std::vector<progress::TestDoubt>& doubts) {
    QStringList said;
    bool maySwap = false;
    for (const auto& doubt : doubts) {
        if (doubt.kind == m_kind && doubt.task == m_task) {
            said << doubtText(doubt);
            maySwap = maySwap || doubt.doubt == progress::Doubt::sides;
        }
    }
    m_doubt->setText(said.join(QLatin1Char(' ')));
    m_doubt->setHidden(said.isEmpty());
    m_swap->setVisible(maySwap);
}

/// The numbers stand in the other fields; nothing was kept yet.
void TestRow::swapSides() {
    const auto left = m_fields.front().number->value();
    m_fields.front().number->setValue(m_fields.back().number->value());
    m_fields.back().number->setValue(left);
    for (auto& field : m_fields) {
        field.typed = field.number->value();
    }
    m_fields.front().number->setFocus(Qt::TabFocusReason);
    Q_EMIT changed();
}

void TestRow::presentResult(const progress::Symmetry* symmetry) {
    m_result->setText(symmetry != nullptr && !entered().empty() ? symmetryText(*symmetry)
                                                                : QString{});
    m_result->setHidden(m_result->text().isEmpty());
}

std::optional<double> TestRow::valueOf(const Field& field) const {
    if (field.number != nullptr) {
        return field.typed;
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

rehab::Measurement TestRow::testOf(std::optional<Side> side) const {
    rehab::Measurement test;
    test.what = m_kind;
    test.task = m_task;
    test.side = side;
    test.unit = rehab::unitOf(m_kind);
    test.method = methodText();
    return test;
}

/// What could not be done has no value, and why it was not in place of how it was done.
std::vector<rehab::Measurement> TestRow::entered() const {
    std::vector<rehab::Measurement> tests;
    for (const auto& field : m_fields) {
        auto test = testOf(field.side);
        if (const auto value = valueOf(field)) {
            test.value = rehab::Reading::from(std::llround(*value * thousandths));
        } else if (m_untested->isUntested(field.side)) {
            test.method = m_untested->why();
        } else {
            continue;
        }
        tests.push_back(std::move(test));
    }
    return tests;
}

QWidget* TestRow::unfit(QString& sentence) const {
    for (const auto& field : m_fields) {
        if (field.number != nullptr && !field.number->fits()) {
            sentence = tr("Please enter a number from %1.").arg(field.number->rangeText());
            return field.number;
        }
        if (valueOf(field) && m_untested->isUntested(field.side)) {
            sentence =
                tr("%1 has a result and could not be tested at once. Which is it?").arg(m_word);
            return field.number != nullptr ? static_cast<QWidget*>(field.number) : field.yesNo;
        }
    }
    return m_untested->missing(sentence);
}

void TestRow::clear() {
    for (auto& field : m_fields) {
        field.typed.reset();
        if (field.number != nullptr) {
            field.number->setValue(std::nullopt);
        } else {
            field.yesNo->choose({});
        }
    }
    m_untested->close();
    m_result->hide();
    m_doubt->hide();
    m_swap->hide();
}

} // namespace sinew::clinician
