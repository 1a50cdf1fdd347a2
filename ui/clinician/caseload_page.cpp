#include "clinician/caseload_page.h"

#include "bridge/convert.h"
#include "bridge/error_text.h"
#include "clinician/caseload_columns.h"
#include "clinician/caseload_delegate.h"
#include "clinician/caseload_filters.h"
#include "clinician/caseload_model.h"
#include "clinician/evidence_panel.h"
#include "clinician/page_room.h"
#include "kit/button.h"
#include "kit/empty_state.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "kit/text_field.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>

#include <utility>

namespace sinew::clinician {

namespace {

constexpr int chunk = 25;         // milliseconds on the store's thread, then others have their turn
constexpr int betweenShows = 500; // rows must not dance under the eye
constexpr int leastRows = 4;
constexpr int untilReadAgain = 60'000; // milliseconds: another window may have the store

} // namespace

CaseloadPage::CaseloadPage(bridge::StoreThread& store, QWidget* parent)
    : Page{parent},
      m_store{store},
      m_filters{new CaseloadFilters},
      m_model{new CaseloadModel{this}},
      m_table{new QTableView},
      m_evidence{new EvidencePanel{store}},
      m_empty{new kit::EmptyState{
          "caseloadEmpty", kit::Icon::caseload, tr("No patients yet"),
          tr("Take in your first patient. Here you will see who needs a look, and why, before "
             "anybody else."),
          tr("New patient")}},
      m_state{kit::quiet({})},
      m_actions{actions()} {
    build();
    connectAll();
}

void CaseloadPage::build() {
    setObjectName(QStringLiteral("caseloadPage"));
    m_state->wrapped()->setObjectName(QStringLiteral("caseload.state"));
    buildTable();
    m_evidence->hide();
    m_empty->hide();
    m_filters->hide();
    m_table->hide();
    body().addWidget(m_filters);
    body().addWidget(m_state);
    body().addWidget(m_table, 1);
    body().addWidget(m_evidence);
    body().addWidget(m_empty);
    growBody(*this);
}

/// Who comes by the clinic's own findings, and who brings a record of her own.
QWidget* CaseloadPage::actions() {
    const auto button = [this](const char* name, const QString& word, const char* page) {
        auto* made = new kit::SecondButton{name, word};
        connect(made, &QAbstractButton::clicked, this,
                [this, page] { Q_EMIT pageWanted(QLatin1String(page)); });
        return made;
    };
    return kit::boxed(kit::flow({button("addFile", tr("Add a file"), "letter"),
                                 button("newPatient", tr("New patient"), "intake")}));
}

void CaseloadPage::buildTable() {
    kit::named(*m_table, "caseload", tr("Patients, whoever needs a look first"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CaseloadDelegate{*m_model, m_table});
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto* header = m_table->horizontalHeader();
    header->setStretchLastSection(true);
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSortIndicator(CaseloadModel::flagsColumn, Qt::AscendingOrder);
    header->setSortIndicatorShown(true);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    const auto measure = [this] {
        fitColumns(*m_table);
        const int row = m_table->verticalHeader()->defaultSectionSize();
        m_table->setMinimumHeight(row * (leastRows + 1));
    };
    measure();
    connect(&kit::theme(), &kit::Theme::changed, m_table, measure);
}

void CaseloadPage::connectAll() {
    connect(m_empty, &kit::EmptyState::acted, this,
            [this] { Q_EMIT pageWanted(QStringLiteral("intake")); });
    connect(m_filters, &CaseloadFilters::changed, this,
            [this](const CaseFilter& filter) { keepingCurrent([&] { m_model->filter(filter); }); });
    connect(m_filters, &CaseloadFilters::listWanted, this, [this] {
        if (m_model->rowCount() > 0) {
            m_table->setFocus(Qt::TabFocusReason);
        }
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CaseloadPage::presentEvidence);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) {
                keepingCurrent([&] { m_model->sort(column, order); });
            });
    connect(m_table, &QTableView::doubleClicked, this, &CaseloadPage::openCurrent);
    connect(m_evidence, &EvidencePanel::openWanted, this, &CaseloadPage::openCurrent);
    connect(m_evidence, &EvidencePanel::noticed, this, &Page::noticed);
    auto* again = new QTimer{this};
    connect(again, &QTimer::timeout, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
    again->start(untilReadAgain);
}

QWidget* CaseloadPage::headerActions() {
    return m_actions;
}

QString CaseloadPage::help() const {
    return tr("Your patients, whoever needs a look first, and why. Type a name or number, go down "
              "to the list with the arrow key; Return opens the patient, a letter goes back to the "
              "search. Below the list stands what a flag rests on; it can be put off up to a day "
              "with a note, and a patient can have a limit of her own.");
}

std::vector<kit::Keys> CaseloadPage::keys() const {
    return {kit::Keys::listLines, kit::Keys::listOpen, kit::Keys::listFind, kit::Keys::press};
}

QString CaseloadPage::never() const {
    return tr("It never hides a patient by itself, and never shows a line of before without saying "
              "so. What is urgent cannot be put off.");
}

void CaseloadPage::refresh() {
    m_store.ask(
        this, [](practice::Practice& practice) { return practice.caseload().list(); },
        [this](const base::Result<practice::CaseList>& list) {
            if (list) {
                present(*list);
            } else {
                Q_EMIT noticed({kit::Word::Kind::problem, bridge::errorText(list.error()), {}, {}});
            }
        });
}

void CaseloadPage::present(practice::CaseList list) {
    m_news.clear();
    m_waiting = list.waiting;
    m_knows = true;
    m_readAt = list.at;
    keepingCurrent([&] { m_model->show(std::move(list)); });
    goOn();
}

/// Old lines are judged anew, some at a time, as long as somebody looks.
void CaseloadPage::goOn() {
    if (m_waiting == 0 || m_underWay || !isVisible()) {
        return;
    }
    m_underWay = true;
    m_sinceShown.start();
    m_store.ask(
        this, [](practice::Practice& practice) { return practice.caseload().refresh(chunk); },
        [this](const base::Result<practice::Refreshed>& refreshed) {
            m_underWay = false;
            if (refreshed) {
                take(*refreshed);
            } else {
                m_waiting = 0;
                Q_EMIT noticed(
                    {kit::Word::Kind::problem, bridge::errorText(refreshed.error()), {}, {}});
            }
        });
}

void CaseloadPage::take(const practice::Refreshed& refreshed) {
    m_waiting = refreshed.waiting;
    m_news.push_back(refreshed);
    if (m_waiting == 0 || m_sinceShown.elapsed() > betweenShows) {
        keepingCurrent([this] { m_model->take(std::exchange(m_news, {})); });
    }
    goOn();
}

/// Whoever was in front stays in front, wherever her row is now; as long as nobody moved in the
/// list, that is whoever stands first.
void CaseloadPage::keepingCurrent(const std::function<void()>& change) {
    const bool untouched = m_table->currentIndex().row() <= 0 && !m_table->hasFocus() &&
                           !m_evidence->isAncestorOf(window()->focusWidget());
    const auto* before = untouched ? nullptr : current();
    const auto patient = before != nullptr ? before->patient : std::string{};
    const auto episode = before != nullptr ? before->episode : std::string{};
    const int scrolled = m_table->verticalScrollBar()->value();
    change();
    const int row = before != nullptr ? m_model->rowOf(patient, episode) : -1;
    if (m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(std::max(row, 0), 0));
    }
    m_table->verticalScrollBar()->setValue(row >= 0 ? scrolled : 0);
    presentState();
    presentEvidence();
}

void CaseloadPage::presentState() {
    const bool empty = m_knows && m_model->all() == 0 && m_waiting == 0;
    m_empty->setVisible(empty);
    m_filters->setVisible(m_knows && !empty);
    m_table->setVisible(m_knows && !empty);
    m_state->setVisible(m_knows && !empty);
    m_subtitle =
        empty ? QString{} : tr("%1 of %2 need a look").arg(m_model->needing()).arg(m_model->all());
    QStringList said;
    if (m_model->rowCount() < m_model->all()) {
        said << tr("%1 of %2 shown.").arg(m_model->rowCount()).arg(m_model->all());
    }
    if (m_waiting > 0) {
        const bool fromBefore = m_model->old() > 0 && m_model->oldest() < m_model->today();
        said << (fromBefore
                     ? tr("Being brought up to date: %n patient(s) still as of %1 or an earlier "
                          "state, in grey.",
                          nullptr, m_waiting)
                           .arg(bridge::dayBeside(m_model->oldest(), m_model->today()))
                     : tr("Being brought up to date: %n patient(s) to go.", nullptr, m_waiting));
    } else {
        said << tr("All as of %1.").arg(bridge::clockText(m_readAt));
    }
    m_state->setText(said.join(QLatin1Char(' ')));
    Q_EMIT headerChanged();
}

const practice::CaseLine* CaseloadPage::current() const {
    const auto index = m_table->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? &m_model->line(index.row())
                                                                : nullptr;
}

void CaseloadPage::presentEvidence() {
    if (const auto* line = current()) {
        m_evidence->show(*line, m_model->today());
    } else {
        m_evidence->hide();
    }
}

void CaseloadPage::openCurrent() {
    const auto* line = current();
    if (line != nullptr && !line->episode.empty()) {
        Q_EMIT patientWanted(base::Id<rehab::Episode>::trusted(line->episode));
    }
}

/// In the list Return opens, and a letter or digit goes on with the search.
bool CaseloadPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_table) {
        if (event->type() == QEvent::Resize) {
            fitColumns(*m_table);
        }
        return false;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
        const auto text = key->text();
        if (!text.isEmpty() && text.front().isLetterOrNumber() &&
            (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier) {
            m_filters->search()->setFocus(Qt::OtherFocusReason);
            m_filters->search()->insert(text);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace sinew::clinician
