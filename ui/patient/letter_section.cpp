#include "patient/letter_section.h"

#include "bridge/convert.h"
#include "bridge/error_text.h"
#include "bridge/letter_text.h"
#include "bridge/person_text.h"
#include "kit/busy.h"
#include "kit/button.h"
#include "kit/card.h"
#include "kit/flow.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "kit/page.h"
#include "kit/problem_line.h"
#include "kit/prompt.h"
#include "patient/post_desk.h"
#include "patient/way_back.h"

#include <QFileInfo>

namespace sinew::patient {

namespace {

constexpr std::size_t mostShown = 60;

kit::Label* named(kit::Label* label, const char* name) {
    label->setObjectName(QLatin1String{name});
    return label->wrapped();
}

/// "A. Example is known here. B. Stranger is new here: ..."
QString aboutText(const std::vector<practice::Addressee>& people) {
    QStringList sentences;
    for (const auto& one : people) {
        const auto name = bridge::personText(one.name);
        sentences << (one.known
                          ? LetterSection::tr("%1 is a patient here.").arg(name)
                          : LetterSection::tr("%1 is not a patient here yet and would be taken in.")
                                .arg(name));
    }
    return sentences.join(QLatin1Char(' '));
}

/// "number 102, born 1990" of those in the store who are called like somebody new in the file.
QString alikeText(const std::vector<practice::Addressee>& people) {
    QStringList sentences;
    for (const auto& one : people) {
        for (const auto& other : one.namesakes) {
            QStringList marks;
            if (other.number) {
                marks << LetterSection::tr("number %1").arg(bridge::personText(*other.number));
            }
            if (other.birthYear) {
                marks << LetterSection::tr("born %1").arg(other.birthYear->value());
            }
            const auto about = marks.isEmpty() ? LetterSection::tr("no number, no year of birth")
                                               : marks.join(QStringLiteral(", "));
            sentences << LetterSection::tr("There is another patient called %1 here (%2). This "
                                           "file is of another record: taken in, both stand "
                                           "beside each other.")
                             .arg(bridge::personText(other.name), about);
        }
    }
    return sentences.join(QLatin1Char('\n'));
}

} // namespace

LetterSection::LetterSection(PostDesk& desk, kit::Prompt& prompt, QWidget* parent)
    : QWidget{parent},
      m_desk{desk},
      m_prompt{prompt},
      m_open{new kit::SecondButton{"share.open", tr("Open a file …")}},
      m_busy{new kit::Busy{"share.reading", tr("Reading the file …")}},
      m_problem{new kit::ProblemLine{"share.openProblem"}},
      m_more{named(kit::small({}), "share.openProblems")},
      m_card{new kit::Card},
      m_name{named(kit::strong({}), "share.file")},
      m_about{named(kit::plain({}), "share.about")},
      m_alike{new kit::ProblemLine{"share.alike"}},
      m_counts{named(kit::plain({}), "share.counts")},
      m_fresh{named(kit::plain({}), "share.fresh")},
      m_changes{kit::column({}, kit::space::tight)},
      m_warning{named(kit::quiet({}), "share.warning")},
      m_take{new kit::PrimaryButton{"share.take", tr("Take it in")}},
      m_leave{new kit::QuietButton{"share.leave", tr("Leave it")}} {
    build();
    connectAll();
    clear();
}

void LetterSection::build() {
    m_card->add(m_name);
    m_card->add(m_about);
    m_card->add(m_alike);
    m_card->add(m_counts);
    m_card->add(m_fresh);
    m_card->add(m_changes);
    m_card->add(m_warning);
    m_card->add(kit::flow({m_take, m_leave}));
    auto* section = new kit::Section{
        m_desk.takesAnybody() ? tr("A file from a patient") : tr("A file that came back"),
        tr("Open it here, or drop it on the window. You see what it changes before anything is "
           "taken in.")};
    section->add(kit::row({m_open, kit::spacer()}));
    section->add(m_busy);
    section->add(m_problem);
    section->add(m_more);
    section->add(m_card);
    setLayout(kit::column({section}, 0));
    m_busy->hide();
}

void LetterSection::connectAll() {
    connect(m_open, &QAbstractButton::clicked, this, &LetterSection::ask);
    connect(m_leave, &QAbstractButton::clicked, this, [this] {
        clear();
        m_open->setFocus(Qt::OtherFocusReason);
    });
    connect(m_take, &QAbstractButton::clicked, this, [this] {
        begin();
        m_desk.takeIn();
    });
    connect(m_busy, &kit::Busy::cancelled, &m_desk, &PostDesk::cancel);
    connect(&m_desk, &PostDesk::progressed, m_busy, &kit::Busy::setProgress);
    connect(&m_desk, &PostDesk::looked, this, &LetterSection::present);
    connect(&m_desk, &PostDesk::refused, this, &LetterSection::refuse);
    connect(&m_desk, &PostDesk::notTaken, this, [this](const QString& sentence) {
        end();
        m_problem->setText(sentence);
        m_take->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_desk, &PostDesk::tookIn, this, [this](const practice::Imported& imported) {
        end();
        clear();
        Q_EMIT tookIn(imported);
    });
}

void LetterSection::ask() {
    kit::FileWish wish;
    wish.title =
        m_desk.takesAnybody() ? tr("Open a patient's file") : tr("Open a file that came back");
    wish.filter = tr("Sinew file (*.jsonl);;All files (*)");
    m_prompt.fileToOpen(wish, [this](const QString& file) {
        if (!file.isEmpty()) {
            open(file);
        }
    });
}

void LetterSection::open(const QString& file) {
    clear();
    begin();
    m_desk.look(file);
}

void LetterSection::present(const QString& file, const practice::Preview& preview,
                            const rehab::Catalogue& catalogue) {
    end();
    const auto& counts = preview.counts;
    const bool brings = counts.fresh + counts.changed > 0;
    const QString fresh = bridge::freshText(preview.byKind);
    m_name->setText(QFileInfo{file}.fileName());
    m_counts->setText(brings ? bridge::countsText(counts)
                             : tr("Everything in this file is known already. There is nothing to "
                                  "take in."));
    m_people = preview.people;
    m_about->setText(aboutText(m_people));
    m_about->setVisible(m_desk.takesAnybody() && !m_people.empty());
    const auto alike = m_desk.takesAnybody() && brings ? alikeText(m_people) : QString{};
    m_alike->setText(alike);
    m_fresh->setText(tr("New: %1").arg(fresh));
    m_fresh->setVisible(!fresh.isEmpty());
    presentChanges(preview.changes, catalogue);
    m_warning->setText(preview.canUndo
                           ? tr("Taking it in is one deed: Undo takes all of it back.")
                           : tr("The file brings its records with their history. That cannot be "
                                "taken back by Undo."));
    m_warning->setVisible(brings);
    m_take->setVisible(brings);
    m_card->show();
    auto* next = brings && alike.isEmpty() ? static_cast<QWidget*>(m_take) : m_leave;
    next->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void LetterSection::presentChanges(const std::vector<practice::Coming>& changes,
                                   const rehab::Catalogue& catalogue) {
    for (std::size_t i = 0; i < std::min(mostShown, changes.size()); ++i) {
        auto* line = kit::plain(bridge::comingText(changes[i], catalogue));
        line->setObjectName(QStringLiteral("share.change.%1").arg(i));
        m_changes->addWidget(line->wrapped());
    }
    if (changes.size() > mostShown) {
        const auto rest = static_cast<int>(changes.size() - mostShown);
        m_changes->addWidget(kit::small(tr("And %n more change(s).", nullptr, rest)));
    }
}

void LetterSection::refuse(const QStringList& sentences) {
    end();
    clear();
    m_problem->setText(sentences.value(0));
    m_more->setText(sentences.mid(1).join(QLatin1Char('\n')));
    m_more->setVisible(sentences.size() > 1);
    m_open->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void LetterSection::begin() {
    m_problem->setText({});
    m_open->setEnabled(false);
    m_take->setEnabled(false);
    m_busy->setProgress(0, 0);
    m_busy->show();
}

void LetterSection::end() {
    m_open->setEnabled(true);
    m_take->setEnabled(true);
    m_busy->hide();
}

void LetterSection::clear() {
    m_problem->setText({});
    m_more->hide();
    m_card->hide();
    kit::clear(*m_changes);
}

void tellOfPost(kit::Page& page, bridge::StoreThread& store, PostDesk& desk,
                LetterSection& letter) {
    using Kind = kit::Word::Kind;
    auto* back = new WayBack{store, &page};
    const auto problem = [&page](const QString& sentence) {
        Q_EMIT page.noticed({Kind::problem, sentence, {}, {}});
    };
    QObject::connect(
        &letter, &LetterSection::tookIn, &page, [&page, back](const practice::Imported& imported) {
            const auto sentence =
                LetterSection::tr("Taken in: %1").arg(bridge::countsText(imported.counts));
            if (imported.canUndo) {
                back->tell(sentence, imported.deed);
            } else {
                Q_EMIT page.noticed({Kind::saved, sentence, {}, {}});
            }
        });
    QObject::connect(back, &WayBack::noticed, &page, &kit::Page::noticed);
    QObject::connect(back, &WayBack::turned, &page, &kit::Page::refresh);
    QObject::connect(back, &WayBack::refused, &page,
                     [problem](const base::Error& error) { problem(bridge::errorText(error)); });
    QObject::connect(&desk, &PostDesk::failed, &page, problem);
}

} // namespace sinew::patient
