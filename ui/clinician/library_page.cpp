#include "clinician/library_page.h"

#include "base/text.h"
#include "bridge/convert.h"
#include "bridge/error_text.h"
#include "bridge/person_text.h"
#include "clinician/figure_form.h"
#include "clinician/page_room.h"
#include "kit/card.h"
#include "kit/choice_row.h"
#include "kit/flow.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "kit/text_field.h"
#include "practice/caseload.h"

#include <QHeaderView>
#include <QTableView>

namespace sinew::clinician {

namespace {

constexpr int chunk = 25; // milliseconds on the store's thread, then others have their turn
constexpr int letters = 28;
constexpr int leastRows = 8;
constexpr int heightOfRow = 34;
constexpr int mostNames = 6;
constexpr int widthOfColumn = 140;
const QString everything = QStringLiteral("all");
const QString shaky = QStringLiteral("shaky");
const QString own = QStringLiteral("own");

} // namespace

LibraryPage::LibraryPage(bridge::StoreThread& store, QWidget* parent)
    : Page{parent},
      m_store{store},
      m_shelf{new kit::ChoiceRow{"library.shelf",
                                 tr("What to look at"),
                                 {{QStringLiteral("0"), tr("Figures")},
                                  {QStringLiteral("1"), tr("Exercises")},
                                  {QStringLiteral("2"), tr("Protocols")}}}},
      m_which{new kit::ChoiceRow{"library.which",
                                 tr("Which of them"),
                                 {{everything, tr("All")},
                                  {shaky, tr("Uncertain or a default of ours")},
                                  {own, tr("The clinic's own")}}}},
      m_search{new kit::TextField{"library.search", tr("Find by name"), letters}},
      m_model{new LibraryModel{this}},
      m_table{new QTableView},
      m_detail{new kit::Card},
      m_heading{kit::strong({})},
      m_form{new FigureForm},
      m_parts{kit::column({}, kit::space::step)},
      m_effect{kit::plain({})} {
    build();
    connectAll();
}

void LibraryPage::build() {
    setObjectName(QStringLiteral("libraryPage"));
    m_shelf->choose({QStringLiteral("0")});
    m_which->choose({everything});
    m_search->setPlaceholderText(tr("Name or key"));
    m_heading->wrapped()->setObjectName(QStringLiteral("library.heading"));
    m_effect->wrapped()->setObjectName(QStringLiteral("library.effect"));
    m_effect->hide();
    buildTable();
    auto* line = new kit::Flow{kit::space::wide, kit::space::step};
    line->addWidget(m_shelf);
    line->addWidget(m_which);
    line->addWidget(m_search);
    m_detail->body().setSpacing(kit::space::step);
    m_detail->add(m_heading);
    m_detail->add(m_form);
    m_detail->add(m_effect);
    m_detail->add(kit::boxed(m_parts));
    m_detail->hide();
    body().addWidget(kit::boxed(line));
    body().addWidget(m_table, 1);
    body().addWidget(m_detail);
    growBody(*this);
}

void LibraryPage::buildTable() {
    kit::named(*m_table, "library", tr("The library"));
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const auto measure = [this] {
        const int row = kit::theme().scaled(heightOfRow);
        m_table->verticalHeader()->setDefaultSectionSize(row);
        m_table->setMinimumHeight(row * (leastRows + 1));
        m_table->horizontalHeader()->setDefaultSectionSize(kit::theme().scaled(widthOfColumn));
    };
    measure();
    connect(&kit::theme(), &kit::Theme::changed, m_table, measure);
    connect(m_model, &QAbstractItemModel::modelReset, m_table, [this] {
        m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
        if (m_model->columnCount() > 0) {
            m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
        }
    });
}

void LibraryPage::connectAll() {
    connect(m_shelf, &kit::ChoiceRow::changed, this, &LibraryPage::showShelf);
    connect(m_which, &kit::ChoiceRow::changed, this, &LibraryPage::filter);
    connect(m_search, &QLineEdit::textChanged, this, &LibraryPage::filter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LibraryPage::presentEntry);
    connect(m_form, &FigureForm::wanted, this, &LibraryPage::set);
}

QString LibraryPage::help() const {
    return tr(
        "What every judgement rests on. A figure that is uncertain, or a default of ours, can "
        "be set to the clinic's own number; its default and source stay beside it, with who "
        "changed it and when. Exercises and protocols show doses, cues and sources with how "
        "far they may be trusted.");
}

std::vector<kit::Keys> LibraryPage::keys() const {
    return {kit::Keys::choose, kit::Keys::listLines, kit::Keys::press};
}

QString LibraryPage::never() const {
    return tr("It never changes a figure by itself, and never forgets a default: it is one press "
              "away, with who changed what.");
}

void LibraryPage::refresh() {
    m_store.ask(
        this,
        [](practice::Practice& practice) {
            return std::pair{practice.library().figures(), &practice.catalogue()};
        },
        [this](const auto& answer) {
            if (answer.first) {
                present(*answer.first, *answer.second);
            } else {
                Q_EMIT noticed(
                    {kit::Word::Kind::problem, bridge::errorText(answer.first.error()), {}, {}});
            }
        });
}

void LibraryPage::present(const std::vector<practice::FigureLine>& figures,
                          const rehab::Catalogue& catalogue) {
    m_shelves = {figureShelf(figures), exerciseShelf(catalogue), protocolShelf(catalogue)};
    const auto changed = std::count_if(figures.begin(), figures.end(),
                                       [](const auto& line) { return line.figure.isClinics; });
    m_subtitle = tr("%1 figures, %2 of them the clinic's own · %3 exercises · %4 protocols")
                     .arg(figures.size())
                     .arg(changed)
                     .arg(catalogue.exercises.size())
                     .arg(catalogue.protocols.size());
    Q_EMIT headerChanged();
    showShelf();
}

/// The entry in front stays in front where the shelf still has it.
void LibraryPage::showShelf() {
    const auto at = static_cast<std::size_t>(m_shelf->choice().toInt());
    if (at >= m_shelves.size()) {
        return;
    }
    const auto current = m_table->currentIndex();
    const auto key = current.isValid() && current.row() < m_model->rowCount()
                         ? m_model->entry(current.row()).key
                         : QString{};
    m_model->show(m_shelves[at]);
    m_table->setCurrentIndex(m_model->index(std::max(m_model->rowOf(key), 0), 0));
    presentEntry();
}

void LibraryPage::filter() {
    m_model->filter({base::searchKey(bridge::fromQt(m_search->text())), m_which->choice() == shaky,
                     m_which->choice() == own});
    m_table->setCurrentIndex(m_model->index(0, 0));
    presentEntry();
}

void LibraryPage::presentEntry() {
    const auto current = m_table->currentIndex();
    m_detail->setVisible(current.isValid() && current.row() < m_model->rowCount());
    if (m_detail->isHidden()) {
        return;
    }
    const auto& entry = m_model->entry(current.row());
    if (m_heading->text() != entry.cells.front()) {
        m_effect->hide();
    }
    m_heading->setText(entry.cells.front());
    m_form->setVisible(entry.figure.has_value());
    if (entry.figure) {
        m_form->present(entry.figure->figure);
    }
    kit::clear(*m_parts);
    for (const auto& part : entry.parts) {
        auto* text = kit::plain(part.text)->wrapped();
        text->setObjectName(QStringLiteral("library.part.%1").arg(part.name));
        m_parts->addWidget(kit::small(part.heading)->wrapped());
        m_parts->addWidget(text);
    }
}

void LibraryPage::set(const std::string& key, const std::optional<std::string>& number) {
    m_store.ask(
        this,
        [key, number](practice::Practice& practice) {
            return practice.settings().setFigure(key, number);
        },
        [this](const base::Result<practice::Saved>& saved) {
            if (saved) {
                told(*saved);
            } else {
                m_form->showProblem(bridge::errorText(saved.error()));
            }
        });
}

void LibraryPage::told(const practice::Saved& saved) {
    Q_EMIT noticed(
        {kit::Word::Kind::saved, tr("Saved %1").arg(bridge::clockText(saved.at)), {}, {}});
    m_differently.clear();
    m_effect->setText(tr("Judging the patients anew with this number …"));
    m_effect->show();
    m_store.ask(
        this, [](practice::Practice& practice) { return practice.caseload().list(); },
        [this](const base::Result<practice::CaseList>&) {
            if (!std::exchange(m_judging, true)) {
                judgeAnew();
            }
        });
    refresh();
}

void LibraryPage::judgeAnew() {
    m_store.ask(
        this, [](practice::Practice& practice) { return practice.caseload().refresh(chunk); },
        [this](const base::Result<practice::Refreshed>& refreshed) {
            if (!refreshed) {
                m_judging = false;
                return m_effect->setText(bridge::errorText(refreshed.error()));
            }
            for (const auto& name : refreshed->differently) {
                m_differently << bridge::personText(name);
            }
            if (refreshed->waiting > 0) {
                return judgeAnew();
            }
            m_judging = false;
            sayWhom();
        });
}

void LibraryPage::sayWhom() {
    const auto count = static_cast<int>(m_differently.size());
    if (count == 0) {
        return m_effect->setText(tr("Nobody is judged differently today by this change."));
    }
    auto names = m_differently.mid(0, mostNames).join(QStringLiteral(", "));
    if (count > mostNames) {
        names += QStringLiteral(" …");
    }
    m_effect->setText(
        tr("This change makes %n patient(s) judged differently today: %1.", nullptr, count)
            .arg(names));
}

} // namespace sinew::clinician
