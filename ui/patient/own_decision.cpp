#include "patient/own_decision.h"

#include "bridge/convert.h"
#include "bridge/labels.h"
#include "kit/button.h"
#include "kit/card.h"
#include "kit/flow.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "patient/plan_desk.h"

#include <QLineEdit>

namespace sinew::patient {

OwnDecision::OwnDecision(PlanDesk& desk, QWidget* parent)
    : QWidget{parent},
      m_desk{desk},
      m_standing{kit::plain({})},
      m_stepBack{new kit::SecondButton{"stepBack", tr("Step back")}},
      m_return{new kit::SecondButton{"return", tr("I have returned …")}},
      m_words{new QLineEdit} {
    build();
    connect(m_stepBack, &QAbstractButton::clicked, this, [this] { m_desk.stepBack(m_back); });
    connect(m_return, &QAbstractButton::clicked, this, &OwnDecision::openReturn);
}

void OwnDecision::build() {
    m_standing->setObjectName(QStringLiteral("ownDecision"));
    kit::named(*m_words, "return.words", tr("What you returned to, in a few words"));
    m_words->setMaxLength(200);
    auto* keep = new kit::PrimaryButton{"return.keep", tr("Keep it: I have returned")};
    auto* cancel = new kit::QuietButton{"return.cancel", tr("Cancel")};
    connect(keep, &QAbstractButton::clicked, this, [this] {
        m_form->hide();
        m_desk.returned(m_words->text());
    });
    connect(cancel, &QAbstractButton::clicked, this, &OwnDecision::openReturn);
    auto* about =
        kit::plain(tr("This is your own decision. It starts eight weeks of watching with short "
                      "check-ins. It opens no gate: the last phase still asks for its tests."));
    m_form = kit::boxed(kit::column({about->wrapped(), kit::strong(tr("What did you return to?")),
                                     m_words, kit::flow({keep, cancel})},
                                    kit::space::step));
    m_form->hide();
    auto* card = new kit::Card;
    card->add(kit::heading(tr("Your own decision")));
    card->add(m_standing->wrapped());
    card->add(kit::flow({m_stepBack, m_return}));
    card->add(m_form);
    setLayout(kit::column({card}, 0));
}

void OwnDecision::openReturn() {
    m_form->setVisible(m_form->isHidden());
    if (m_form->isHidden()) {
        m_return->setFocus(Qt::OtherFocusReason);
    } else {
        m_words->setFocus(Qt::TabFocusReason);
    }
}

bool OwnDecision::present(const practice::PlanView& view, const rehab::Catalogue& catalogue,
                          bool editable) {
    const auto& assessment = view.assessment;
    const bool isLast = view.phase.index == view.phase.count;
    const bool mayReturn =
        editable && !isLast && !view.phase.returned && view.phase.index + 1 == view.phase.count;
    const bool goesBack =
        editable && assessment.verdict == progress::Verdict::stepBack && assessment.verdictTo;
    m_back = goesBack ? *assessment.verdictTo : std::string{};
    m_stepBack->setText(
        tr("Step back to “%1”")
            .arg(bridge::phaseName(catalogue, view.episode.value.protocol, m_back)));
    m_stepBack->setAccessibleName(m_stepBack->text());
    m_stepBack->setVisible(goesBack);
    m_return->setVisible(mayReturn);
    m_form->setVisible(mayReturn && !m_form->isHidden());
    const bool returned = view.phase.returned && !isLast;
    m_standing->setText(
        returned ? tr("You noted on %1 that you have returned. The last phase still asks for its "
                      "tests.")
                       .arg(bridge::dayText(*view.phase.returned))
        : goesBack ? tr("The rules suggest a step back. It is yours to take.")
                   : tr("Are you back at what you wanted, whatever the tests still say? Note it "
                        "here."));
    return returned || goesBack || mayReturn;
}

} // namespace sinew::patient
