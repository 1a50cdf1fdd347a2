#include "patient/how_panel.h"

#include "bridge/convert.h"
#include "bridge/dose_meaning.h"
#include "bridge/labels.h"
#include "figure/figure_view.h"
#include "kit/flow.h"
#include "kit/label.h"
#include "kit/layout.h"

#include <QStringList>

#include <algorithm>

namespace sinew::patient {

namespace {

constexpr int figureWidth = 300;
constexpr int figureHeight = 210;
constexpr int widestFigure = 440; // beside the rail of the smallest window
constexpr int narrowWidth = 640;

QWidget* listed(const QString& heading, const QStringList& lines, bool numbered) {
    auto* all = kit::column({kit::strong(heading)}, kit::space::tight);
    int count = 0;
    for (const QString& line : lines) {
        auto* mark = kit::quiet(numbered ? bridge::numberText(++count) : QStringLiteral("•"));
        mark->setAlignment(Qt::AlignTop);
        mark->setMinimumWidth(kit::theme().scaled(12));
        all->addLayout(kit::row({mark, kit::Piece{kit::plain(line)->wrapped(), 1}}));
    }
    return kit::boxed(all);
}

QStringList textsOf(const std::vector<rehab::LocalText>& texts) {
    QStringList lines;
    for (const auto& text : texts) {
        lines << bridge::textOf(text);
    }
    return lines;
}

} // namespace

HowPanel::HowPanel(const ItemFacts& facts, QWidget* parent) : QWidget{parent} {
    setObjectName(QStringLiteral("row.%1.how").arg(bridge::toQt(facts.item.exercise)));
    m_beside = kit::row({}, kit::space::gutter);
    m_beside->setContentsMargins(kit::theme().scaled(30), kit::space::tight, 0, kit::space::wide);
    if (const auto* exercise = facts.catalogue->exercise(facts.item.exercise)) {
        if (auto* figure = drawing(*facts.catalogue, *exercise)) {
            m_beside->addWidget(figure, 0, Qt::AlignTop);
        }
        m_beside->addWidget(words(*exercise, facts), 1, Qt::AlignTop);
    } else {
        m_beside->addWidget(kit::quiet(tr("The library does not know this exercise.")));
    }
    setLayout(m_beside);
}

/// The words stand beside the figure, below it where the room is narrow.
void HowPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool narrow = width() < kit::theme().scaled(narrowWidth);
    m_beside->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QWidget* HowPanel::drawing(const rehab::Catalogue& catalogue, const rehab::Exercise& exercise) {
    const auto* figure = catalogue.figure(exercise.figure);
    if (figure == nullptr) {
        return nullptr;
    }
    auto* view = new figure::FigureView;
    view->setObjectName(QStringLiteral("row.%1.figure").arg(bridge::toQt(exercise.id)));
    view->setFigure(*figure, bridge::toQt(bridge::language()));
    const int width = std::min(kit::theme().scaled(figureWidth), widestFigure);
    view->setFixedSize(width, width * figureHeight / figureWidth);
    return view;
}

/// The day's dose in words.
QWidget* HowPanel::dose(const rehab::Exercise& exercise, const ItemFacts& facts) const {
    const bool runs = rehab::isRunning(exercise);
    QStringList lines{
        facts.step.isEmpty() ? bridge::doseMeaning(facts.item.dose, runs) : facts.step, facts.note};
    lines.removeAll(QString{});
    return lines.isEmpty() ? nullptr : listed(tr("This dose"), lines, false);
}

QWidget* HowPanel::words(const rehab::Exercise& exercise, const ItemFacts& facts) const {
    const auto limit = facts.item.painLimit;
    auto* lines = kit::column({}, kit::space::step);
    if (auto* asked = dose(exercise, facts)) {
        lines->addWidget(asked);
    }
    if (!exercise.start.empty()) {
        lines->addWidget(kit::plain(bridge::textOf(exercise.start))->wrapped());
    }
    lines->addWidget(listed(tr("How"), textsOf(exercise.cues), true));
    if (!exercise.faults.empty()) {
        lines->addWidget(listed(tr("Watch for"), textsOf(exercise.faults), false));
    }
    QStringList stops = textsOf(exercise.stop);
    stops.prepend(limit ? tr("Pain goes above %1, or is sharp or grabbing.").arg(*limit)
                        : tr("Pain is sharp or grabbing."));
    stops << tr("A new limp, numbness or tingling, or a cramp that lasts longer than 30 seconds.");
    lines->addWidget(listed(tr("Stop when"), stops, false));
    for (const auto& evidence : exercise.evidence) {
        lines->addWidget(kit::small(tr("Source: %1").arg(bridge::sourceOf(evidence)))->wrapped());
    }
    return kit::boxed(lines);
}

} // namespace sinew::patient
