#include "shell/program.h"

#include "bridge/convert.h"
#include "bridge/error_text.h"
#include "shell/first_run.h"
#include "shell/trouble_page.h"
#include "shell/waiting_page.h"

// Program's answers to a store that does not open.
namespace sinew::shell {

namespace {

bool isWrongKey(base::Code code) {
    return code == base::Code::wrongPassphrase || code == base::Code::wrongRecoveryCode;
}

bool isAboutKeys(base::Code code) {
    return code == base::Code::keyMissing || code == base::Code::keyDamaged;
}

} // namespace

WaitingPage& Program::askToUnlock() {
    auto* page = new WaitingPage;
    m_window.clearPages();
    m_window.addHidden(QStringLiteral("unlock"), [page] { return page; });
    connect(page, &WaitingPage::passphraseGiven, this, [this](const QString& text) {
        openAt(m_around.places, practice::Passphrase{bridge::fromQt(text)});
    });
    connect(page, &WaitingPage::recoveryCodeGiven, this, [this](const QString& text) {
        openAt(m_around.places, practice::RecoveryCode{bridge::fromQt(text)});
    });
    connect(page, &WaitingPage::otherWanted, this, &Program::openOther);
    return *page;
}

void Program::askPassphrase() {
    askToUnlock().askPassphrase({});
    m_window.open(QStringLiteral("unlock"));
}

void Program::askRecoveryCode() {
    askToUnlock().askRecoveryCode({});
    m_window.open(QStringLiteral("unlock"));
}

void Program::openOther() {
    const auto folder = bridge::toQt(m_around.places.store.parent_path().string());
    m_around.prompt.fileToOpen({tr("Open another record"), folder, {}},
                               [this](const QString& chosen) {
                                   if (!chosen.isEmpty()) {
                                       m_around.places.store = bridge::fromQt(chosen);
                                       start();
                                   }
                               });
}

/// With the slots there, the recovery code opens what the computer's own key does not; without them
/// nothing does.
QString Program::sentenceFor(const base::Error& error) const {
    if (m_keysAreThere || !isAboutKeys(error.code)) {
        return bridge::errorText(error);
    }
    const auto file =
        bridge::toQt(m_around.places.store.filename().string()) + QStringLiteral(".keys");
    return error.code == base::Code::keyMissing
               ? tr("The key file of this store, %1, is not beside it. Bring it back from a "
                    "backup and try again.")
                     .arg(file)
               : tr("The key file of this store, %1, and its copy are damaged. Bring one back "
                    "from a backup and try again.")
                     .arg(file);
}

void Program::showTrouble(const base::Error& error) {
    auto* page = new TroublePage{
        {sentenceFor(error), bridge::toQt(practice::shownPlace(m_around.places)),
         m_keysAreThere && isAboutKeys(error.code), error.code == base::Code::storeMissing}};
    m_window.clearPages();
    m_window.addHidden(QStringLiteral("trouble"), [page] { return page; });
    connect(page, &TroublePage::retryWanted, this, &Program::start);
    connect(page, &TroublePage::recoveryWanted, this, &Program::askRecoveryCode);
    connect(page, &TroublePage::otherWanted, this, &Program::openOther);
    connect(page, &TroublePage::anewWanted, this, [this] { beginFirstRun(m_around.places); });
    connect(page, &TroublePage::quitWanted, &m_window, &QWidget::close);
    m_window.open(QStringLiteral("trouble"));
}

void Program::tellProblem(const base::Error& error) {
    auto* page = qobject_cast<WaitingPage*>(m_window.current());
    if (auto* firstRun = qobject_cast<FirstRun*>(m_window.current())) {
        firstRun->showProblem(bridge::errorText(error));
    } else if (page != nullptr && isWrongKey(error.code)) {
        error.code == base::Code::wrongPassphrase ? page->askPassphrase(bridge::errorText(error))
                                                  : page->askRecoveryCode(bridge::errorText(error));
    } else if (m_window.current() != nullptr && !m_window.current()->wholeWindow() &&
               error.code == base::Code::unexpected) {
        m_window.say({kit::Word::Kind::problem, bridge::errorText(error), {}, {}});
    } else {
        showTrouble(error);
    }
    Q_EMIT failed(error);
}

} // namespace sinew::shell
