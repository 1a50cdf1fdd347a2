#include "kit/gallery.h"

#include "kit/busy.h"
#include "kit/button.h"
#include "kit/card.h"
#include "kit/check_row.h"
#include "kit/choice_row.h"
#include "kit/date_field.h"
#include "kit/empty_state.h"
#include "kit/flow.h"
#include "kit/icon.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "kit/nav_rail.h"
#include "kit/notice.h"
#include "kit/page_header.h"
#include "kit/pain_scale.h"
#include "kit/pill.h"
#include "kit/problem_line.h"
#include "kit/stepper.h"
#include "kit/theme.h"
#include "words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSlider>
#include <QTabBar>
#include <QTableWidget>

#include <algorithm>
#include <memory>

using namespace sinew::kit;

namespace sinew::tests {

namespace {

QStringList painWords() {
    return words("none|mild|mild|mild|moderate|moderate|moderate|severe|severe|severe|worst")
        .split(QLatin1Char('|'));
}

/// A widget of Qt's with its names.
template <class Made>
Made* called(const char* name, Made* made) {
    named(*made, name, words(name));
    return made;
}

PainScale* scale(const char* name, std::optional<int> value) {
    auto* made = new PainScale{name, words(name), painWords()};
    made->setValue(value);
    return made;
}

Stepper* number(const char* name, Span span, const char* unit, std::optional<double> value) {
    auto* made = new Stepper{name, words(name), span, words(unit)};
    made->setValue(value);
    return made;
}

QWidget* exercise(const char* name, const char* side, const char* dose, const char* tempo,
                  const char* last, bool done, const char* step = nullptr) {
    auto* box = new CheckRow{words(name) + words(".done"), {}, words(name)};
    box->setChecked(done);
    auto* title = row({strong(words(name))});
    if (step != nullptr) {
        title->addWidget(new Pill{"step", words(step)});
    }
    title->addStretch(1);
    auto* amount = boxed(row({strong(words(dose)), small(words(tempo)), spacer()}, space::tight));
    auto* sideWord = quiet(words(side));
    auto* before = small(words(last));
    sideWord->setFixedWidth(theme().scaled(56));
    amount->setFixedWidth(theme().scaled(122));
    before->setFixedWidth(theme().scaled(150));
    auto* line = new Flow{space::step, 0};
    line->setHanging(true);
    line->addWidget(box);
    line->addStretching(boxed(title), theme().scaled(220));
    for (auto* piece : {static_cast<QWidget*>(sideWord), amount, static_cast<QWidget*>(before)}) {
        line->addWidget(piece);
    }
    line->addToEnd(new LinkButton{"show", words("Show")});
    line->addToEnd(new LinkButton{"why", words("Why this dose?")});
    return boxed(line);
}

QWidget* todayCards() {
    auto* morning = new Card;
    morning->add(labelled(words("This morning"), words("after Saturday's session"),
                          scale("morning", 2),
                          measured(words("stiff"), number("stiff", {0, 240}, "min", 10))));
    morning->add(labelled(words("Before you start"), words("pain now"), scale("before", 2)));
    auto* list = new Card;
    list->addRuled(
        exercise("Single-leg bridge", "left", "4 × 15", "2-0-2", "last: 4 × 15, pain 2", true));
    list->addRuled(exercise("Hamstring slider", "both", "3 × 7", "4-0-1", "last: 3 × 6, pain 2",
                            false, "+1 rep"));
    list->addRuled(exercise("Diver", "left", "3 × 6", "", "last: 3 × 6, pain 1", false));
    list->addRuled(exercise("Walk–jog", "–", "20 min", "60 %", "last: 20 min, pain 1", false));
    auto* end = new Card;
    end->add(boxed(flow({new PrimaryButton{"allDone", words("All done as prescribed")},
                         new SecondButton{"guided", words("Start guided session")},
                         new QuietButton{"stop", words("Stop …")}},
                        10)));
    auto* worst = scale("worst", 3);
    worst->setLimit(4);
    worst->setWordShown(false);
    end->add(labelled(words("Worst pain during"), words("limit for you today: 4"), worst,
                      boxed(row({measured(words("effort"), number("effort", {0, 10}, "", 4)),
                                 measured({}, number("minutes", {0, 240}, "min", 25))}))));
    auto* sheet = boxed(column({morning, list, end, spacer()}, space::wide));
    sheet->layout()->setContentsMargins(space::page, 0, space::page, 0);
    return sheet;
}

QWidget* iconWall() {
    auto* wall = new QWidget;
    auto* grid = new QGridLayout{wall};
    for (int at = 0; at < iconCount; ++at) {
        auto* picture = new QLabel;
        picture->setPixmap(
            iconPixmap(static_cast<Icon>(at), theme().scaled(24), ink(Ink::text), 1));
        grid->addWidget(picture, at / 16, at % 16);
    }
    return wall;
}

QWidget* buttonRow() {
    auto* off = new PrimaryButton{"off", words("Not now")};
    off->setEnabled(false);
    auto* withIcon = new QuietButton{"icon", words("Table")};
    withIcon->setMark(Icon::table);
    withIcon->setCompact(true);
    auto* danger = new Button{Button::Manner::danger, "danger", words("Delete")};
    return boxed(
        flow({new PrimaryButton{"one", words("Do it")}, new SecondButton{"two", words("Or this")},
              new QuietButton{"three", words("Quiet")}, danger, off, withIcon,
              new LinkButton{"link", words("Why this dose?")}}));
}

QWidget* fields() {
    auto* line = called("note", new QLineEdit);
    line->setPlaceholderText(words("Note"));
    auto* combo = called("muscle", new QComboBox);
    combo->addItems({words("Biceps femoris, long head"), words("Semitendinosus")});
    auto* empty = number("empty", {0, 240}, "min", std::nullopt);
    auto* grey = number("grey", {0, 240}, "min", std::nullopt);
    grey->setProposed(25);
    auto* buttons = number("buttons", {0, 100, 0.5, 1}, "kg", 12.5);
    buttons->setButtonsShown(true);
    auto* radio = called("radio", new QRadioButton{words("A radio button")});
    radio->setChecked(true);
    return boxed(flow({line, combo, measured(words("effort"), empty), measured({}, grey),
                       measured(words("load"), buttons), radio}));
}

QWidget* pills() {
    return boxed(
        flow({new Pill{"a", words("+1 rep")}, new Pill{"b", words("rest day"), Tone::neutral},
              new Pill{"c", words("next morning +2"), Tone::caution},
              new Pill{"d", words("worst pain 7, limit 5"), Tone::danger}}));
}

QWidget* choices() {
    auto* one = new ChoiceRow{"side",
                              words("Side"),
                              {{words("left"), words("Left")},
                               {words("right"), words("Right")},
                               {words("both"), words("Both")}}};
    one->choose({words("left")});
    auto* several = new ChoiceRow{"new",
                                  words("Something new"),
                                  {{words("grab"), words("Grab")},
                                   {words("limp"), words("Limp")},
                                   {words("tingling"), words("Tingling")},
                                   {words("numbness"), words("Numbness")},
                                   {words("cramp"), words("Cramp")}},
                                  ChoiceRow::Many::several};
    several->choose({words("limp")});
    return boxed(column({one, several}));
}

QWidget* table() {
    auto* made = called("patients", new QTableWidget{4, 4});
    made->setHorizontalHeaderLabels(words("Patient|Phase|Last log|Needs").split(QLatin1Char('|')));
    const QStringList cells =
        words("A. Example|A3 build|today|worst pain 7 on Tue, limit 5|B. Sample|R2 easy|yesterday|"
              "|C. Muster|T1 isometric|3 days ago|next morning +2|D. Proef|M|today|")
            .split(QLatin1Char('|'));
    for (int at = 0; at < cells.size(); ++at) {
        made->setItem(at / 4, at % 4, new QTableWidgetItem{cells[at]});
    }
    made->verticalHeader()->hide();
    made->horizontalHeader()->setStretchLastSection(true);
    made->setSelectionBehavior(QAbstractItemView::SelectRows);
    made->selectRow(1);
    made->setMinimumHeight(made->sizeHint().height());
    return made;
}

QWidget* tabs() {
    auto* bar = called("tabs", new QTabBar);
    for (const char* name : {"Review", "Tests", "Visits", "Plan"}) {
        bar->addTab(words(name));
    }
    return bar;
}

} // namespace

/// The picture that started it all, made of kit widgets alone.
std::unique_ptr<QWidget> todayMock() {
    auto* rail = new NavRail{words("Sinew")};
    rail->add(words("today"), Icon::today, words("Today"));
    rail->add(words("plan"), Icon::plan, words("Plan"));
    rail->add(words("progress"), Icon::progress, words("Progress"));
    rail->add(words("learn"), Icon::learn, words("Learn"));
    rail->add(words("share"), Icon::share, words("Share"));
    rail->add(words("settings"), Icon::settings, words("Settings"), NavRail::Where::bottom);
    rail->add(words("lock"), Icon::lock, words("Lock"), NavRail::Where::bottom);
    rail->setCurrent(words("today"));
    auto* header = new PageHeader;
    header->present(words("Sunday 22 March"),
                    words("Day 20 · left hamstring · phase 2 of 5, Restore"),
                    Badge{words("Yesterday: settled"), Tone::calm});
    auto* notice = new Notice;
    notice->say({Word::Kind::saved, words("Saved 10:42"), words("Undo"), {}});
    auto* scroll = new QScrollArea;
    scroll->setWidget(todayCards());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* foot = column({notice}, 0);
    foot->setContentsMargins(space::page, 0, space::page, 0);
    auto* right = column({header, Piece{scroll, 1}, foot}, 0);
    auto window = std::make_unique<QWidget>();
    auto* all = row({rail, Piece{right, 1}}, 0);
    window->setLayout(all);
    window->resize(1200, 760);
    return window;
}

std::unique_ptr<QWidget> kitWidgets() {
    auto* scales = new Card;
    for (const auto value :
         {std::optional<int>{}, std::optional{0}, std::optional{5}, std::optional{8}}) {
        auto* made = scale("scale", value);
        made->setLimit(5);
        made->setProposed(2);
        scales->add(labelled(words("Pain now"), words("last time: 2"), made));
    }
    auto* forms = new Card;
    for (auto* piece : {buttonRow(), fields(), pills(), choices()}) {
        forms->add(piece);
    }
    auto* tick = new CheckRow{"tick", words("I took a painkiller today")};
    tick->setChecked(true);
    auto* busy = new Busy{"busy", words("Making the demo clinic")};
    busy->setProgress(3, 7);
    forms->add(tick);
    forms->add(busy);
    auto* nothing = new Card;
    nothing->add(new EmptyState{"empty", Icon::progress, words("Nothing to show yet"),
                                words("Log today's session: your pain at four times appears here."),
                                words("Go to Today")});
    auto* problem = new Notice;
    problem->say({Word::Kind::problem, words("The disk is full; nothing was lost."), {}, {}});
    auto sheet = std::make_unique<QWidget>();
    auto* lines = column({scales, forms, nothing, iconWall(), problem}, space::wide);
    lines->setContentsMargins(space::page, space::page, space::page, space::page);
    sheet->setLayout(lines);
    return sheet;
}

std::unique_ptr<QWidget> standardWidgets() {
    auto* card = new Card;
    card->add(new Section{words("A section"), words("What Qt gives, in our dress.")});
    card->add(tabs());
    card->add(table());
    auto* text = called("text", new QPlainTextEdit);
    text->setPlaceholderText(words("Note"));
    text->setMaximumHeight(theme().scaled(80));
    card->add(text);
    auto* slider = called("slider", new QSlider{Qt::Horizontal});
    slider->setValue(40);
    auto* box = called("box", new QCheckBox{words("A check box")});
    box->setChecked(true);
    auto* button = called("push", new QPushButton{words("A push button")});
    auto* date = new DateField{"onset", words("When it happened"), QDate{2026, 3, 2},
                               QDate{2025, 1, 1}, QDate{2026, 3, 22}};
    card->add(boxed(flow({date, box, button, slider})));
    auto* problem = new ProblemLine{"onsetProblem"};
    card->add(problem);
    problem->setText(words("This day has not come yet."));
    auto sheet = std::make_unique<QWidget>();
    auto* lines = column({card, spacer()}, space::wide);
    lines->setContentsMargins(space::page, space::page, space::page, space::page);
    sheet->setLayout(lines);
    return sheet;
}

} // namespace sinew::tests
