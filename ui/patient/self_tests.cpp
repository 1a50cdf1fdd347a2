#include "patient/self_tests.h"

#include "bridge/convert.h"
#include "bridge/labels.h"
#include "kit/button.h"
#include "kit/card.h"
#include "kit/flow.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "patient/home_test.h"
#include "patient/test_form.h"

#include <algorithm>

namespace sinew::patient {

namespace {

QString headingOf(const HomeTest& test) {
    switch (test.form) {
    case HomeTest::Form::loadTest:
        return SelfTests::tr("Load test");
    case HomeTest::Form::sittingMinutes:
        return SelfTests::tr("Minutes of sitting");
    default:
        return bridge::textOf(test.name);
    }
}

QString valueText(const rehab::Measurement& test) {
    const auto number =
        test.value ? bridge::numberText(test.value->value()) : SelfTests::tr("not possible");
    return test.side ? QStringLiteral("%1 %2").arg(bridge::words(*test.side), number) : number;
}

QString lastTest(const practice::NewestTest& test, base::Day today) {
    QStringList values{valueText(test.value)};
    if (test.otherSide) {
        values << valueText(*test.otherSide);
        std::sort(values.begin(), values.end());
    }
    return SelfTests::tr("Last: %1 %2 (%3)")
        .arg(values.join(QStringLiteral(", ")), bridge::words(test.value.unit),
             bridge::dayBeside(test.day, today));
}

/// What came out last; empty where it was never done.
QString lastText(const HomeTest& test, const practice::PlanView& view) {
    const auto today = view.assessment.day;
    if (test.form == HomeTest::Form::loadTest) {
        const auto& last = view.lastLoadTest;
        return last ? SelfTests::tr("Last: pain %1 (%2)")
                          .arg(last->value.loadTest->value())
                          .arg(bridge::dayBeside(last->day, today))
                    : QString{};
    }
    if (test.form == HomeTest::Form::sittingMinutes) {
        const auto& last = view.lastSitting;
        return last ? SelfTests::tr("Last: %n minute(s) (%1)", nullptr,
                                    static_cast<int>(last->value.sittingMin->value()))
                          .arg(bridge::dayBeside(last->day, today))
                    : QString{};
    }
    const auto found = std::find_if(view.tests.begin(), view.tests.end(), [&](const auto& one) {
        return one.value.what == test.what && one.value.task == test.task;
    });
    return found == view.tests.end() ? QString{} : lastTest(*found, today);
}

} // namespace

SelfTests::SelfTests(PlanDesk& desk, QWidget* parent)
    : QWidget{parent},
      m_desk{desk},
      m_rows{kit::column({}, kit::space::step)} {
    setObjectName(QStringLiteral("selfTests"));
    auto* card = new kit::Card;
    card->body().setSpacing(kit::space::step);
    card->add(kit::heading(tr("Tests you can do alone")));
    card->add(kit::small(tr("They show the way between visits. Each says how far it may be off."))
                  ->wrapped());
    card->add(m_rows);
    setLayout(kit::column({card}, 0));
}

bool isBlocked(const practice::PlanView& view) {
    return !view.week.empty() && view.week.front().state == progress::DayPlanState::blocked;
}

void SelfTests::build(const practice::PlanView& view, const rehab::Catalogue& catalogue) {
    kit::clear(*m_rows);
    m_tests.clear();
    m_make.clear();
    const auto& episode = view.episode.value;
    const TestPlace place{catalogue, catalogue.protocol(episode.protocol), view.phase.phase};
    for (const auto& [key, test] : selfTests(place)) {
        Row row;
        const auto heading = headingOf(test);
        row.last = kit::small({});
        row.last->setObjectName(QStringLiteral("self.%1.last").arg(key));
        row.button = new kit::LinkButton{QStringLiteral("self.%1.do").arg(key), tr("Do this test"),
                                         tr("Do this test: %1").arg(heading)};
        auto* line = new kit::Flow{kit::space::wide, kit::space::tight};
        line->addWidget(kit::boxed(
            kit::column({kit::plain(heading)->wrapped(), row.last->wrapped()}, kit::space::tight)));
        line->addToEnd(row.button);
        row.lines = kit::column({kit::rule(), kit::boxed(line)}, kit::space::step);
        m_rows->addWidget(kit::boxed(row.lines));
        connect(row.button, &QAbstractButton::clicked, this, [this, key = key] { toggle(key); });
        m_make[key] = [this, key = key, test = test, side = episode.side] {
            return new TestForm{m_desk, QStringLiteral("self.") + key, test, side};
        };
        m_tests[key] = row;
    }
}

void SelfTests::present(const practice::PlanView& view, const rehab::Catalogue& catalogue,
                        bool editable) {
    const auto place = view.episode.value.protocol + ' ' + view.phase.phase;
    if (place != m_builtFor) {
        build(view, catalogue);
        m_builtFor = place;
    }
    const auto& episode = view.episode.value;
    for (const auto& [key, test] :
         selfTests({catalogue, catalogue.protocol(episode.protocol), view.phase.phase})) {
        const auto& row = m_tests.at(key);
        const auto last = lastText(test, view);
        row.last->setText(last.isEmpty() ? tr("Not done yet") : last);
        row.button->setVisible(editable && !isBlocked(view));
    }
}

void SelfTests::toggle(const QString& key) {
    auto& row = m_tests.at(key);
    if (row.form != nullptr) {
        delete row.form;
        row.form = nullptr;
        return;
    }
    row.form = m_make.at(key)();
    row.lines->addWidget(row.form);
    row.form->setFocus(Qt::TabFocusReason);
    Q_EMIT opened(row.form);
}

void SelfTests::showProblem(const QString& field, const QString& sentence) {
    for (const auto& [key, row] : m_tests) {
        if (row.form != nullptr && row.form->objectName() == field) {
            row.form->showProblem(sentence);
        }
    }
}

} // namespace sinew::patient
