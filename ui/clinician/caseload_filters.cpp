#include "clinician/caseload_filters.h"

#include "base/text.h"
#include "clinician/case_text.h"
#include "clinician/choices.h"
#include "kit/button.h"
#include "kit/card.h"
#include "kit/flow.h"
#include "kit/layout.h"
#include "kit/text_field.h"

#include <QKeyEvent>
#include <QSignalBlocker>

namespace sinew::clinician {

namespace {

constexpr int lettersOfSearch = 28;
const QString everybody = QStringLiteral("all");
const QString inNeed = QStringLiteral("need");

std::vector<kit::Choice> ruleChoices() {
    std::vector<kit::Choice> choices;
    choices.reserve(flagRules().size());
    for (const auto rule : flagRules()) {
        choices.push_back({bridge::toQt(rule), ruleWord(rule)});
    }
    return choices;
}

std::vector<kit::Choice> silences() {
    std::vector<kit::Choice> choices{{QStringLiteral("0"), CaseloadFilters::tr("any")}};
    for (const int days : {3, 7, 14}) {
        choices.push_back(
            {QString::number(days), CaseloadFilters::tr("%n day(s) or more", nullptr, days)});
    }
    return choices;
}

} // namespace

CaseloadFilters::CaseloadFilters(QWidget* parent)
    : QWidget{parent},
      m_search{
          new kit::TextField{"caseload.search", tr("Find by name or number"), lettersOfSearch}},
      m_need{new kit::ChoiceRow{"caseload.need",
                                tr("Whom to show"),
                                {{everybody, tr("Everybody")}, {inNeed, tr("Needs a look")}}}},
      m_open{new kit::QuietButton{"caseload.filter", tr("Filter …")}},
      m_types{new kit::ChoiceRow{"caseload.type", tr("Kind of injury"),
                                 choicesOf<rehab::InjuryType>(), kit::ChoiceRow::Many::several}},
      m_phases{new kit::ChoiceRow{"caseload.phase", tr("Phase"), choicesOf<rehab::Phase>(),
                                  kit::ChoiceRow::Many::several}},
      m_rules{new kit::ChoiceRow{"caseload.rule", tr("Why now"), ruleChoices(),
                                 kit::ChoiceRow::Many::several}},
      m_silent{new kit::ChoiceRow{"caseload.silent", tr("Without an entry for"), silences()}} {
    build();
    connectAll();
}

void CaseloadFilters::build() {
    m_search->setPlaceholderText(tr("Name or number"));
    m_search->installEventFilter(this);
    m_need->choose({everybody});
    m_silent->choose({QStringLiteral("0")});
    m_open->setCompact(true);
    auto* line = new kit::Flow{kit::space::wide, kit::space::step};
    line->addWidget(m_search);
    line->addWidget(m_need);
    line->addWidget(m_open);
    auto* card = new kit::Card;
    card->add(kit::labelled(tr("Kind of injury"), {}, m_types));
    card->addRuled(kit::labelled(tr("Phase"), {}, m_phases));
    card->addRuled(kit::labelled(tr("Why now"), {}, m_rules));
    card->addRuled(kit::labelled(tr("Without an entry for"), {}, m_silent));
    m_more = card;
    m_more->hide();
    setLayout(kit::column({kit::boxed(line), m_more}, kit::space::step));
}

void CaseloadFilters::connectAll() {
    connect(m_search, &QLineEdit::textChanged, this, &CaseloadFilters::read);
    for (auto* row : {m_need, m_types, m_phases, m_rules, m_silent}) {
        connect(row, &kit::ChoiceRow::changed, this, &CaseloadFilters::read);
    }
    connect(m_open, &QAbstractButton::clicked, this, [this] {
        m_more->setVisible(m_more->isHidden());
        m_open->setText(m_more->isHidden() ? tr("Filter …") : tr("Close the filter"));
        m_open->setAccessibleName(m_open->text());
    });
}

void CaseloadFilters::read() {
    m_filter.text = base::searchKey(bridge::fromQt(m_search->text()));
    m_filter.onlyNeed = m_need->choice() == inNeed;
    m_filter.types = m_types->chosen();
    m_filter.phases = m_phases->chosen();
    m_filter.rules = m_rules->chosen();
    m_filter.silentDays = m_silent->choice().toInt();
    Q_EMIT changed(m_filter);
}

void CaseloadFilters::reset() {
    const QSignalBlocker quiet{m_search};
    m_search->clear();
    m_need->choose({everybody});
    for (auto* row : {m_types, m_phases, m_rules}) {
        row->choose({});
    }
    m_silent->choose({QStringLiteral("0")});
    read();
}

bool CaseloadFilters::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT listWanted();
            return true;
        }
        if (key == Qt::Key_Escape) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sinew::clinician
