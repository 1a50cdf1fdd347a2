#include "patient/send_section.h"

#include "bridge/convert.h"
#include "bridge/field_words.h"
#include "bridge/letter_text.h"
#include "kit/busy.h"
#include "kit/button.h"
#include "kit/card.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "kit/problem_line.h"
#include "kit/prompt.h"
#include "patient/post_desk.h"

#include <QFileInfo>

namespace sinew::patient {

namespace {

QString personText(const std::vector<std::string>& fields) {
    QStringList words;
    for (const auto& field : fields) {
        words << bridge::fieldWord(field);
    }
    return words.join(QStringLiteral(", "));
}

QString daysText(const practice::Contents& contents) {
    if (!contents.from || !contents.to) {
        return SendSection::tr("no entry yet");
    }
    using enum bridge::DayForm;
    return SendSection::tr("from %1 to %2")
        .arg(bridge::dayText(*contents.from, dated), bridge::dayText(*contents.to, dated));
}

QString notesText(int notes) {
    return notes == 0 ? SendSection::tr("none")
                      : SendSection::tr("%n entry(s) with words of your own. They go with the "
                                        "file: it always holds the whole record.",
                                        nullptr, notes);
}

} // namespace

SendSection::SendSection(PostDesk& desk, kit::Prompt& prompt, QWidget* parent)
    : QWidget{parent},
      m_desk{desk},
      m_prompt{prompt},
      m_save{new kit::PrimaryButton{"share.save", tr("Save the file …")}},
      m_busy{new kit::Busy{"share.saving", tr("Writing the file …")}},
      m_problem{new kit::ProblemLine{"share.saveProblem"}} {
    auto* card = new kit::Card;
    card->add(line(tr("About you"), "person"));
    card->addRuled(line(tr("Days"), "days"));
    card->addRuled(line(tr("Injury"), "injury"));
    card->addRuled(line(tr("Exercise"), "exercise"));
    card->addRuled(line(tr("Pain"), "pain"));
    card->addRuled(line(tr("Tests"), "tests"));
    card->addRuled(line(tr("Plan"), "plan"));
    card->addRuled(line(tr("Visits"), "visits"));
    card->addRuled(line(tr("Notes"), "notes"));
    auto* section = new kit::Section{
        tr("A file for my chiropractor"),
        tr("This is what is inside. Sinew sends nothing: you save the file and hand it over "
           "yourself. It is not encrypted, whoever has it can read it.")};
    section->add(card);
    section->add(m_problem);
    section->add(m_busy);
    section->add(kit::row({m_save, kit::spacer()}));
    setLayout(kit::column({section}, 0));
    m_busy->hide();
    connectAll();
}

QWidget* SendSection::line(const QString& word, const char* name) {
    auto* text = kit::plain({})->wrapped();
    text->setObjectName(QStringLiteral("share.%1").arg(QLatin1String{name}));
    m_lines[name] = text;
    return kit::labelled(word, {}, text);
}

void SendSection::connectAll() {
    connect(m_save, &QAbstractButton::clicked, this, &SendSection::askWhere);
    connect(m_busy, &kit::Busy::cancelled, &m_desk, &PostDesk::cancel);
    connect(&m_desk, &PostDesk::listed, this, &SendSection::present);
    connect(&m_desk, &PostDesk::progressed, m_busy, &kit::Busy::setProgress);
    connect(&m_desk, &PostDesk::nameTaken, this, &SendSection::askToReplace);
    connect(&m_desk, &PostDesk::notWritten, this, &SendSection::end);
    connect(&m_desk, &PostDesk::written, this, [this](const QString& file) {
        end({});
        Q_EMIT told(tr("Saved the file as %1.").arg(QFileInfo{file}.fileName()));
    });
}

void SendSection::present(const practice::Contents& contents, base::Day today) {
    m_today = today;
    const auto show = [&](const char* name, std::initializer_list<std::string_view> kinds) {
        m_lines[name]->setText(bridge::recordsText(contents.records, kinds));
    };
    m_lines["person"]->setText(personText(contents.aboutPersons));
    m_lines["days"]->setText(daysText(contents));
    show("injury", {"episode", "goal", "screening"});
    show("exercise", {"session", "set", "run"});
    show("pain", {"checkIn", "painMark"});
    show("tests", {"measurement", "score"});
    show("plan", {"plan", "decision", "dayMove", "dayState", "limit", "snooze"});
    show("visits", {"visit"});
    m_lines["notes"]->setText(notesText(contents.notes));
}

void SendSection::askWhere() {
    kit::FileWish wish;
    wish.title = tr("Save a file for my chiropractor");
    wish.suggestion = QStringLiteral("sinew-%1.jsonl").arg(bridge::toQt(m_today.text()));
    wish.filter = tr("Sinew file (*.jsonl)");
    wish.asksItself = true;
    m_prompt.fileToSave(wish, [this](const QString& file) {
        if (!file.isEmpty()) {
            const bool hasEnding = file.endsWith(QStringLiteral(".jsonl"), Qt::CaseInsensitive) ||
                                   QFileInfo{file}.isDir();
            begin(hasEnding ? file : file + QStringLiteral(".jsonl"), practice::Replace::no);
        }
    });
}

void SendSection::askToReplace(const QString& file) {
    end({});
    m_prompt.ask(
        {tr("Replace the file?"),
         tr("There is a file called %1 already. What it says now would be lost.")
             .arg(QFileInfo{file}.fileName()),
         {{QStringLiteral("replace"), tr("Replace it")}, {QStringLiteral("keep"), tr("Keep it")}},
         QStringLiteral("replace")},
        [this, file](const QString& answer) {
            if (answer == QLatin1String("replace")) {
                begin(file, practice::Replace::yes);
            }
        });
}

void SendSection::begin(const QString& file, practice::Replace replace) {
    m_problem->setText({});
    m_save->setEnabled(false);
    m_busy->setProgress(0, 0);
    m_busy->show();
    m_desk.save(file, replace);
}

void SendSection::end(const QString& problem) {
    m_busy->hide();
    m_save->setEnabled(true);
    m_problem->setText(problem);
}

} // namespace sinew::patient
