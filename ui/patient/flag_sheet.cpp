#include "patient/flag_sheet.h"

#include "bridge/labels.h"
#include "kit/brush.h"
#include "kit/button.h"
#include "kit/flow.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "kit/prompt.h"
#include "patient/clearance_form.h"
#include "patient/flag_note.h"

#include <QPainter>

#include <algorithm>

namespace sinew::patient {

bool isEmergency(const std::vector<const rehab::RedFlag*>& flags) {
    return std::any_of(flags.begin(), flags.end(), [](const rehab::RedFlag* flag) {
        return flag->action == rehab::ActionLevel::emergency;
    });
}

bool isBlocking(const std::vector<const rehab::RedFlag*>& flags) {
    return std::any_of(flags.begin(), flags.end(), [](const rehab::RedFlag* flag) {
        return flag->action != rehab::ActionLevel::clinician;
    });
}

FlagFacts flagFacts(const practice::TodayView& view, const rehab::Catalogue& catalogue,
                    const QString& number) {
    FlagFacts facts;
    facts.number = number;
    for (const auto& open : view.flags) {
        const auto* flag = catalogue.redFlag(open.id);
        if (flag != nullptr) {
            facts.flags.push_back(flag);
        }
    }
    if (facts.flags.empty()) {
        return facts;
    }
    const auto since = view.flags.front().day;
    facts.clearable = {since, view.day};
    if (view.flagged) {
        facts.note = flagNote(view.patient.value, view.episode.value, view.flagged->answers, since,
                              catalogue);
    }
    return facts;
}

FlagSheet::FlagSheet(kit::Prompt& prompt, QWidget* parent)
    : QWidget{parent},
      m_prompt{prompt},
      m_heading{new kit::Label{{}, kit::Type::title, kit::Ink::onDangerSoft, kit::Weight::bold}},
      m_number{new kit::Label{{}, kit::Type::display, kit::Ink::onDangerSoft, kit::Weight::bold}},
      m_advice{kit::column({}, kit::space::wide)},
      m_meanwhile{kit::plain({})},
      m_told{kit::small({})},
      m_note{new kit::SecondButton{"flags.note", tr("Save a note for the clinician …")}},
      m_clear{new kit::QuietButton{"flags.clear", tr("A clinician has cleared this …")}},
      m_form{new ClearanceForm} {
    build();
    connectAll();
}

void FlagSheet::build() {
    kit::named(*this, "flags", tr("Warning sign"));
    m_heading->setObjectName(QStringLiteral("flags.heading"));
    m_number->setObjectName(QStringLiteral("flags.number"));
    m_form->hide();
    m_told->hide();
    auto* lines =
        kit::column({m_heading->wrapped(), m_number->wrapped(), m_advice, m_meanwhile->wrapped(),
                     kit::boxed(kit::flow({m_note, m_clear})), m_told->wrapped(), m_form},
                    kit::space::wide);
    lines->setContentsMargins(kit::space::gutter, kit::space::gutter, kit::space::gutter,
                              kit::space::gutter);
    setLayout(lines);
}

void FlagSheet::connectAll() {
    connect(m_note, &QAbstractButton::clicked, this, &FlagSheet::saveNote);
    connect(m_clear, &QAbstractButton::clicked, this, [this] {
        m_form->setVisible(m_form->isHidden());
        if (!m_form->isHidden()) {
            m_form->setFocus(Qt::TabFocusReason);
        }
    });
    connect(m_form, &ClearanceForm::given, this, &FlagSheet::cleared);
}

void FlagSheet::present(const FlagFacts& facts) {
    m_facts = facts;
    const bool urgentNow = isEmergency(facts.flags);
    m_blocks = isBlocking(facts.flags);
    m_heading->setText(urgentNow  ? tr("Get help now")
                       : m_blocks ? tr("A clinician has to see this first")
                                  : tr("Tell your clinician"));
    m_heading->setInk(m_blocks ? kit::Ink::onDangerSoft : kit::Ink::onCautionSoft);
    m_number->setText(tr("Emergency number: %1").arg(facts.number));
    m_number->setVisible(urgentNow);
    m_meanwhile->setText(
        urgentNow  ? tr("Do no exercises. They are hidden until a clinician's word is noted here.")
        : m_blocks ? tr("No exercise is due until a clinician's word is noted here. You can still "
                        "note how the thigh feels.")
                   : tr("Ask before you do today's exercises. This stays here until a clinician's "
                        "word is noted."));
    m_meanwhile->setVisible(facts.clearable.has_value());
    m_clear->setVisible(facts.clearable.has_value());
    if (facts.clearable) {
        m_form->setDays(facts.clearable->first, facts.clearable->second);
    }
    presentFlags();
}

void FlagSheet::presentFlags() {
    kit::clear(*m_advice);
    for (const auto* flag : m_facts.flags) {
        auto* advice =
            new kit::Label{bridge::textOf(flag->advice), kit::Type::lead, kit::Ink::text};
        auto* because =
            kit::quiet(tr("You answered yes to: %1").arg(bridge::textOf(flag->question)));
        m_advice->addWidget(
            kit::boxed(kit::column({advice->wrapped(), because->wrapped()}, kit::space::tight)));
    }
}

void FlagSheet::putAway() {
    hide();
    m_form->hide();
    m_form->forget();
}

void FlagSheet::showProblem(const QString& sentence) {
    m_form->showProblem(sentence);
}

void FlagSheet::saveNote() {
    kit::FileWish wish;
    wish.title = tr("Save a note for the clinician");
    wish.suggestion = QStringLiteral("sinew-note.pdf");
    wish.filter = tr("PDF (*.pdf);;Text (*.txt)");
    m_prompt.fileToSave(wish, [this](const QString& file) {
        if (file.isEmpty()) {
            return;
        }
        m_told->setText(writeNote(file, m_facts.note)
                            ? tr("Saved the note. Print it or show it on a screen.")
                            : tr("The note could not be written there."));
        m_told->show();
        Q_EMIT told(m_told->text());
    });
}

void FlagSheet::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    kit::roundBox(painter, rect(), kit::radius::card,
                  kit::ink(m_blocks ? kit::Ink::dangerSoft : kit::Ink::cautionSoft),
                  kit::ink(m_blocks ? kit::Ink::danger : kit::Ink::caution));
}

} // namespace sinew::patient
