#include "patient/details_page.h"

#include "bridge/convert.h"
#include "bridge/error_text.h"
#include "kit/button.h"
#include "kit/card.h"
#include "kit/flow.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "kit/problem_line.h"
#include "patient/details_form.h"
#include "patient/header_text.h"
#include "patient/way_back.h"

namespace sinew::patient {

using practice::Practice;
using practice::Saved;

struct DetailsPage::Reading {
    base::Result<practice::Details> details;
    base::Day today;
    const rehab::Catalogue* catalogue;
};

DetailsPage::DetailsPage(bridge::StoreThread& store, base::Id<rehab::Episode> episode,
                         QWidget* parent)
    : kit::Page{parent},
      m_store{store},
      m_episode{episode},
      m_back{new WayBack{store, this}},
      m_form{new DetailsForm},
      m_problem{new kit::ProblemLine{"details.problem"}},
      m_keep{new kit::PrimaryButton{"details.keep", tr("Keep the changes")}},
      m_discard{new kit::QuietButton{"details.discard", tr("As it was")}},
      m_another{new kit::SecondButton{"details.another", tr("Another injury …")}} {
    setObjectName(QStringLiteral("detailsPage"));
    build();
    connectAll();
    presentButtons();
}

QString DetailsPage::title() const {
    return tr("You and your injury");
}

QString DetailsPage::help() const {
    return tr("What you were asked at the beginning. Change what is not so any more; what it does "
              "to the plan stands below before you keep it. Another injury gets a plan of its "
              "own, beside this one.");
}

std::vector<kit::Keys> DetailsPage::keys() const {
    return {kit::Keys::choose, kit::Keys::press};
}

QString DetailsPage::never() const {
    return tr("It never loses what was entered before: each change is kept beside it and can be "
              "taken back.");
}

void DetailsPage::build() {
    auto* card = new kit::Card;
    card->add(kit::plain(tr("If the other thigh hurts too, or another injury began, it gets a "
                            "plan of its own. Today shows both."))
                  ->wrapped());
    card->add(kit::row({m_another, kit::spacer()}));
    auto* another = new kit::Section{tr("Another injury")};
    another->add(card);
    body().addWidget(m_form);
    body().addWidget(m_problem);
    body().addWidget(kit::boxed(kit::flow({m_keep, m_discard})));
    body().addWidget(another);
}

void DetailsPage::connectAll() {
    connect(m_form, &DetailsForm::changed, this, &DetailsPage::presentButtons);
    connect(m_keep, &QAbstractButton::clicked, this, &DetailsPage::keep);
    connect(m_discard, &QAbstractButton::clicked, this, &DetailsPage::discard);
    connect(m_back, &WayBack::turned, this, &DetailsPage::discard);
    connect(m_back, &WayBack::noticed, this, &DetailsPage::noticed);
    connect(m_back, &WayBack::refused, this, &DetailsPage::tell);
    connect(m_another, &QAbstractButton::clicked, this,
            [this] { Q_EMIT pageWanted(QStringLiteral("injury")); });
}

void DetailsPage::presentButtons() {
    const bool changed = m_form->isChanged();
    m_keep->setEnabled(changed);
    m_discard->setVisible(changed);
}

/// What is typed and not kept yet stays while the page is read again.
void DetailsPage::refresh() {
    read(false);
}

void DetailsPage::read(bool anew) {
    m_store.ask(
        this,
        [episode = m_episode](Practice& practice) {
            return Reading{practice.accounts().details(episode), practice.today(),
                           &practice.catalogue()};
        },
        [this, anew](const Reading& reading) {
            if (!reading.details) {
                tell(reading.details.error());
            } else if (anew || !m_form->isChanged()) {
                present(reading);
            }
        });
}

void DetailsPage::present(const Reading& reading) {
    m_seen = *reading.details;
    m_form->present(*m_seen, reading.today, *reading.catalogue);
    m_subtitle = injuryTitle(m_seen->episode.value);
    Q_EMIT headerChanged();
    presentButtons();
}

QStringList DetailsPage::unkept() const {
    return m_form->isChanged() ? QStringList{tr("what you changed about you and your injury")}
                               : QStringList{};
}

void DetailsPage::keep() {
    m_problem->setText({});
    if (!m_form->check()) {
        m_problem->setText(tr("Something does not fit yet; it stands beside its field. Nothing "
                              "was changed."));
        return;
    }
    m_store.ask(
        this,
        [seen = *m_seen, wanted = m_form->edited()](Practice& practice) {
            return practice.accounts().change(seen, wanted.patient.value, wanted.episode.value);
        },
        [this](const base::Result<Saved>& saved) {
            if (!saved) {
                return tell(saved.error());
            }
            discard(); // it is in the store now
            m_back->tellSaved(*saved);
        });
}

/// Shows what the store holds.
void DetailsPage::discard() {
    m_problem->setText({});
    read(true);
}

void DetailsPage::tell(const base::Error& error) {
    m_form->showProblems(error.problems);
    m_problem->setText(bridge::errorText(error.code));
    Q_EMIT noticed({kit::Word::Kind::problem, bridge::errorText(error.code), {}, {}});
}

} // namespace sinew::patient
