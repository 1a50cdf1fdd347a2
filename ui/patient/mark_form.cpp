#include "patient/mark_form.h"

#include "bridge/labels.h"
#include "kit/button.h"
#include "kit/choice_row.h"
#include "kit/flow.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "patient/inputs.h"
#include "rehab/body.h"

namespace sinew::patient {

namespace {

template <class Enum>
kit::ChoiceRow* choicesOf(QAnyStringView name, const QString& spoken) {
    std::vector<kit::Choice> choices;
    for (std::size_t at = 0; at < rehab::Names<Enum>::list.size(); ++at) {
        const auto value = static_cast<Enum>(at);
        choices.push_back({bridge::toQt(rehab::nameOf(value)), bridge::words(value)});
    }
    return new kit::ChoiceRow{name, spoken, choices};
}

std::optional<std::string> chosenIn(const QStringList& keys) {
    return keys.isEmpty() ? std::nullopt : std::optional{bridge::fromQt(keys.constFirst())};
}

QStringList keysOf(const std::optional<std::string>& chosen) {
    return chosen ? QStringList{bridge::toQt(*chosen)} : QStringList{};
}

} // namespace

MarkForm::MarkForm(QWidget* parent)
    : QWidget{parent},
      m_place{kit::strong({})},
      m_intensity{new kit::PainScale{"mark.intensity", tr("Pain at this place"), painWords()}},
      m_quality{choicesOf<rehab::PainQuality>("mark.quality", tr("What it feels like"))},
      m_timing{choicesOf<rehab::PainTiming>("mark.timing", tr("When it hurts"))},
      m_another{new kit::LinkButton{"mark.another", tr("Another pain here")}},
      m_remove{new kit::LinkButton{"mark.remove", tr("Take this mark away")}} {
    build();
    connectAll();
    setFocusProxy(m_intensity);
}

void MarkForm::build() {
    m_place->setObjectName(QStringLiteral("mark.place"));
    m_place->wrapped();
    m_intensity->setWordShown(false);
    setLayout(kit::column({m_place, kit::stacked(tr("How strong?"), {}, m_intensity),
                           kit::stacked(tr("What is it like?"), {}, m_quality),
                           kit::stacked(tr("When?"), {}, m_timing),
                           kit::boxed(kit::flow({m_another, m_remove}))},
                          kit::space::wide));
}

void MarkForm::connectAll() {
    connect(m_intensity, &kit::PainScale::changed, this, [this](std::optional<int> value) {
        Q_EMIT edited([value](rehab::PainMark& mark) { mark.intensity = painScore(value); });
    });
    connect(m_intensity, &kit::PainScale::answered, this,
            [this] { m_quality->setFocus(Qt::TabFocusReason); });
    connect(m_quality, &kit::ChoiceRow::changed, this, [this](const QStringList& keys) {
        Q_EMIT edited([keys](rehab::PainMark& mark) { mark.quality = chosenIn(keys); });
        m_timing->setFocus(Qt::TabFocusReason);
    });
    connect(m_timing, &kit::ChoiceRow::changed, this, [this](const QStringList& keys) {
        Q_EMIT edited([keys](rehab::PainMark& mark) { mark.timing = chosenIn(keys); });
    });
    connect(m_another, &QAbstractButton::clicked, this, &MarkForm::anotherWanted);
    connect(m_remove, &QAbstractButton::clicked, this, &MarkForm::removed);
}

void MarkForm::present(const QString& place, const rehab::PainMark& mark) {
    m_place->setText(place);
    m_intensity->setValue(number(mark.intensity));
    m_quality->choose(keysOf(mark.quality));
    m_timing->choose(keysOf(mark.timing));
}

void MarkForm::setEditable(bool editable) {
    for (QWidget* input :
         std::initializer_list<QWidget*>{m_intensity, m_quality, m_timing, m_another, m_remove}) {
        input->setEnabled(editable);
    }
}

} // namespace sinew::patient
