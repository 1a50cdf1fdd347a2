#include "kit/page_header.h"

#include "kit/button.h"
#include "kit/flow.h"
#include "kit/keys.h"
#include "kit/label.h"
#include "kit/layout.h"

namespace sinew::kit {

namespace {

constexpr int leastWords = 320; // a name in less room than this drops what stands beside it

/// A picture that says by its keys what it does.
Button* sign(const char* name, Icon icon, const QString& spoken, Keys keys) {
    auto* button = new QuietButton{name, {}, spoken};
    button->setMark(icon);
    button->setCompact(true);
    button->setToolTip(withKeys(spoken, keys));
    return button;
}

} // namespace

PageHeader::PageHeader(QWidget* parent)
    : QWidget{parent},
      m_title{new Label{{}, Type::display, Ink::text, Weight::bold}},
      m_detail{quiet({})},
      m_badge{new Pill{"badge", {}}},
      m_end{row({})} {
    auto* find = sign("headerFind", Icon::search, tr("Find"), Keys::find);
    auto* help = sign("headerHelp", Icon::question, tr("Explain this page"), Keys::explain);
    connect(find, &QAbstractButton::clicked, this, &PageHeader::findWanted);
    connect(help, &QAbstractButton::clicked, this, &PageHeader::helpWanted);
    m_title->setObjectName("pageTitle");
    m_detail->setObjectName("pageSubtitle");
    named(*this, "pageHeader", {});
    m_badge->hide();
    auto* below = new Flow{space::wide, space::tight};
    below->addStretching(m_detail->wrapped(), leastWords);
    below->addToEnd(m_badge);
    auto* line = new Flow{space::wide, space::tight};
    line->addStretching(boxed(column({m_title->wrapped(), boxed(below)}, 0)), leastWords);
    line->addToEnd(boxed(row({m_end, find, help})));
    line->setContentsMargins(space::page, space::card, space::page, space::wide);
    setLayout(line);
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
    if (actions != nullptr) {
        m_end->addWidget(actions);
        actions->show();
    }
}

QString PageHeader::text() const {
    return m_title->text();
}

} // namespace sinew::kit
