#include "clinician/tests_page.h"

#include "bridge/convert.h"
#include "bridge/error_text.h"
#include "clinician/case_text.h"
#include "clinician/saved_word.h"
#include "clinician/score_row.h"
#include "clinician/test_row.h"
#include "kit/button.h"
#include "kit/card.h"
#include "kit/choice_row.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "kit/problem_line.h"
#include "kit/stepper.h"
#include "kit/text_field.h"

#include <algorithm>

namespace sinew::clinician {

namespace {

constexpr int lettersOfName = 24;
constexpr int longestName = 200;
const QString after = QStringLiteral("after");

} // namespace

TestsPage::TestsPage(bridge::StoreThread& store, base::Id<rehab::Episode> episode,
                     PainDrawing drawing, QWidget* parent)
    : Page{parent},
      m_store{store},
      m_episode{episode},
      m_drawing{std::move(drawing)},
      m_due{kit::plain({})},
      m_examiner{new kit::TextField{"tests.examiner", tr("Examiner"), lettersOfName}},
      m_release{new kit::ChoiceRow{"tests.release",
                                   tr("When these were taken"),
                                   {{QStringLiteral("before"), tr("before soft-tissue release")},
                                    {after, tr("after soft-tissue release")}}}},
      m_problem{new kit::ProblemLine{"tests.problem"}},
      m_keep{new kit::PrimaryButton{"tests.keep", tr("Keep the tests")}} {
    m_drawing.widget->setParent(this);
    m_drawing.widget->hide(); // until it has its place
    build();
}

QString TestsPage::help() const {
    return tr("A re-evaluation of both sides. Enter what you tested and leave the rest open; what "
              "was found before stands below each test. While you type, the deficit, the share of "
              "the other side and whether the change is beyond the error of the test are worked "
              "out, and what hardly goes together is said. A test that could not be done is kept "
              "with its reason. Of questionnaires only the total is kept. Tests after soft-tissue "
              "release are kept apart and open no gate.");
}

std::vector<kit::Keys> TestsPage::keys() const {
    return {kit::Keys::choose, kit::Keys::press};
}

QString TestsPage::never() const {
    return tr("It never calls a change clear that the error of the test can explain, and never "
              "takes a test that was left open for one that was passed.");
}

void TestsPage::build() {
    setObjectName(QStringLiteral("testsPage"));
    m_due->wrapped()->setObjectName(QStringLiteral("tests.due"));
    m_examiner->setMaxLength(longestName);
    m_release->choose({QStringLiteral("before")});
    auto* card = new kit::Card;
    card->add(m_due);
    card->add(kit::labelled(tr("Examiner"), tr("another hand errs more"), m_examiner));
    card->addRuled(kit::labelled(tr("Taken"), {}, m_release));
    m_head = card;
    m_foot =
        kit::boxed(kit::column({m_problem, kit::row({m_keep, kit::spacer()})}, kit::space::step));
    body().addWidget(m_head);
    body().addWidget(m_foot);
    m_head->hide();
    m_foot->hide();
    connect(m_keep, &QAbstractButton::clicked, this, &TestsPage::keep);
    connect(m_release, &kit::ChoiceRow::changed, this, &TestsPage::compare);
    connect(m_examiner, &QLineEdit::textEdited, this, &TestsPage::compare);
}

kit::Card* TestsPage::group(const QString& heading, const QString& detail) {
    auto* card = new kit::Card;
    auto* section = new kit::Section{heading, detail};
    section->add(card);
    body().insertWidget(body().count() - 1, section); // above what keeps them
    return card;
}

void TestsPage::addRow(kit::Card& card, const rehab::Measure& measure,
                       std::optional<rehab::Task> task) {
    auto* row = new TestRow{measure, task};
    connect(row, &TestRow::changed, this, &TestsPage::compare);
    connect(row, &TestRow::otherSideMeant, this, [this, row] { keepOtherSide(row->kind()); });
    card.body().count() == 0 ? card.add(row) : card.addRuled(row);
    m_rows.push_back(row);
}

/// The clinic's own tests first, then pain in tasks, then hip alignment, which opens no gate.
void TestsPage::buildRows(const rehab::Catalogue& catalogue) {
    auto* tests = group(tr("Range and strength"), tr("both sides, whatever you tested"));
    for (const auto& measure : catalogue.measures) {
        if (!measure.alignment && measure.key != rehab::MeasurementKind::taskPain) {
            addRow(*tests, measure);
        }
    }
    auto* tasks = group(tr("Pain in a task, 0 to 10"), {});
    auto* alignment =
        group(tr("Hip alignment"), tr("as measured, with how; it is information and no goal"));
    for (const auto& measure : catalogue.measures) {
        if (measure.alignment) {
            addRow(*alignment, measure);
        } else if (measure.key == rehab::MeasurementKind::taskPain) {
            for (std::size_t at = 0; at < rehab::Names<rehab::Task>::list.size(); ++at) {
                addRow(*tasks, measure, static_cast<rehab::Task>(at));
            }
        }
    }
}

void TestsPage::buildScores(const std::vector<practice::ScoreLine>& scores) {
    auto* card = group(tr("Questions and questionnaires"),
                       tr("totals only; the sheets themselves are not part of this program"));
    for (const auto& line : scores) {
        auto* row = new ScoreRow{line.instrument};
        connect(row, &ScoreRow::changed, this, [this] { m_problem->setText({}); });
        card->body().count() == 0 ? card->add(row) : card->addRuled(row);
        m_scores.push_back(row);
    }
}

void TestsPage::buildDrawing() {
    auto* section = new kit::Section{tr("Where it hurts today"), tr("kept at once")};
    section->add(m_drawing.widget);
    m_drawing.widget->show();
    body().insertWidget(body().count() - 1, section);
}

void TestsPage::refresh() {
    m_store.ask(
        this,
        [episode = m_episode](practice::Practice& practice) {
            return std::pair{practice.reviews().sheet(episode), &practice.catalogue()};
        },
        [this](const auto& answer) {
            if (!answer.first) {
                Q_EMIT noticed(
                    {kit::Word::Kind::problem, bridge::errorText(answer.first.error()), {}, {}});
                return;
            }
            if (m_rows.empty()) {
                buildRows(*answer.second);
                buildScores(answer.first->scores);
                buildDrawing();
                m_examiner->setText(bridge::toQt(answer.first->examiner));
            }
            present(*answer.first);
        });
    m_drawing.read();
}

void TestsPage::present(const practice::TestSheet& sheet) {
    m_due->setText(sheet.due ? flagText(practice::shortened(*sheet.due), sheet.today) : QString{});
    m_due->setVisible(sheet.due.has_value());
    for (auto* row : m_rows) {
        const auto line =
            std::find_if(sheet.lines.begin(), sheet.lines.end(), [&](const auto& one) {
                return one.kind == row->kind() && one.task == row->task();
            });
        if (line != sheet.lines.end()) {
            row->presentBefore(*line, sheet.today);
        }
    }
    for (std::size_t at = 0; at < m_scores.size() && at < sheet.scores.size(); ++at) {
        m_scores[at]->presentBefore(sheet.scores[at], sheet.today);
    }
    m_head->show();
    m_foot->show();
}

std::vector<rehab::Measurement> TestsPage::entered() const {
    std::vector<rehab::Measurement> tests;
    for (const auto* row : m_rows) {
        for (auto& test : row->entered()) {
            test.examiner = bridge::fromQt(m_examiner->text().trimmed());
            if (m_release->choice() == after) {
                test.afterRelease = true;
            }
            tests.push_back(std::move(test));
        }
    }
    return tests;
}

std::vector<rehab::Score> TestsPage::enteredScores() const {
    std::vector<rehab::Score> scores;
    for (const auto* row : m_scores) {
        if (auto score = row->entered()) {
            scores.push_back(std::move(*score));
        }
    }
    return scores;
}

void TestsPage::compare() {
    m_problem->setText({});
    m_store.ask(
        this,
        [episode = m_episode, tests = entered()](practice::Practice& practice) {
            return practice.reviews().compare(episode, tests);
        },
        [this, asked = ++m_asked](const base::Result<practice::SheetJudgement>& judgement) {
            if (judgement && asked == m_asked) {
                presentResults(*judgement);
            }
        });
}

void TestsPage::presentResults(const practice::SheetJudgement& judgement) {
    const auto& results = judgement.symmetry;
    for (auto* row : m_rows) {
        row->presentDoubts(judgement.doubts);
        const auto found = std::find_if(results.begin(), results.end(), [row](const auto& one) {
            return one.kind == row->kind() && !row->task();
        });
        row->presentResult(found == results.end() ? nullptr : &*found);
    }
}

QWidget* TestsPage::unfit(QString& sentence) const {
    for (const auto* row : m_rows) {
        if (auto* field = row->unfit(sentence)) {
            return field;
        }
    }
    for (const auto* row : m_scores) {
        if (auto* field = row->unfit()) {
            sentence = tr("Please enter a number from %1.").arg(field->rangeText());
            return field;
        }
    }
    if (m_examiner->text().trimmed().isEmpty()) {
        sentence = tr("Who tested is still missing.");
        return m_examiner;
    }
    return nullptr;
}

void TestsPage::keep() {
    QString sentence;
    if (auto* field = unfit(sentence)) {
        m_problem->setText(sentence);
        field->setFocus(Qt::TabFocusReason);
        return reveal(*field);
    }
    practice::Findings findings{entered(), enteredScores()};
    if (findings.tests.empty() && findings.scores.empty()) {
        return m_problem->setText(tr("No test is entered yet."));
    }
    m_store.ask(
        this,
        [episode = m_episode, findings](practice::Practice& practice) {
            return practice.reviews().examine(episode, findings);
        },
        [this](const base::Result<practice::Saved>& saved) {
            if (saved) {
                clear();
            }
            tellKept(saved);
        });
}

/// The record keeps both: what was thought, and what it was.
void TestsPage::keepOtherSide(rehab::MeasurementKind kind) {
    m_store.ask(
        this,
        [episode = m_episode, kind](practice::Practice& practice) {
            return practice.reviews().otherSide(episode, kind);
        },
        [this](const base::Result<practice::Saved>& saved) { tellKept(saved); });
}

void TestsPage::tellKept(const base::Result<practice::Saved>& saved) {
    if (!saved) {
        return m_problem->setText(bridge::errorText(saved.error()));
    }
    Q_EMIT noticed(savedWord(m_store, *this, *saved));
    refresh();
}

void TestsPage::clear() {
    for (auto* row : m_rows) {
        row->clear();
    }
    for (auto* row : m_scores) {
        row->clear();
    }
    m_problem->setText({});
}

} // namespace sinew::clinician
