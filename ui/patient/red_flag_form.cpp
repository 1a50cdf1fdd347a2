#include "patient/red_flag_form.h"

#include "bridge/convert.h"
#include "bridge/labels.h"
#include "kit/button.h"
#include "kit/card.h"
#include "kit/choice_row.h"
#include "kit/flow.h"
#include "kit/label.h"
#include "kit/layout.h"

#include <algorithm>
#include <charconv>

namespace sinew::patient {

namespace {

constexpr int leastQuestion = 280; // a question in less room than this drops its answer
const QString yes = QStringLiteral("yes");
const QString no = QStringLiteral("no");

/// "RF7" is the seventh.
std::size_t placeOf(const rehab::RedFlag& flag) {
    std::size_t number = 1;
    std::from_chars(flag.id.data() + 2, flag.id.data() + flag.id.size(), number);
    return number - 1;
}

QString headingOf(rehab::ScreenGroup group) {
    auto words = bridge::words(group);
    words[0] = words[0].toUpper();
    return words;
}

} // namespace

RedFlagForm::RedFlagForm(const rehab::Catalogue& catalogue, QWidget* parent) : QWidget{parent} {
    using enum rehab::ScreenGroup;
    setLayout(kit::column({group(now, catalogue), group(tear, catalogue),
                           group(nerveInfectionBone, catalogue), group(medicinesBlows, catalogue)},
                          kit::space::wide));
}

QWidget* RedFlagForm::group(rehab::ScreenGroup group, const rehab::Catalogue& catalogue) {
    auto* none = new kit::SecondButton{
        QStringLiteral("noneOfThese.%1").arg(bridge::toQt(rehab::nameOf(group))),
        tr("None of these"), tr("None of these: %1").arg(bridge::words(group))};
    none->setCompact(true);
    connect(none, &QAbstractButton::clicked, this, [this, group] { noneOfThese(group); });
    m_none[group] = none;
    auto* head = new kit::Flow{kit::space::wide, kit::space::tight};
    head->addWidget(kit::strong(headingOf(group)));
    head->addToEnd(none);
    auto* card = new kit::Card;
    card->add(kit::boxed(head));
    for (const auto& flag : catalogue.redFlags) {
        if (flag.screen != group) {
            continue;
        }
        const auto question = bridge::textOf(flag.question);
        auto* answer =
            new kit::ChoiceRow{bridge::toQt(flag.id), question, {{yes, tr("Yes")}, {no, tr("No")}}};
        connect(answer, &kit::ChoiceRow::changed, this,
                [this, which = group, at = placeOf(flag)](const QStringList& keys) {
                    m_answers.at(at) =
                        keys.isEmpty() ? std::nullopt : std::optional{keys.front() == yes};
                    nameNone(which);
                    Q_EMIT changed();
                });
        m_rows.push_back({&flag, answer});
        auto* line = new kit::Flow{kit::space::wide, kit::space::tight};
        line->addStretching(kit::plain(question)->wrapped(), leastQuestion);
        line->addToEnd(answer);
        card->add(kit::boxed(line));
    }
    return card;
}

void RedFlagForm::begin() {
    m_answers.fill(std::nullopt);
    for (const auto& row : m_rows) {
        row.answer->choose({});
    }
    for (const auto& [group, none] : m_none) {
        nameNone(group);
    }
    Q_EMIT changed();
}

/// After a yes it answers only what is still open, and says so.
void RedFlagForm::nameNone(rehab::ScreenGroup group) {
    const bool found = std::any_of(m_rows.begin(), m_rows.end(), [&](const Row& row) {
        return row.flag->screen == group && m_answers.at(placeOf(*row.flag)) == true;
    });
    auto* none = m_none.at(group);
    none->setText(found ? tr("No to the others") : tr("None of these"));
    none->setAccessibleName(QStringLiteral("%1: %2").arg(none->text(), bridge::words(group)));
    none->updateGeometry();
}

void RedFlagForm::noneOfThese(rehab::ScreenGroup group) {
    for (const auto& row : m_rows) {
        if (row.flag->screen == group && !m_answers.at(placeOf(*row.flag))) {
            row.answer->choose({no});
            m_answers.at(placeOf(*row.flag)) = false;
        }
    }
    Q_EMIT changed();
    if (auto* next = unanswered()) {
        next->setFocus(Qt::TabFocusReason);
    }
}

QWidget* RedFlagForm::unanswered() const {
    for (const auto& row : m_rows) {
        if (!m_answers.at(placeOf(*row.flag))) {
            return row.answer;
        }
    }
    return nullptr;
}

std::vector<const rehab::RedFlag*> RedFlagForm::found() const {
    std::vector<const rehab::RedFlag*> flags;
    for (const auto& row : m_rows) {
        if (m_answers.at(placeOf(*row.flag)) == true &&
            row.flag->action != rehab::ActionLevel::clinician) {
            flags.push_back(row.flag);
        }
    }
    return flags;
}

} // namespace sinew::patient
