#include "patient/banner.h"

#include "kit/brush.h"
#include "kit/label.h"
#include "kit/layout.h"

#include <QPainter>
#include <QStyle>

namespace sinew::patient {

namespace {

constexpr int markSide = 22;

int indent() {
    return kit::space::card + kit::theme().scaled(markSide) + kit::space::step + kit::space::tight;
}

} // namespace

Banner::Banner(QAnyStringView name, QWidget* parent)
    : QWidget{parent},
      m_heading{kit::strong({})},
      m_sentence{kit::plain({})} {
    setObjectName(name);
    m_heading->wrapped();
    m_sentence->wrapped();
    m_lines = kit::column({m_heading, m_sentence}, kit::space::tight);
    m_lines->setContentsMargins(indent(), kit::space::wide, kit::space::card, kit::space::wide);
    setLayout(m_lines);
    connect(&kit::theme(), &kit::Theme::changed, this, [this] {
        m_lines->setContentsMargins(indent(), kit::space::wide, kit::space::card, kit::space::wide);
    });
}

void Banner::say(kit::Tone tone, kit::Icon mark, const QString& heading, const QString& sentence) {
    m_tone = tone;
    m_mark = mark;
    m_heading->setText(heading);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleName(text());
    update();
}

void Banner::setMore(QWidget* more) {
    delete m_more;
    m_more = more;
    if (more != nullptr) {
        m_lines->addSpacing(kit::space::tight);
        m_lines->addWidget(more);
    }
}

QString Banner::text() const {
    const QString sentence = m_sentence->text();
    return sentence.isEmpty() ? m_heading->text()
                              : m_heading->text() + QStringLiteral(". ") + sentence;
}

void Banner::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const auto inks = kit::inksOf(m_tone);
    const bool plain = m_tone == kit::Tone::neutral;
    kit::roundBox(painter, rect(), kit::radius::card, kit::ink(plain ? kit::Ink::card : inks.soft),
                  kit::ink(plain ? kit::Ink::hairline : inks.soft));
    const int side = kit::theme().scaled(markSide);
    const QRect spot{kit::space::card, kit::space::wide - 1, side, side};
    kit::paintIcon(painter, m_mark, QStyle::visualRect(layoutDirection(), rect(), spot),
                   kit::ink(plain ? kit::Ink::quiet : inks.word));
}

} // namespace sinew::patient
