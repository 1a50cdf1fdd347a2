#include "shell/waiting_page.h"

#include "kit/busy.h"
#include "kit/button.h"
#include "kit/card.h"
#include "kit/label.h"
#include "kit/layout.h"

#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace sinew::shell {

namespace {

constexpr int cardWidth = 560;

kit::Card* sheet(const QString& heading) {
    auto* card = new kit::Card;
    card->add(new kit::Label{heading, kit::Type::title, kit::Ink::text, kit::Weight::bold});
    return card;
}

} // namespace

WaitingPage::WaitingPage(QWidget* parent) : Page{parent} {
    m_middle = new QVBoxLayout;
    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addLayout(m_middle, 0);
    across->addStretch(1);
    body().addStretch(1);
    body().addLayout(across);
    body().addStretch(2);
}

void WaitingPage::show(QWidget* what) {
    delete m_shown;
    m_shown = what;
    what->setMinimumWidth(kit::theme().scaled(cardWidth));
    m_middle->addWidget(what);
}

void WaitingPage::showBusy(const QString& what) {
    auto* card = sheet(tr("Sinew"));
    m_busy = new kit::Busy{"busy", what};
    connect(m_busy, &kit::Busy::cancelled, this, &WaitingPage::cancelled);
    card->add(m_busy);
    show(card);
}

void WaitingPage::showProgress(int done, int total) {
    if (m_busy != nullptr) {
        m_busy->setProgress(done, total);
    }
}

void WaitingPage::askPassphrase(const QString& sentence) {
    auto* card = sheet(tr("Open your record"));
    auto* field = new QLineEdit;
    field->setEchoMode(QLineEdit::Password);
    kit::named(*field, "unlockPassphrase", tr("Passphrase"));
    auto* problem = new kit::Label{sentence, kit::Type::body, kit::Ink::danger};
    problem->setObjectName(QStringLiteral("unlockProblem"));
    problem->wrapped();
    auto* unlock = new kit::PrimaryButton{"unlock", tr("Open")};
    const auto give = [this, field, unlock] {
        unlock->setEnabled(false);
        Q_EMIT passphraseGiven(field->text());
    };
    connect(unlock, &QPushButton::clicked, this, give);
    connect(field, &QLineEdit::returnPressed, this, give);
    card->add(kit::stacked(tr("Passphrase"), {}, field));
    card->add(problem);
    card->add(kit::boxed(kit::row({kit::spacer(), unlock})));
    show(card);
    QTimer::singleShot(0, field, [field] { field->setFocus(); });
}

void WaitingPage::showProblem(const QString& sentence, const QString& place) {
    auto* card = sheet(tr("The record could not be opened"));
    auto* words = kit::plain(sentence);
    words->setObjectName(QStringLiteral("openProblem"));
    words->wrapped();
    auto* where = kit::small(place);
    where->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    where->wrapped();
    auto* retry = new kit::PrimaryButton{"retry", tr("Try again")};
    connect(retry, &QPushButton::clicked, this, &WaitingPage::retryWanted);
    card->add(words);
    card->add(where);
    card->add(kit::boxed(kit::row({kit::spacer(), retry})));
    show(card);
    QTimer::singleShot(0, retry, [retry] { retry->setFocus(); });
}

} // namespace sinew::shell
