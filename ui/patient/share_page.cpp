#include "patient/share_page.h"

#include "bridge/letter_text.h"
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
    connectAll();
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

void SharePage::connectAll() {
    using Kind = kit::Word::Kind;
    connect(m_send, &SendSection::told, this,
            [this](const QString& sentence) { tell(Kind::saved, sentence); });
    connect(m_letter, &LetterSection::changed, this, [this] { reveal(*m_letter); });
    connect(m_letter, &LetterSection::tookIn, this, [this](const practice::Imported& imported) {
        kit::Word word{
            Kind::saved, tr("Taken in: %1").arg(bridge::countsText(imported.counts)), {}, {}};
        if (imported.canUndo) {
            word.action = tr("Undo");
            word.act = [this, deed = imported.deed] { m_desk->undo(deed); };
        }
        Q_EMIT noticed(word);
    });
    connect(m_desk, &PostDesk::undone, this, [this](const practice::Saved& saved) {
        Q_EMIT noticed({Kind::plain, tr("Taken back"), tr("Redo"),
                        [this, deed = saved.deed] { m_desk->undo(deed); }});
    });
    connect(m_desk, &PostDesk::failed, this,
            [this](const QString& sentence) { tell(Kind::problem, sentence); });
}

void SharePage::tell(kit::Word::Kind kind, const QString& sentence) {
    Q_EMIT noticed({kind, sentence, {}, {}});
}

} // namespace sinew::patient
