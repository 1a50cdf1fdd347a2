#include "clinician/score_row.h"

#include "bridge/convert.h"
#include "bridge/labels.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "kit/stepper.h"
#include "progress/score_change.h"

#include <cmath>

namespace sinew::clinician {

namespace {

constexpr int partsOfOne = 1000;
constexpr double leastForWhole = 20; // a shorter range is told to a tenth

} // namespace

ScoreRow::ScoreRow(const rehab::Instrument& instrument, QWidget* parent)
    : QWidget{parent},
      m_instrument{instrument},
      m_total{new kit::Stepper{
          name(),
          bridge::textOf(instrument.name),
          {instrument.min, instrument.max, 1,
           instrument.max - instrument.min < leastForWhole && instrument.min >= 0 ? 1 : 0}}},
      m_before{kit::small({})},
      m_result{kit::plain({})} {
    m_before->wrapped()->setObjectName(name(".before"));
    m_result->wrapped()->setObjectName(name(".result"));
    m_before->hide();
    m_result->hide();
    setLayout(
        kit::column({kit::labelled(bridge::textOf(instrument.name), {}, m_total),
                     kit::small(bridge::textOf(instrument.what))->wrapped(), m_result, m_before},
                    kit::space::tight));
    for (const auto signal : {&kit::Stepper::typed, &kit::Stepper::changed}) {
        connect(m_total, signal, this, [this](std::optional<double> total) {
            presentResult(total);
            Q_EMIT changed();
        });
    }
}

QString ScoreRow::name(const char* part) const {
    return QStringLiteral("tests.score.%1%2")
        .arg(bridge::toQt(m_instrument.key), QLatin1String(part));
}

void ScoreRow::presentBefore(const practice::ScoreLine& line, base::Day today) {
    m_earlier = line.before ? std::optional{line.before->value.total.value()} : std::nullopt;
    m_before->setHidden(!m_earlier);
    if (m_earlier) {
        m_before->setText(
            tr("before: %1 · %2")
                .arg(bridge::numberText(*m_earlier), bridge::dayBeside(line.before->day, today)));
    }
    presentResult(m_total->value());
}

void ScoreRow::presentResult(std::optional<double> total) {
    const auto change =
        total && m_earlier ? progress::scoreChange(m_instrument, *m_earlier, *total) : std::nullopt;
    m_result->setText(change ? bridge::words(*change) : QString{});
    m_result->setHidden(!change);
}

std::optional<rehab::Score> ScoreRow::entered() const {
    const auto total = m_total->value();
    if (!total) {
        return std::nullopt;
    }
    rehab::Score score;
    score.instrument = m_instrument.key;
    score.total = *rehab::Reading::from(std::llround(*total * partsOfOne));
    return score;
}

kit::Stepper* ScoreRow::unfit() const {
    return m_total->fits() ? nullptr : m_total;
}

void ScoreRow::clear() {
    m_total->setValue(std::nullopt);
    m_result->hide();
}

} // namespace sinew::clinician
