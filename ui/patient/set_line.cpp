#include "patient/set_line.h"

#include "bridge/dose_text.h"
#include "bridge/labels.h"
#include "kit/check_row.h"
#include "kit/flow.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "patient/inputs.h"

#include <cmath>

namespace sinew::patient {

namespace {

constexpr kit::Span repetitions{0, 1000, 1, 0};
constexpr kit::Span seconds{0, 3600, 5, 0};
constexpr kit::Span pain{0, 10, 1, 0};

kit::Span loads(practice::MassUnit unit) {
    constexpr double most = 1000; // kilograms, as in the record
    return unit == practice::MassUnit::pounds ? kit::Span{0, 2200, 5, 1}
                                              : kit::Span{0, most, 2.5, 2};
}

std::optional<double> shownLoad(practice::MassUnit unit, std::optional<double> kilograms) {
    if (!kilograms || unit == practice::MassUnit::kilograms) {
        return kilograms;
    }
    constexpr double tenths = 10;
    return std::round(bridge::massIn(unit, *kilograms) * tenths) / tenths;
}

std::optional<double> asNumber(std::optional<int> value) {
    return value ? std::optional{static_cast<double>(*value)} : std::nullopt;
}

/// Fewer repetitions or seconds than prescribed is a set partly done.
void settleState(rehab::SetDone& set, const progress::Dose& dose) {
    const bool fewer = (set.reps && dose.reps && set.reps->value() < *dose.reps) ||
                       (set.holdS && dose.holdS && set.holdS->value() < *dose.holdS);
    set.state = fewer ? rehab::SetState::partial : rehab::SetState::done;
    set.skipReason.reset();
}

} // namespace

SetLine::SetLine(const QString& name, const progress::Dose& dose, bool sided,
                 practice::MassUnit mass, QWidget* parent)
    : QWidget{parent},
      m_name{name},
      m_dose{dose},
      m_mass{mass} {
    build(sided);
    connectAll();
}

void SetLine::build(bool sided) {
    auto* line = new kit::Flow{kit::space::wide, kit::space::tight};
    m_tick = new kit::CheckRow{m_name + QStringLiteral(".check"), tr("Set 100")};
    m_tick->setRoomFor(tr("Set 100"));
    line->addWidget(m_tick);
    m_side = kit::quiet({});
    m_side->setMinimumWidth(m_side->fontMetrics().horizontalAdvance(tr("right")) +
                            kit::space::step);
    m_side->setVisible(sided);
    line->addWidget(m_side);
    const auto add = [&](const char* part, const QString& spoken, kit::Span span,
                         const QString& unit, const QString& before) {
        auto* stepper = new kit::Stepper{m_name + QLatin1String(part), spoken, span, unit};
        connect(stepper, &kit::Stepper::refused, this,
                [this](const QString& range) { Q_EMIT refused(refusedText(range)); });
        line->addWidget(kit::measured(before, stepper));
        return stepper;
    };
    if (m_dose.reps) {
        m_reps = add(".reps", tr("Repetitions"), repetitions, tr("reps"), {});
    }
    if (m_dose.holdS) {
        m_hold = add(".hold", tr("Seconds held"), seconds, tr("s"), {});
    }
    if (m_dose.reps || m_dose.loadKg) {
        m_load = add(".load", tr("Load"), loads(m_mass), bridge::words(m_mass), {});
    }
    m_pain = add(".pain", tr("Pain in this set"), pain, {}, tr("pain"));
    setLayout(line);
}

template <class Unit>
void SetLine::connectNumber(kit::Stepper* stepper, std::optional<Unit> rehab::SetDone::*member) {
    if (stepper == nullptr) {
        return;
    }
    connect(stepper, &kit::Stepper::changed, this, [this, member](std::optional<double> value) {
        tell([member, value](rehab::SetDone& set) { set.*member = unit<Unit>(value); });
    });
}

void SetLine::connectLoad() {
    if (m_load == nullptr) {
        return;
    }
    connect(m_load, &kit::Stepper::changed, this, [this](std::optional<double> value) {
        const double kilograms = bridge::kilogramsOf(m_mass, value.value_or(0));
        tell([value, kilograms](rehab::SetDone& set) {
            set.loadKg =
                value ? rehab::Kilograms::from(std::llround(kilograms * 1000)) : std::nullopt;
        });
    });
}

void SetLine::connectAll() {
    connect(m_tick, &QAbstractButton::clicked, this, [this] {
        m_tick->setChecked(true); // only Undo takes a set back
        tell([](rehab::SetDone&) {});
        Q_EMIT ticked();
    });
    connectNumber(m_reps, &rehab::SetDone::reps);
    connectNumber(m_hold, &rehab::SetDone::holdS);
    connectNumber(m_pain, &rehab::SetDone::pain);
    connectLoad();
}

void SetLine::tell(const std::function<void(rehab::SetDone&)>& change) {
    const bool stands = m_place.done.has_value();
    Q_EMIT edited([change, stands, side = m_place.side, dose = m_dose](rehab::SetDone& set) {
        if (!stands) {
            set.side = side;
        }
        change(set);
        settleState(set, dose);
    });
}

void SetLine::present(const SetPlace& place, bool editable) {
    m_place = place;
    const auto& done = place.done;
    const bool skipped = done && done->state == rehab::SetState::skipped;
    m_tick->setText(tr("Set %1").arg(place.index + 1));
    m_tick->setAccessibleName(tr("Set %1, %2").arg(place.index + 1).arg(bridge::words(place.side)));
    m_tick->setChecked(done && !skipped);
    m_side->setText(bridge::words(place.side));
    const auto put = [&](kit::Stepper* field, std::optional<double> value,
                         std::optional<double> wanted) {
        if (field != nullptr) {
            field->setEnabled(editable);
            field->setProposed(wanted);
            offer(*field, value);
        }
    };
    put(m_reps, done ? number(done->reps) : std::nullopt, asNumber(m_dose.reps));
    put(m_hold, done ? number(done->holdS) : std::nullopt, asNumber(m_dose.holdS));
    const auto kept = done && done->loadKg ? std::optional{done->loadKg->value()} : std::nullopt;
    put(m_load, shownLoad(m_mass, kept), shownLoad(m_mass, m_dose.loadKg));
    const auto hurt = done ? number(done->pain) : std::nullopt;
    put(m_pain, hurt ? std::optional<double>{*hurt} : std::nullopt, std::nullopt);
    m_tick->setEnabled(editable);
}

QWidget* SetLine::tick() const {
    return m_tick;
}

} // namespace sinew::patient
