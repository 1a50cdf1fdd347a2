#include "patient/criterion_row.h"

#include "bridge/convert.h"
#include "bridge/criterion_text.h"
#include "bridge/labels.h"
#include "kit/button.h"
#include "kit/flow.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "kit/pill.h"
#include "patient/test_form.h"

namespace sinew::patient {

namespace {

constexpr int stateWidth = 116;
constexpr int narrowWidth = 620;
constexpr int narrowestWidth = 300;

kit::Tone toneOf(rehab::Truth state) {
    switch (state) {
    case rehab::Truth::met:
        return kit::Tone::calm;
    case rehab::Truth::notMet:
        return kit::Tone::caution;
    case rehab::Truth::cannotJudge:
        return kit::Tone::neutral;
    }
    return kit::Tone::neutral;
}

/// Where the answer of such a criterion comes from; empty where it comes from elsewhere.
QString pageFor(rehab::CriterionKind kind, const std::optional<std::string>& missing) {
    if (missing == "usualVolume") {
        return QStringLiteral("progress"); // a goal says it
    }
    switch (kind) {
    case rehab::CriterionKind::runAtEffort:
    case rehab::CriterionKind::runContinuous:
    case rehab::CriterionKind::exerciseDose:
    case rehab::CriterionKind::greenSessions:
    case rehab::CriterionKind::greenWeeks:
    case rehab::CriterionKind::usualVolume:
        return QStringLiteral("today");
    case rehab::CriterionKind::redFlagsClear:
        return QStringLiteral("screening");
    default:
        return {};
    }
}

/// The pills stand in a column of one width, so that the questions begin below each other.
class StateColumn : public QWidget {
public:
    explicit StateColumn(QWidget* pill) {
        setLayout(kit::row({pill, kit::spacer()}, 0));
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    }
    [[nodiscard]] QSize sizeHint() const override {
        const int width = kit::theme().scaled(stateWidth);
        return {std::max(width, layout()->sizeHint().width()), layout()->sizeHint().height()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace

CriterionRow::CriterionRow(PlanDesk& desk, const QString& id, QWidget* parent)
    : QWidget{parent},
      m_desk{desk},
      m_id{id},
      m_state{new kit::Pill{QStringLiteral("criterion.%1.state").arg(id), {}}},
      m_label{kit::plain({})},
      m_detail{kit::small({})},
      m_source{kit::small({})},
      m_do{new kit::LinkButton{QStringLiteral("criterion.%1.do").arg(id), tr("Do this test")}},
      m_why{new kit::LinkButton{QStringLiteral("criterion.%1.source").arg(id), tr("Source")}} {
    build();
    connectAll();
}

void CriterionRow::build() {
    m_detail->setObjectName(QStringLiteral("criterion.%1.detail").arg(m_id));
    m_label->wrapped();
    m_detail->wrapped();
    m_source->wrapped()->hide();
    m_words = kit::column({m_label, m_detail, m_source}, 2);
    auto* buttons = new kit::Flow{kit::space::wide, 0};
    buttons->addWidget(m_do);
    buttons->addWidget(m_why);
    m_buttons = kit::boxed(buttons);
    auto* state = kit::column({kit::gap(2), new StateColumn{m_state}, kit::spacer()}, 0);
    m_line = kit::row({kit::boxed(state), kit::Piece{m_words, 1}, m_buttons}, kit::space::wide);
    m_line->setAlignment(m_buttons, Qt::AlignTop);
    m_below = kit::column({m_line}, kit::space::step);
    setLayout(m_below);
}

/// Where the room is narrow the buttons stand below the words instead of beside them, and where it
/// is narrower still all stands below the state.
void CriterionRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool narrowest = width() < kit::theme().scaled(narrowestWidth);
    m_line->setDirection(narrowest ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const bool narrow = width() < kit::theme().scaled(narrowWidth);
    if (narrow == m_narrow) {
        return;
    }
    m_narrow = narrow;
    m_line->removeWidget(m_buttons);
    m_words->removeWidget(m_buttons);
    if (narrow) {
        m_words->addWidget(m_buttons, 0, Qt::AlignLeading);
    } else {
        m_line->addWidget(m_buttons, 0, Qt::AlignTop);
    }
}

void CriterionRow::connectAll() {
    connect(m_do, &QAbstractButton::clicked, this, [this] {
        if (m_test) {
            toggleForm();
        } else {
            Q_EMIT pageWanted(m_page);
        }
    });
    connect(m_why, &QAbstractButton::clicked, this,
            [this] { m_source->setVisible(m_source->isHidden()); });
}

void CriterionRow::toggleForm() {
    if (m_form != nullptr) {
        delete m_form;
        m_form = nullptr;
        return;
    }
    m_form = new TestForm{m_desk, m_id, *m_test, m_injured};
    m_below->addWidget(m_form);
    m_form->setFocus(Qt::TabFocusReason);
    Q_EMIT opened(m_form);
}

void CriterionRow::present(const progress::CriterionJudgement& judged,
                           const rehab::Criterion* criterion, const TestPlace& place,
                           rehab::Side injured, bool editable, bool blocked) {
    m_injured = injured;
    m_test = criterion != nullptr ? homeTestFor(*criterion, place) : std::nullopt;
    m_page = criterion != nullptr && !m_test && judged.state != rehab::Truth::met
                 ? pageFor(criterion->kind, judged.missing)
                 : QString{};
    m_label->setText(criterion != nullptr ? bridge::textOf(criterion->label)
                                          : bridge::toQt(judged.id));
    presentButton(editable && !(blocked && m_test));
    m_why->setAccessibleName(tr("Source of: %1").arg(m_label->text()));
    presentState(judged);
    presentDetail(judged, criterion);
    presentSource(criterion);
}

/// A test is entered here; what only a day shows is entered on Today.
void CriterionRow::presentButton(bool editable) {
    m_do->setVisible(editable && (m_test || !m_page.isEmpty()));
    m_do->setText(m_test && m_test->byOther              ? tr("Enter what was measured")
                  : m_test                               ? tr("Do this test")
                  : m_page == QLatin1String("screening") ? tr("Answer the questions")
                  : m_page == QLatin1String("progress")  ? tr("Set it as a goal")
                                                         : tr("Go to Today"));
    m_do->setAccessibleName(QStringLiteral("%1: %2").arg(m_do->text(), m_label->text()));
}

void CriterionRow::presentState(const progress::CriterionJudgement& judged) {
    const auto mark = judged.state == rehab::Truth::met ? QStringLiteral("✓ ") : QString{};
    m_state->setText(mark + bridge::words(judged.state));
    m_state->setTone(toneOf(judged.state));
}

void CriterionRow::presentDetail(const progress::CriterionJudgement& judged,
                                 const rehab::Criterion* criterion) {
    QStringList parts;
    if (judged.value) {
        parts << tr("Now %1.").arg(bridge::againstBar(judged));
    }
    if (judged.daysNeeded > 1 && judged.state != rehab::Truth::met && !judged.days.empty()) {
        parts << tr("%1 of %n day(s).", nullptr, judged.daysNeeded).arg(judged.days.size());
    }
    const bool buttonSaysIt = m_test && !m_test->byOther && judged.missing == "measurement";
    if (judged.missing && judged.state != rehab::Truth::met && !buttonSaysIt) {
        parts << bridge::missingText(*judged.missing);
    } else if (criterion != nullptr && !m_test && judged.state != rehab::Truth::met) {
        parts << bridge::wayText(criterion->kind);
    }
    parts.removeAll(QString{});
    if (judged.byAlternative && judged.weaker) {
        parts << tr("Judged by a simpler test that says less.");
    }
    const bool twoDays = criterion != nullptr && judged.state != rehab::Truth::met &&
                         judged.days.empty() && judged.daysNeeded > 1;
    if (twoDays) {
        parts << tr("On %n day(s) within %1.", nullptr, judged.daysNeeded).arg(judged.withinDays);
    }
    m_detail->setText(parts.join(QLatin1Char(' ')));
    m_detail->setVisible(!parts.isEmpty());
}

void CriterionRow::presentSource(const rehab::Criterion* criterion) {
    m_why->setVisible(criterion != nullptr);
    if (criterion != nullptr) {
        const auto& evidence = criterion->evidence;
        m_source->setText(
            tr("%1 Source: %2.").arg(bridge::textOf(evidence.text), bridge::sourceOf(evidence)));
    }
}

} // namespace sinew::patient
