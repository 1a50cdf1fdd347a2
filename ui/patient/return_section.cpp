#include "patient/return_section.h"

#include "bridge/convert.h"
#include "bridge/labels.h"
#include "kit/card.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "kit/pill.h"

#include <algorithm>

namespace sinew::patient {

namespace {

using progress::ReturnState;

kit::Tone toneOf(ReturnState state) {
    switch (state) {
    case ReturnState::met:
        return kit::Tone::calm;
    case ReturnState::notMet:
        return kit::Tone::caution;
    case ReturnState::cannotJudge:
    case ReturnState::notApplicable:
        return kit::Tone::neutral;
    }
    return kit::Tone::neutral;
}

QString labelOf(const rehab::Protocol* protocol, const std::string& key) {
    if (protocol != nullptr) {
        for (const auto& item : protocol->returnChecklist) {
            if (item.key == key) {
                return bridge::textOf(item.label);
            }
        }
    }
    return bridge::toQt(key);
}

QHBoxLayout* rowOf(const progress::ReturnItem& item, const QString& text) {
    const auto mark = item.state == ReturnState::met ? QStringLiteral("✓ ") : QString{};
    auto* pill = new kit::Pill{QStringLiteral("return.%1.state").arg(bridge::toQt(item.key)),
                               mark + bridge::words(item.state)};
    pill->setTone(toneOf(item.state));
    return kit::row({kit::Piece{kit::plain(text)->wrapped(), 1}, pill}, kit::space::wide);
}

} // namespace

ReturnSection::ReturnSection(QWidget* parent)
    : QWidget{parent},
      m_rows{kit::column({}, kit::space::step)} {
    auto* why = kit::small(tr("What experts ask for before a return, as information. The gate "
                              "above decides."));
    auto* card = new kit::Card;
    card->body().setSpacing(kit::space::step);
    card->add(kit::heading(tr("Before you return")));
    card->add(why->wrapped());
    card->add(m_rows);
    setLayout(kit::column({card}, 0));
}

void ReturnSection::present(const practice::PlanView& view, const rehab::Catalogue& catalogue) {
    kit::clear(*m_rows);
    const auto& items = view.assessment.returnChecklist;
    const auto* protocol = catalogue.protocol(view.episode.value.protocol);
    for (const auto& item : items) {
        m_rows->addWidget(kit::boxed(rowOf(item, labelOf(protocol, item.key))));
    }
}

} // namespace sinew::patient
