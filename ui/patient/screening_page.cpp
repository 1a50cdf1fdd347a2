#include "patient/screening_page.h"

#include "bridge/convert.h"
#include "bridge/emergency.h"
#include "bridge/error_text.h"
#include "kit/button.h"
#include "kit/card.h"
#include "kit/date_field.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "kit/problem_line.h"
#include "patient/flag_note.h"
#include "patient/flag_sheet.h"
#include "patient/red_flag_form.h"

namespace sinew::patient {

namespace {

struct Reading {
    base::Result<practice::TodayView> view;
    std::string emergencyNumber;
};

} // namespace

ScreeningPage::ScreeningPage(bridge::StoreThread& store, base::Id<rehab::Episode> episode,
                             Reason reason, const rehab::Catalogue& catalogue, kit::Prompt& prompt,
                             QWidget* parent)
    : kit::Page{parent},
      m_store{store},
      m_episode{episode},
      m_reason{reason},
      m_catalogue{catalogue},
      m_flags{new FlagSheet{prompt}},
      m_form{new RedFlagForm{catalogue}},
      m_day{new kit::DateField{"relapse.day", tr("The day it came back"), QDate::currentDate(),
                               QDate::currentDate(), QDate::currentDate()}},
      m_problem{new kit::ProblemLine{"screening.problem"}},
      m_keep{new kit::PrimaryButton{"screening.keep", reason == Reason::relapse
                                                          ? tr("Begin again with these answers")
                                                          : tr("Keep the answers")}} {
    setObjectName(QStringLiteral("screeningPage"));
    build();
    connectAll();
}

QString ScreeningPage::title() const {
    return m_reason == Reason::relapse ? tr("It came back") : tr("Warning signs");
}

QString ScreeningPage::help() const {
    return tr("These questions find what a clinician has to see before any exercise. Each needs an "
              "answer; “None of these” answers a group with no.");
}

std::vector<kit::Keys> ScreeningPage::keys() const {
    return {kit::Keys::choose, kit::Keys::press};
}

QString ScreeningPage::never() const {
    return tr("It never takes an open question for a no, and it does not replace an examination.");
}

/// What a relapse begins, and on which day.
QWidget* ScreeningPage::beginning() {
    auto* about = kit::plain(
        tr("An injury that comes back gets a record of its own, linked to the one before, and "
           "begins in the first phase. The earlier record is closed and stays readable."));
    auto* card = new kit::Card;
    card->add(about->wrapped());
    card->add(kit::labelled(tr("The day it came back"), {}, m_day));
    return card;
}

void ScreeningPage::build() {
    m_flags->hide();
    auto* how = kit::quiet(tr("Unanswered is not no. Answer for today."));
    body().addWidget(m_flags);
    body().addWidget(beginning());
    body().itemAt(1)->widget()->setVisible(m_reason == Reason::relapse);
    body().addWidget(how->wrapped());
    body().addWidget(m_form);
    body().addWidget(m_problem);
    body().addWidget(kit::boxed(kit::row({m_keep, kit::spacer()})));
}

void ScreeningPage::connectAll() {
    connect(m_form, &RedFlagForm::changed, this, &ScreeningPage::presentFlags);
    connect(m_keep, &QAbstractButton::clicked, this, &ScreeningPage::keep);
    connect(m_flags, &FlagSheet::told, this, [this](const QString& sentence) {
        Q_EMIT noticed({kit::Word::Kind::plain, sentence, {}, {}});
    });
}

void ScreeningPage::refresh() {
    m_store.ask(
        this,
        [episode = m_episode](practice::Practice& practice) {
            const auto settings = practice.settings().view();
            return Reading{practice.journal().today(episode, practice.today()),
                           settings ? settings->emergencyNumber : std::string{}};
        },
        [this](const Reading& reading) {
            if (reading.view) {
                present(*reading.view, reading.emergencyNumber);
            } else {
                tell(reading.view.error());
            }
        });
}

/// What was answered already today stays while the page is read again.
void ScreeningPage::present(const practice::TodayView& view, const std::string& emergencyNumber) {
    const bool first = !m_view || m_view->day != view.day;
    m_view = view;
    m_number = emergencyNumber;
    m_day->setDateRange(bridge::toQt(view.episode.value.onset), bridge::toQt(view.day));
    if (first) {
        m_day->setDay(bridge::toQt(view.day));
        m_form->begin();
    }
    presentFlags();
}

/// Only what cannot wait stands before the other questions.
void ScreeningPage::presentFlags() {
    const auto found = m_form->found();
    const bool urgent = m_view && isEmergency(found);
    m_flags->setVisible(urgent);
    m_problem->setText({});
    if (urgent) {
        FlagFacts facts{found, bridge::emergencyNumber(m_number), {}, {}};
        facts.note = flagNote(m_view->patient.value, m_view->episode.value, m_form->answers(),
                              m_view->day, m_catalogue);
        m_flags->present(facts);
        reveal(*m_flags);
    }
}

void ScreeningPage::keep() {
    if (auto* open = m_form->unanswered()) {
        m_problem->setText(tr("Please answer each question, or press “None of these”."));
        open->setFocus(Qt::TabFocusReason);
        reveal(*open);
        return;
    }
    if (m_reason == Reason::relapse) {
        keepRelapse();
    } else {
        keepAnswers();
    }
}

void ScreeningPage::keepRelapse() {
    if (!m_day->problem().isEmpty()) { // it stands below the field
        return m_day->setFocus(Qt::TabFocusReason);
    }
    m_store.ask(
        this,
        [episode = m_episode, day = bridge::fromQt(m_day->date()),
         answers = m_form->answers()](practice::Practice& practice) {
            return practice.journal().relapse(episode, day, answers);
        },
        [this](const base::Result<practice::SavedAs<rehab::Episode>>& begun) {
            if (begun) {
                Q_EMIT relapsed();
            } else {
                tell(begun.error());
            }
        });
}

void ScreeningPage::keepAnswers() {
    m_store.ask(
        this,
        [episode = m_episode, answers = m_form->answers()](practice::Practice& practice) {
            return practice.journal().screenAgain(episode, practice.today(), answers);
        },
        [this](const base::Result<practice::SavedAs<rehab::Screening>>& kept) {
            if (!kept) {
                return tell(kept.error());
            }
            m_view.reset();
            Q_EMIT noticed(
                {kit::Word::Kind::saved, tr("Saved %1").arg(bridge::clockText(kept->at)), {}, {}});
            Q_EMIT pageWanted(QStringLiteral("today"));
        });
}

void ScreeningPage::tell(const base::Error& error) {
    m_problem->setText(bridge::errorText(error));
    Q_EMIT noticed({kit::Word::Kind::problem, bridge::errorText(error), {}, {}});
}

} // namespace sinew::patient
