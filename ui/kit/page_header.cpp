#include "kit/page_header.h"

#include "kit/flow.h"
#include "kit/label.h"
#include "kit/layout.h"

namespace sinew::kit {

namespace {

constexpr int leastWords = 320; // a name in less room than this drops what stands beside it

} // namespace

PageHeader::PageHeader(QWidget* parent)
    : QWidget{parent},
      m_title{new Label{{}, Type::display, Ink::text, Weight::bold}},
      m_detail{quiet({})},
      m_badge{new Pill{"badge", {}}},
      m_end{row({})} {
    m_title->setObjectName("pageTitle");
    m_detail->setObjectName("pageSubtitle");
    named(*this, "pageHeader", {});
    m_badge->hide();
    auto* below = new Flow{space::wide, space::tight};
    below->addStretching(m_detail->wrapped(), leastWords);
    below->addToEnd(m_badge);
    auto* line = new Flow{space::wide, space::tight};
    line->addStretching(boxed(column({m_title->wrapped(), boxed(below)}, 0)), leastWords);
    line->addToEnd(boxed(m_end));
    line->setContentsMargins(space::page, space::card, space::page, space::wide);
    setLayout(line);
    setActions(nullptr);
}

void PageHeader::present(const QString& title, const QString& detail,
                         const std::optional<Badge>& badge) {
    m_title->setText(title);
    m_detail->setText(detail);
    m_badge->setVisible(badge.has_value());
    if (badge) {
        m_badge->setText(badge->text);
        m_badge->setTone(badge->tone);
    }
    setAccessibleName(title);
}

void PageHeader::setActions(QWidget* actions) {
    if (actions != nullptr && actions == m_actions) {
        return; // it keeps the focus
    }
    if (m_actions != nullptr) {
        m_actions->hide();
        m_end->removeWidget(m_actions);
    }
    m_actions = actions;
    m_end->parentWidget()->setVisible(actions != nullptr);
    if (actions != nullptr) {
        m_end->addWidget(actions);
        actions->show();
    }
}

QString PageHeader::text() const {
    return m_title->text();
}

} // namespace sinew::kit
