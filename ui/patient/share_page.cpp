#include "patient/share_page.h"

#include "kit/layout.h"
#include "patient/letter_section.h"
#include "patient/post_desk.h"
#include "patient/send_section.h"

namespace sinew::patient {

SharePage::SharePage(bridge::StoreThread& store, base::Id<rehab::Episode> episode,
                     kit::Prompt& prompt, QWidget* parent)
    : kit::Page{parent},
      m_desk{new PostDesk{store, episode, this}},
      m_send{new SendSection{*m_desk, prompt}},
      m_letter{new LetterSection{*m_desk, prompt}} {
    setObjectName(QStringLiteral("sharePage"));
    body().addWidget(m_send);
    body().addWidget(m_letter);
    connectAll(store);
}

QString SharePage::title() const {
    return tr("Share");
}

QString SharePage::subtitle() const {
    return tr("What leaves, and what comes back");
}

QString SharePage::help() const {
    return tr("Save your record as a file for your chiropractor; what is inside stands above the "
              "button. A file that you get back is opened here or dropped on the window: it is "
              "told first what it changes, and nothing is taken in before you say so.");
}

std::vector<kit::Keys> SharePage::keys() const {
    return {kit::Keys::press};
}

QString SharePage::never() const {
    return tr("It never sends anything: it writes a file where you say, and you hand it on.");
}

/// What the file holds is counted from the whole record: only for who looks at it.
void SharePage::refresh() {
    if (isVisible()) {
        m_desk->read();
    }
}

void SharePage::showEvent(QShowEvent* event) {
    kit::Page::showEvent(event);
    m_desk->read();
}

void SharePage::openFile(const QString& file) {
    m_letter->open(file);
}

void SharePage::connectAll(bridge::StoreThread& store) {
    connect(m_send, &SendSection::told, this, [this](const QString& sentence) {
        Q_EMIT noticed({kit::Word::Kind::saved, sentence, {}, {}});
    });
    connect(m_letter, &LetterSection::changed, this, [this] { reveal(*m_letter); });
    tellOfPost(*this, store, *m_desk, *m_letter);
}

} // namespace sinew::patient
