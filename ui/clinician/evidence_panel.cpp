#include "clinician/evidence_panel.h"

#include "bridge/because_text.h"
#include "bridge/convert.h"
#include "bridge/error_text.h"
#include "bridge/labels.h"
#include "bridge/person_text.h"
#include "clinician/case_text.h"
#include "clinician/put_off_form.h"
#include "clinician/saved_word.h"
#include "kit/button.h"
#include "kit/flow.h"
#include "kit/label.h"
#include "kit/layout.h"

#include <QVBoxLayout>

#include <algorithm>

namespace sinew::clinician {

namespace {

constexpr std::size_t mostDays = 6;

/// "8 on Tuesday, 7 on 2 Mar", newest last as the rule saw them.
QString daysText(const progress::Flag& flag, base::Day today) {
    QStringList seen;
    const bool paired = flag.values.size() == flag.days.size();
    const auto from = flag.days.size() > mostDays ? flag.days.size() - mostDays : 0;
    for (auto i = from; i < flag.days.size(); ++i) {
        const auto day = bridge::dayBeside(flag.days[i], today);
        seen << (paired ? EvidencePanel::tr("%1 (%2)").arg(bridge::numberText(flag.values[i]), day)
                        : day);
    }
    return seen.join(QStringLiteral(", "));
}

QString detailText(const progress::Flag& flag, const practice::CaseEvidence& evidence,
                   base::Day today, const rehab::Catalogue& catalogue) {
    QStringList parts;
    if (!flag.days.empty()) {
        parts << EvidencePanel::tr("Seen: %1").arg(daysText(flag, today));
    }
    const auto own = std::find_if(evidence.limits.begin(), evidence.limits.end(),
                                  [&](const auto& limit) { return limit.value.rule == flag.rule; });
    if (own != evidence.limits.end()) {
        parts << EvidencePanel::tr("This patient's own limit: %1 %2")
                     .arg(bridge::numberText(own->value.value.value()),
                          bridge::toQt(own->value.reason.value_or("")));
    }
    for (const auto& snooze : evidence.snoozes) {
        if (snooze.value.rule == flag.rule && flag.snoozedUntil == snooze.value.until) {
            parts << EvidencePanel::tr("Put off up to %1 %2")
                         .arg(bridge::dayBeside(snooze.value.until, today),
                              bridge::toQt(snooze.value.note.value_or("")));
        }
    }
    if (const auto source = bridge::sourceText(flag.source, catalogue); !source.isEmpty()) {
        parts << EvidencePanel::tr("Source: %1").arg(source);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

EvidencePanel::EvidencePanel(bridge::StoreThread& store, QWidget* parent)
    : Card{parent},
      m_store{store},
      m_heading{kit::strong({})},
      m_facts{kit::quiet({})},
      m_open{new kit::SecondButton{"evidence.open", tr("Open the patient")}},
      m_flags{kit::column({}, kit::space::step)},
      m_form{new PutOffForm} {
    build();
    connectAll();
}

void EvidencePanel::build() {
    setObjectName(QStringLiteral("evidence"));
    m_heading->wrapped()->setObjectName(QStringLiteral("evidence.heading"));
    m_facts->wrapped()->setObjectName(QStringLiteral("evidence.facts"));
    m_open->setCompact(true);
    connect(m_open, &QAbstractButton::clicked, this, &EvidencePanel::openWanted);
    auto* head = new kit::Flow{kit::space::wide, kit::space::tight};
    head->addWidget(m_heading);
    head->addToEnd(m_open);
    body().setSpacing(kit::space::step);
    add(kit::boxed(kit::column({kit::boxed(head), m_facts}, 0)));
    add(kit::boxed(m_flags));
    add(m_form);
}

void EvidencePanel::connectAll() {
    const auto told = [this](const auto& saved) {
        tell(saved ? base::Result<practice::Saved>{*saved} : saved.error());
    };
    connect(m_form, &PutOffForm::closed, this, &EvidencePanel::closeForm);
    connect(m_form, &PutOffForm::snoozed, this,
            [this, told](const std::string& rule, base::Day until, const QString& note) {
                const auto episode = base::Id<rehab::Episode>::trusted(m_line.episode);
                m_store.ask(
                    this,
                    [=, note = bridge::fromQt(note)](practice::Practice& practice) {
                        return practice.caseload().snooze(episode, rule, until,
                                                          note.empty() ? std::nullopt
                                                                       : std::optional{note});
                    },
                    told);
            });
    connect(m_form, &PutOffForm::limited, this,
            [this, told](const std::string& rule, std::optional<rehab::Reading> limit,
                         const QString& reason) {
                const auto episode = base::Id<rehab::Episode>::trusted(m_line.episode);
                m_store.ask(
                    this,
                    [=, reason = bridge::fromQt(reason)](practice::Practice& practice) {
                        return practice.caseload().limit(episode, rule, limit,
                                                         reason.empty() ? std::nullopt
                                                                        : std::optional{reason});
                    },
                    told);
            });
}

void EvidencePanel::tell(const base::Result<practice::Saved>& saved) {
    if (!saved) {
        return m_form->showProblem(bridge::errorText(saved.error()));
    }
    closeForm();
    Q_EMIT noticed(savedWord(m_store, *this, *saved));
}

/// Who worked here stays here: the list keeps the line in front.
void EvidencePanel::closeForm() {
    m_open->setFocus(Qt::OtherFocusReason);
    m_form->hide();
}

void EvidencePanel::show(const practice::CaseLine& line, base::Day today) {
    const bool other =
        line.episode != m_line.episode || line.patient != m_line.patient || today != m_today;
    m_line = line;
    m_today = today;
    m_heading->setText(bridge::personText(line.name));
    m_facts->setText(factsText(line, today));
    if (other) {
        m_form->hide();
        m_shown.reset();
        kit::clear(*m_flags);
    }
    setVisible(!line.episode.empty());
    if (line.episode.empty()) {
        return;
    }
    m_store.ask(
        this,
        [episode = base::Id<rehab::Episode>::trusted(line.episode)](practice::Practice& practice) {
            return std::tuple{episode, practice.caseload().evidence(episode),
                              &practice.catalogue()};
        },
        [this](const auto& answer) {
            const auto& [episode, evidence, catalogue] = answer;
            if (episode.string() == m_line.episode && evidence) { // still the line in front
                present(*evidence, *catalogue);
            }
        });
}

void EvidencePanel::present(const practice::CaseEvidence& evidence,
                            const rehab::Catalogue& catalogue) {
    if (m_shown == evidence) {
        return;
    }
    m_shown = evidence;
    kit::clear(*m_flags);
    std::vector<QWidget*> levels;
    levels.reserve(evidence.flags.size());
    int widest = 0;
    for (const auto& flag : evidence.flags) {
        levels.push_back(addFlag(flag, evidence, catalogue));
        widest = std::max(widest, levels.back()->sizeHint().width());
    }
    for (auto* level : levels) { // the sentences begin below each other
        level->setMinimumWidth(widest);
    }
    if (evidence.flags.empty()) {
        m_flags->addWidget(kit::quiet(tr("Nothing needs a look now."))->wrapped());
    }
}

/// Gives what holds the flag's level.
QWidget* EvidencePanel::addFlag(const progress::Flag& flag, const practice::CaseEvidence& evidence,
                                const rehab::Catalogue& catalogue) {
    const auto name = bridge::toQt(flag.rule);
    auto* level = new kit::Pill{QStringLiteral("flag.%1.level").arg(name),
                                bridge::words(flag.level), toneOf(flag.level)};
    auto* sentence = kit::plain(flagText(practice::shortened(flag), m_today));
    sentence->wrapped()->setObjectName(QStringLiteral("flag.%1").arg(name));
    auto* detail = kit::small(detailText(flag, evidence, m_today, catalogue));
    detail->wrapped()->setObjectName(QStringLiteral("flag.%1.detail").arg(name));
    auto* line = new kit::Flow{kit::space::step, kit::space::tight};
    auto* place = kit::boxed(kit::row({level, kit::spacer()}));
    line->addWidget(place);
    line->addStretching(kit::boxed(kit::column({sentence, detail}, kit::space::tight)),
                        kit::theme().scaled(320));
    line->addToEnd(buttonsOf(flag));
    m_flags->addWidget(kit::boxed(line));
    return place;
}

/// What is urgent cannot be put off.
QWidget* EvidencePanel::buttonsOf(const progress::Flag& flag) {
    const auto name = bridge::toQt(flag.rule);
    const auto begin = [this, rule = flag.rule, limit = flag.limit](PutOffForm::About about) {
        m_form->begin(about, rule, m_today, limit);
    };
    auto* line = kit::row({}, kit::space::wide);
    if (flag.level < progress::FlagLevel::urgent && !flag.snoozedUntil) {
        auto* snooze =
            new kit::LinkButton{QStringLiteral("flag.%1.snooze").arg(name), tr("Put off …"),
                                tr("Put off: %1").arg(ruleWord(flag.rule))};
        connect(snooze, &QAbstractButton::clicked, this,
                [begin] { begin(PutOffForm::About::snooze); });
        snooze->setCompact(true);
        line->addWidget(snooze);
    }
    if (practice::hasOwnLimit(flag.rule)) {
        auto* limit =
            new kit::LinkButton{QStringLiteral("flag.%1.limit").arg(name), tr("Limit …"),
                                tr("A limit for this patient: %1").arg(ruleWord(flag.rule))};
        connect(limit, &QAbstractButton::clicked, this,
                [begin] { begin(PutOffForm::About::limit); });
        limit->setCompact(true);
        line->addWidget(limit);
    }
    return kit::boxed(line);
}

} // namespace sinew::clinician
