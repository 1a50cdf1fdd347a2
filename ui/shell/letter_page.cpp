#include "shell/letter_page.h"

#include "patient/letter_section.h"
#include "patient/post_desk.h"

#include <QVBoxLayout>

namespace sinew::shell {

LetterPage::LetterPage(bridge::StoreThread& store, kit::Prompt& prompt, QWidget* parent)
    : Page{parent} {
    auto* desk = new patient::PostDesk{store, std::nullopt, this};
    m_letter = new patient::LetterSection{*desk, prompt};
    setObjectName(QStringLiteral("letterPage"));
    body().addWidget(m_letter);
    connect(m_letter, &patient::LetterSection::changed, this, [this] { reveal(*m_letter); });
    connect(m_letter, &patient::LetterSection::tookIn, this, [this] {
        if (m_letter->people().size() == 1) {
            Q_EMIT patientCame(m_letter->people().front().id);
        }
    });
    patient::tellOfPost(*this, store, *desk, *m_letter);
}

QString LetterPage::help() const {
    return tr(
        "A patient saves her record as a file on her page Share and hands it to you. Here you "
        "see whom it is about, how much of it is new, changed or known already, and each "
        "change field by field. The same file may be taken in twice: nothing is doubled.");
}

QString LetterPage::never() const {
    return tr("It never takes in half a file, and never writes over what you recorded: what was "
              "there stays in the history.");
}

void LetterPage::openFile(const QString& file) {
    m_letter->open(file);
}

} // namespace sinew::shell
