#include "shell/waiting_page.h"

#include "kit/busy.h"
#include "kit/button.h"
#include "kit/card.h"
#include "kit/flow.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "kit/text_field.h"

#include <QTimer>
#include <QVBoxLayout>

namespace sinew::shell {

namespace {

constexpr int cardWidth = 560;
constexpr int roomAbove = 140;
constexpr int lettersOfPassphrase = 36;
constexpr int lettersOfCode = 44; // eight groups of four, their hyphens and the check

kit::Card* sheet(const QString& heading) {
    auto* card = new kit::Card;
    card->add(
        (new kit::Label{heading, kit::Type::title, kit::Ink::text, kit::Weight::bold})->wrapped());
    return card;
}

} // namespace

WaitingPage::WaitingPage(QWidget* parent) : Page{parent} {
    m_middle = new QVBoxLayout;
    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addLayout(m_middle, 8);
    across->addStretch(1);
    body().addSpacing(kit::theme().scaled(roomAbove));
    body().addLayout(across);
}

void WaitingPage::show(QWidget* what) {
    delete m_shown;
    m_shown = what;
    what->setMaximumWidth(kit::theme().scaled(cardWidth));
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
    auto* field = new kit::TextField{"unlockPassphrase", tr("Passphrase"), lettersOfPassphrase};
    field->secret();
    auto* instead = new kit::LinkButton{"useRecoveryCode", tr("Use the recovery code")};
    connect(
        instead, &QPushButton::clicked, this, [this] { askRecoveryCode({}); },
        Qt::QueuedConnection);
    ask(*field, tr("Passphrase"), sentence, &WaitingPage::passphraseGiven, instead);
}

void WaitingPage::askRecoveryCode(const QString& sentence) {
    auto* field = new kit::TextField{"unlockRecoveryCode", tr("Recovery code"), lettersOfCode};
    ask(*field, tr("Recovery code"), sentence, &WaitingPage::recoveryCodeGiven, nullptr);
}

void WaitingPage::ask(QLineEdit& field, const QString& label, const QString& sentence, Given given,
                      kit::Button* instead) {
    auto* card = sheet(tr("Open your record"));
    auto* problem = new kit::Label{sentence, kit::Type::body, kit::Ink::danger};
    problem->setObjectName(QStringLiteral("unlockProblem"));
    problem->wrapped();
    auto* unlock = new kit::PrimaryButton{"unlock", tr("Open")};
    auto* other = new kit::LinkButton{"openOther", tr("Open another record …")};
    const auto give = [this, &field, unlock, given] {
        unlock->setEnabled(false);
        Q_EMIT(this->*given)(field.text());
    };
    connect(unlock, &QPushButton::clicked, this, give);
    connect(&field, &QLineEdit::returnPressed, this, give);
    connect(other, &QPushButton::clicked, this, &WaitingPage::otherWanted, Qt::QueuedConnection);
    card->add(kit::stacked(label, {}, &field));
    card->add(problem);
    auto* line = new kit::Flow{kit::space::step, kit::space::step};
    line->addWidget(unlock);
    if (instead != nullptr) {
        line->addWidget(instead);
    }
    line->addWidget(other);
    card->add(kit::boxed(line));
    show(card);
    QTimer::singleShot(0, &field, [&field] { field.setFocus(); });
}

QString WaitingPage::help() const {
    return tr("Your record is encrypted. What opens it here is this computer's key, your "
              "passphrase or the recovery code that was shown once.");
}

std::vector<kit::Keys> WaitingPage::keys() const {
    return {kit::Keys::press, kit::Keys::explain, kit::Keys::leave};
}

QString WaitingPage::never() const {
    return tr("It never writes your passphrase down.");
}

} // namespace sinew::shell
