#include "shell/page_help.h"

#include "kit/button.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "kit/page.h"

#include <QGridLayout>
#include <QScrollArea>

namespace sinew::shell {

namespace {

constexpr int keysWidth = 130;

} // namespace

PageHelp::PageHelp(QWidget& over, const kit::Page& page, const QString& name)
    : Overlay{over, "pageHelp", tr("About this page")} {
    auto* title = kit::heading(name);
    title->setObjectName(QStringLiteral("pageHelp.title"));
    auto* purpose = kit::plain(page.help());
    purpose->setObjectName(QStringLiteral("pageHelp.purpose"));
    auto* lines = kit::column({purpose->wrapped()}, kit::space::wide);
    if (const auto own = page.keys(); !own.empty()) {
        lines->addWidget(keyTable(tr("Keys of this page"), own));
    }
    if (!page.wholeWindow()) {
        lines->addWidget(keyTable(tr("Keys of every page"), kit::keysOfEveryPage()));
    }
    if (const QString never = page.never(); !never.isEmpty()) {
        auto* words = kit::plain(never);
        words->setObjectName(QStringLiteral("pageHelp.never"));
        lines->addWidget(kit::boxed(
            kit::column({kit::strong(tr("What it never does"))->wrapped(), words->wrapped()},
                        kit::space::tight)));
    }
    auto* close = new kit::SecondButton{"pageHelp.close", tr("Close")};
    connect(close, &QAbstractButton::clicked, this, [this] { leave(); });
    connect(this, &Overlay::closed, this, &QObject::deleteLater);
    body().addWidget(title->wrapped());
    body().addWidget(roll(kit::boxed(lines)), 1);
    body().addLayout(kit::row({kit::spacer(), close}));
    open(close);
}

QWidget* PageHelp::keyTable(const QString& heading, const std::vector<kit::Keys>& keys) {
    auto* table = new QGridLayout;
    table->setContentsMargins(0, 0, 0, 0);
    table->setHorizontalSpacing(kit::space::gutter);
    table->setVerticalSpacing(kit::space::tight);
    table->setColumnStretch(1, 1);
    table->setColumnMinimumWidth(0, kit::theme().scaled(keysWidth)); // both tables alike
    int row = 0;
    for (const auto key : keys) {
        const auto line = kit::lineOf(key);
        table->addWidget(kit::strong(line.pressed), row, 0, Qt::AlignTop);
        table->addWidget(kit::plain(line.does)->wrapped(), row, 1);
        ++row;
    }
    return kit::boxed(kit::column({kit::strong(heading)->wrapped(), table}, kit::space::step));
}

} // namespace sinew::shell
