#include "shell/main_window.h"

#include "kit/label.h"
#include "kit/layout.h"
#include "kit/overlay.h"
#include "kit/page_header.h"
#include "kit/tab_order.h"
#include "shell/page_help.h"

#include <QCloseEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QUrl>

#include <algorithm>
#include <chrono>
#include <functional>
#include <map>
#include <utility>

namespace sinew::shell {

namespace {

constexpr QSize smallest{900, 600};
constexpr QSize atStart{1200, 760};
constexpr std::chrono::milliseconds calm{300}; ///< after a page came, before the next is made

/// A file that is dropped on a field is no text for it: the window takes it.
void leaveDrops(QWidget& page) {
    for (auto* field : page.findChildren<QLineEdit*>()) {
        field->setAcceptDrops(false);
    }
}

/// The one file that is dragged; empty for anything else.
QString fileIn(const QMimeData& dragged) {
    const auto urls = dragged.urls();
    return urls.size() == 1 ? urls.constFirst().toLocalFile() : QString{};
}

} // namespace

MainWindow::MainWindow(QWidget* parent)
    : QWidget{parent},
      m_rail{new kit::NavRail{tr("Sinew")}},
      m_header{new kit::PageHeader},
      m_pages{new QStackedWidget},
      m_notice{new kit::Notice},
      m_foot{nullptr},
      m_right{nullptr} {
    build();
    connectAll();
    m_calm.setSingleShot(true);
    m_calm.setInterval(calm);
    connect(&m_calm, &QTimer::timeout, this, &MainWindow::makeOneReady);
}

void MainWindow::build() {
    setObjectName("window");
    setWindowTitle(tr("Sinew"));
    setWindowIcon(kit::programIcon());
    setMinimumSize(smallest);
    resize(atStart);
    m_pages->setObjectName("pages");
    auto* line = kit::column({m_notice}, 0);
    m_foot = kit::boxed(line);
    line->setContentsMargins(kit::space::page, 0, kit::space::page, 0);
    m_right = kit::column({m_header, kit::Piece{m_pages, 1}, m_foot}, 0);
    setLayout(kit::row({m_rail, kit::Piece{m_right, 1}}, 0));
}

void MainWindow::connectAll() {
    connect(&kit::theme(), &kit::Theme::changed, this,
            [this] { setWindowIcon(kit::programIcon()); });
    connect(m_rail, &kit::NavRail::chosen, this, &MainWindow::open);
    auto* help = new QShortcut{kit::sequenceOf(kit::Keys::explain), this};
    connect(help, &QShortcut::activated, this, &MainWindow::explain);
    connect(m_header, &kit::PageHeader::helpWanted, this, &MainWindow::explain);
    auto* search = new QShortcut{kit::sequenceOf(kit::Keys::find), this};
    connect(search, &QShortcut::activated, this, &MainWindow::searchWanted);
    connect(m_header, &kit::PageHeader::findWanted, this, &MainWindow::searchWanted);
    actOn(QKeySequence::Undo, kit::Word::Kind::saved);
    actOn(QKeySequence::Redo, kit::Word::Kind::plain);
}

/// The key does what Undo or Redo in the notice does; in a field that has something to take back it
/// is the field's own.
void MainWindow::actOn(QKeySequence::StandardKey key, kit::Word::Kind kind) {
    auto* shortcut = new QShortcut{key, this};
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, m_notice, [this, kind] { m_notice->act(kind); });
}

void MainWindow::addPage(const Entry& entry) {
    m_rail->add(entry.key, entry.icon, entry.word, entry.where, entry.keys);
    m_places.push_back({entry.key, entry.word, entry.icon, m_rail->keysOf(entry.key)});
    m_known.push_back({entry.key, entry.make, true});
}

void MainWindow::addAction(const Entry& entry, std::function<void()> act) {
    m_rail->add(entry.key, entry.icon, entry.word, entry.where, entry.keys);
    m_places.push_back({entry.key, entry.word, entry.icon, m_rail->keysOf(entry.key)});
    m_actions.emplace_back(entry.key, std::move(act));
}

void MainWindow::addHidden(const QString& key, std::function<kit::Page*()> make) {
    m_known.push_back({key, std::move(make)});
}

void MainWindow::clearPages() {
    uncover(false);
    m_header->setActions(nullptr);
    m_rail->clear();
    for (auto& entry : std::exchange(m_known, {})) {
        drop(entry);
    }
    m_actions.clear();
    m_calm.stop();
    setFileTaker({});
    m_places.clear();
    m_current.clear();
    m_notice->clear();
}

void MainWindow::drop(Known& entry) {
    if (auto* page = std::exchange(entry.page, nullptr)) {
        m_pages->removeWidget(page);
        if (auto* actions = page->headerActions()) {
            actions->deleteLater();
        }
        page->deleteLater();
    }
}

void MainWindow::forget(const QString& key) {
    if (auto* entry = known(key)) {
        if (m_current == key) {
            m_header->setActions(nullptr);
        }
        drop(*entry);
    }
}

void MainWindow::open(const QString& where) {
    const auto key = where.section(QLatin1Char('/'), 0, 0);
    for (const auto& [name, act] : m_actions) {
        if (name == key) {
            return std::function{act}(); // a copy: it may clear the pages
        }
    }
    auto* entry = known(key);
    if (entry == nullptr) {
        return;
    }
    uncover(false);
    m_current = key;
    kit::Page& page = made(*entry);
    page.turnTo(where.section(QLatin1Char('/'), 1));
    page.refresh();
    m_pages->setCurrentWidget(&page);
    m_rail->setCurrent(key);
    showHeader();
    showFrame(!page.wholeWindow());
    page.setFocus(Qt::OtherFocusReason);
    Q_EMIT opened(key);
}

void MainWindow::makeReady() {
    m_calm.start();
}

bool MainWindow::isReady() const {
    return std::none_of(m_known.begin(), m_known.end(), std::mem_fn(&Known::waits));
}

void MainWindow::makeOneReady() {
    const auto next = std::find_if(m_known.begin(), m_known.end(), std::mem_fn(&Known::waits));
    if (next != m_known.end()) {
        made(*next).refresh();
        m_calm.start();
    }
}

kit::Page* MainWindow::current() const {
    return qobject_cast<kit::Page*>(m_pages->currentWidget());
}

void MainWindow::say(const kit::Word& word) {
    m_notice->say(word);
}

const kit::Word& MainWindow::said() const {
    return m_notice->word();
}

void MainWindow::actOnSaid() {
    m_notice->act();
}

std::vector<MainWindow::Place> MainWindow::places() const {
    return m_places;
}

/// The word in the rail; what stands in no rail has its title.
QString MainWindow::nameOf(const kit::Page& page) const {
    const auto place = std::find_if(m_places.begin(), m_places.end(),
                                    [this](const Place& one) { return one.key == m_current; });
    return place == m_places.end() ? page.title() : place->word;
}

/// A second F1 closes it again.
void MainWindow::explain() {
    const bool explained = findChild<PageHelp*>() != nullptr;
    uncover(true);
    const auto* page = current();
    if (page != nullptr && !explained && !page->help().isEmpty()) {
        new PageHelp{*this, *page, nameOf(*page)}; // goes by itself
    }
}

void MainWindow::uncover(bool givesFocusBack) {
    for (auto* overlay : findChildren<kit::Overlay*>(QString{}, Qt::FindDirectChildrenOnly)) {
        overlay->leave(givesFocusBack);
    }
}

MainWindow::Known* MainWindow::known(const QString& key) {
    const auto found = std::find_if(m_known.begin(), m_known.end(),
                                    [&key](const Known& entry) { return entry.key == key; });
    return found == m_known.end() ? nullptr : &*found;
}

kit::Page& MainWindow::made(Known& entry) {
    if (entry.page == nullptr) {
        auto* page = entry.make();
        entry.page = page;
        leaveDrops(*page);
        m_pages->addWidget(page);
        connect(page, &kit::Page::noticed, this, &MainWindow::say);
        connect(page, &kit::Page::pageWanted, this, &MainWindow::open);
        connect(page, &kit::Page::helpWanted, this, &MainWindow::explain);
        connect(page, &kit::Page::headerChanged, this, [this, page] {
            if (current() == page) {
                showHeader();
            }
        });
    }
    return *entry.page;
}

void MainWindow::showHeader() {
    if (auto* page = current()) {
        m_header->setActions(page->headerActions());
        m_header->present(page->title(), page->subtitle(), page->badge());
    }
}

void MainWindow::showFrame(bool shown) {
    m_rail->setVisible(shown);
    m_header->setVisible(shown);
    m_foot->setVisible(shown);
    centre();
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    centre();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    event->setAccepted(!m_mayClose || m_mayClose());
}

void MainWindow::setFileTaker(std::function<void(const QString&)> take) {
    m_takeFile = std::move(take);
    setAcceptDrops(m_takeFile != nullptr);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    event->setAccepted(m_takeFile && !fileIn(*event->mimeData()).isEmpty());
}

void MainWindow::dropEvent(QDropEvent* event) {
    const auto file = fileIn(*event->mimeData());
    if (m_takeFile && !file.isEmpty()) {
        event->acceptProposedAction();
        std::function{m_takeFile}(file);
    }
}

/// What nobody else took scrolls the page in front.
void MainWindow::keyPressEvent(QKeyEvent* event) {
    static const std::map<int, QAbstractSlider::SliderAction> moves{
        {Qt::Key_PageUp, QAbstractSlider::SliderPageStepSub},
        {Qt::Key_PageDown, QAbstractSlider::SliderPageStepAdd},
        {Qt::Key_Home, QAbstractSlider::SliderToMinimum},
        {Qt::Key_End, QAbstractSlider::SliderToMaximum}};
    const auto move = moves.find(event->key());
    auto* page = current();
    auto* scroll = page == nullptr ? nullptr : page->findChild<QScrollArea*>();
    if (move == moves.end() || scroll == nullptr) {
        return QWidget::keyPressEvent(event);
    }
    scroll->verticalScrollBar()->triggerAction(move->second);
}

bool MainWindow::focusNextPrevChild(bool next) {
    return kit::passFocus(*this, next);
}

/// On a wide screen the page stands in the middle instead of tearing its rows apart.
void MainWindow::centre() {
    const bool framed = !m_rail->isHidden();
    const int room = width() - m_rail->sizeHint().width();
    const int most = kit::space::column + 2 * kit::space::page;
    const int side = framed ? std::max(0, (room - most) / 2) : 0;
    m_right->setContentsMargins(side, 0, side, 0);
}

} // namespace sinew::shell
