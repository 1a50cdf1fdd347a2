#include "shell/trouble_page.h"

#include "kit/button.h"
#include "kit/card.h"
#include "kit/flow.h"
#include "kit/label.h"
#include "kit/layout.h"

#include <QTimer>
#include <QVBoxLayout>

namespace sinew::shell {

namespace {

constexpr int cardWidth = 560;
constexpr int roomAbove = 140;

} // namespace

TroublePage::TroublePage(const Trouble& trouble, QWidget* parent) : Page{parent} {
    auto* card = new kit::Card;
    card->setMaximumWidth(kit::theme().scaled(cardWidth));
    auto* heading = new kit::Label{tr("The record could not be opened"), kit::Type::title,
                                   kit::Ink::text, kit::Weight::bold};
    heading->wrapped();
    auto* words = kit::plain(trouble.sentence);
    words->setObjectName(QStringLiteral("openProblem"));
    words->wrapped();
    auto* where = kit::small(trouble.place);
    where->setObjectName(QStringLiteral("openPlace"));
    where->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    where->wrapped();
    for (QWidget* piece : std::initializer_list<QWidget*>{heading, words, where, ways(trouble)}) {
        card->add(piece);
    }
    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(card, 8);
    across->addStretch(1);
    body().addSpacing(kit::theme().scaled(roomAbove));
    body().addLayout(across);
}

QWidget* TroublePage::ways(const Trouble& trouble) {
    using Way = void (TroublePage::*)();
    auto* line = new kit::Flow{kit::space::step, kit::space::step};
    const auto add = [&](kit::Button* button, Way way) {
        // Queued: the way taken takes this page away.
        connect(button, &QPushButton::clicked, this, way, Qt::QueuedConnection);
        line->addWidget(button);
        return button;
    };
    auto* retry = add(new kit::PrimaryButton{"retry", tr("Try again")}, &TroublePage::retryWanted);
    if (trouble.recovery) {
        add(new kit::SecondButton{"useRecoveryCode", tr("Use the recovery code")},
            &TroublePage::recoveryWanted);
    }
    add(new kit::SecondButton{"openOther", tr("Open another record …")}, &TroublePage::otherWanted);
    if (trouble.anew) {
        add(new kit::SecondButton{"startAnew", tr("Begin a new record")}, &TroublePage::anewWanted);
    }
    add(new kit::QuietButton{"quit", tr("Quit")}, &TroublePage::quitWanted);
    QTimer::singleShot(0, retry, [retry] { retry->setFocus(Qt::TabFocusReason); });
    return kit::boxed(line);
}

QString TroublePage::help() const {
    return tr("Why the record could not be opened, and the ways on that there are.");
}

std::vector<kit::Keys> TroublePage::keys() const {
    return {kit::Keys::press, kit::Keys::explain, kit::Keys::leave};
}

QString TroublePage::never() const {
    return tr("It never changes or deletes a record that it cannot read.");
}

} // namespace sinew::shell
