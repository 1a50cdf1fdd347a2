#include "patient/marks_section.h"

#include "bridge/convert.h"
#include "bridge/mark_text.h"
#include "kit/button.h"
#include "kit/card.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "patient/beside.h"
#include "patient/body_map.h"
#include "patient/day_desk.h"
#include "patient/mark_form.h"

#include <QKeyEvent>

#include <algorithm>

namespace sinew::patient {

namespace {

constexpr int widthForBoth = 880;

QString linesOf(const std::vector<rehab::PainMark>& marks) {
    QStringList lines;
    for (const auto& mark : marks) {
        lines << bridge::markText(mark);
    }
    return lines.join(QLatin1Char('\n'));
}

std::vector<rehab::PainMark> valuesOf(const std::vector<rehab::Revision<rehab::PainMark>>& held) {
    std::vector<rehab::PainMark> marks;
    std::transform(held.begin(), held.end(), std::back_inserter(marks),
                   [](const auto& mark) { return mark.value; });
    return marks;
}

} // namespace

MarksSection::MarksSection(DayDesk& desk, QWidget* parent)
    : QWidget{parent},
      m_desk{desk},
      m_map{new BodyMap{"bodyMap"}},
      m_form{new MarkForm},
      m_again{new kit::SecondButton{"marks.again", tr("The same as last time")}},
      m_last{kit::small({})},
      m_list{kit::plain({})},
      m_hint{kit::quiet(tr("Choose a place on the drawing with a click, or with the arrows and "
                           "Space. A digit says at once how much it hurts there."))},
      m_problem{new kit::Label{{}, kit::Type::small, kit::Ink::danger, kit::Weight::bold}} {
    build();
    connectAll();
}

void MarksSection::build() {
    m_again->setCompact(true);
    m_list->setObjectName(QStringLiteral("marks.list"));
    m_problem->setObjectName(QStringLiteral("problem.marks"));
    m_problem->wrapped()->hide();
    auto* words = kit::boxed(kit::column(
        {m_again, m_last->wrapped(), m_list->wrapped(), m_hint->wrapped(), m_form, m_problem},
        kit::space::step));
    auto* card = new kit::Card;
    card->add(kit::strong(tr("Where does it hurt?")));
    card->add(new Beside{m_map, words, widthForBoth});
    setLayout(kit::column({card}, 0));
}

void MarksSection::connectAll() {
    connect(m_map, &BodyMap::chosen, this, &MarksSection::choose);
    connect(m_map, &BodyMap::answered, this, &MarksSection::answer);
    connect(m_form, &MarkForm::edited, this, &MarksSection::change);
    connect(m_form, &MarkForm::removed, this, &MarksSection::takeAway);
    connect(m_form, &MarkForm::anotherWanted, this, [this] {
        m_index = countAt(*m_spot);
        presentForm();
        m_form->setFocus(Qt::TabFocusReason);
    });
    connect(m_again, &QAbstractButton::clicked, this, [this] {
        m_desk.repeatMarks();
        m_map->current()->setFocus(Qt::TabFocusReason);
    });
}

practice::MarkPlace MarksSection::placeOf(std::size_t spot, int index) const {
    const auto& place = bodyShapes().spots[spot];
    return {std::string{rehab::nameOf(place.region)}, place.side, index};
}

int MarksSection::countAt(std::size_t spot) const {
    const auto place = placeOf(spot, 0);
    return static_cast<int>(std::count_if(m_marks.begin(), m_marks.end(), [&](const auto& mark) {
        return mark.region == place.region && mark.side == place.side;
    }));
}

std::optional<rehab::PainMark> MarksSection::chosenMark() const {
    const auto place = placeOf(*m_spot, m_index);
    int index = 0;
    for (const auto& mark : m_marks) {
        if (mark.region == place.region && mark.side == place.side && index++ == place.index) {
            return mark;
        }
    }
    return std::nullopt;
}

/// A place that is pointed at is marked; what is marked is spoken of.
void MarksSection::choose(std::size_t spot) {
    m_spot = spot;
    m_index = std::max(countAt(spot) - 1, 0);
    if (countAt(spot) == 0) {
        change([](rehab::PainMark&) {});
    }
    presentForm();
    m_form->setFocus(Qt::TabFocusReason);
}

void MarksSection::answer(std::size_t spot, int intensity) {
    m_spot = spot;
    m_index = std::max(countAt(spot) - 1, 0);
    change(
        [intensity](rehab::PainMark& mark) { mark.intensity = rehab::PainScore::from(intensity); });
    presentForm();
}

void MarksSection::change(const practice::Edit<rehab::PainMark>& edit) {
    m_desk.mark(placeOf(*m_spot, m_index), edit);
}

void MarksSection::takeAway() {
    if (chosenMark()) {
        m_desk.unmark(placeOf(*m_spot, m_index));
    }
    m_spot.reset();
    presentForm();
    m_map->current()->setFocus(Qt::TabFocusReason);
}

void MarksSection::open() {
    m_open = true;
    m_before = window()->focusWidget();
    show();
    m_map->current()->setFocus(Qt::TabFocusReason);
    Q_EMIT opened(this);
}

/// What is marked stays in view.
void MarksSection::fold() {
    m_open = false;
    m_spot.reset();
    setVisible(!m_marks.empty());
    presentForm();
    if (isHidden() && m_before) {
        m_before->setFocus(Qt::TabFocusReason);
    } else {
        m_map->current()->setFocus(Qt::TabFocusReason);
    }
}

void MarksSection::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        fold();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void MarksSection::present(const practice::TodayView& view) {
    if (view.day != m_day) {
        m_open = false;
        m_spot.reset();
    }
    m_day = view.day;
    m_marks = valuesOf(view.marks);
    m_problem->hide();
    const bool offered = m_marks.empty() && !view.lastMarks.empty() && m_editable;
    m_again->setVisible(offered);
    m_last->setVisible(offered);
    if (offered) {
        const QString when = bridge::dayBeside(view.lastMarks.front().day, view.day);
        m_again->setText(tr("The same as %1").arg(when));
        m_last->setText(linesOf(valuesOf(view.lastMarks)));
    }
    setVisible(m_open || !m_marks.empty());
    presentMarks();
    presentForm();
}

void MarksSection::presentMarks() {
    m_map->present(spotMarks(m_marks));
    m_list->setText(linesOf(m_marks));
    m_list->setVisible(!m_marks.empty());
}

void MarksSection::presentForm() {
    m_map->setChosen(m_spot);
    m_form->setVisible(m_spot.has_value());
    m_hint->setVisible(!m_spot.has_value());
    if (m_spot) {
        m_form->present(spotText(bodyShapes().spots[*m_spot]),
                        chosenMark().value_or(rehab::PainMark{}));
    }
}

void MarksSection::setEditable(bool editable) {
    m_editable = editable;
    m_map->setEditable(editable);
    m_form->setEditable(editable);
    m_again->setEnabled(editable);
}

void MarksSection::showProblem(const QString& field, const QString& sentence) {
    if (field == QLatin1String("marks")) {
        m_problem->setText(QStringLiteral("! ") + sentence);
        m_problem->show();
    }
}

} // namespace sinew::patient
