#include "shell/program.h"

#include "clinician/caseload_page.h"
#include "clinician/compare_page.h"
#include "clinician/intake_page.h"
#include "clinician/library_page.h"
#include "clinician/patient_page.h"
#include "clinician/review_page.h"
#include "clinician/tests_page.h"
#include "patient/body_chart.h"
#include "patient/plan_page.h"
#include "patient/progress_page.h"
#include "patient/red_flag_form.h"
#include "patient/today_page.h"
#include "practice/reception.h"
#include "shell/clinic_guide.h"
#include "shell/letter_page.h"

#include <utility>

// Program's pages of a clinic: the list of patients, one of them, and a new one.
namespace sinew::shell {

namespace {

constexpr auto caseloadKey = "caseload";
constexpr auto patientKey = "patient";
constexpr auto letterKey = "letter";

} // namespace

void Program::showClinic() {
    m_window.clearPages();
    m_store->ask(
        this, [](practice::Practice& practice) { return practice.reception().actAsClinician(); },
        [](const base::Done&) {});
    addCaseload();
    addPatient();
    m_window.addPage({QStringLiteral("library"), kit::Icon::library, tr("Library"),
                      [this] { return new clinician::LibraryPage{*m_store}; }});
    addIntake();
    addLetter();
    addOtherSide();
    addSettings(true);
    m_guide = std::make_unique<ClinicGuide>(m_window, *m_store, m_around.theme,
                                            [this](auto episode) { openPatient(episode); });
    m_window.open(QLatin1String(caseloadKey));
    m_window.makeReady();
    Q_EMIT ready();
    offerThisComputer();
}

void Program::addCaseload() {
    m_window.addPage({QLatin1String(caseloadKey), kit::Icon::caseload, tr("Caseload"), [this] {
                          auto* page = new clinician::CaseloadPage{*m_store};
                          connect(page, &clinician::CaseloadPage::patientWanted, this,
                                  &Program::openPatient);
                          return page;
                      }});
}

/// The patient's own pages stand beside the review, to be read.
void Program::addPatient() {
    using Episode = base::Id<rehab::Episode>;
    constexpr auto access = patient::Access::read;
    auto& store = *m_store;
    auto& prompt = m_around.prompt;
    std::vector<clinician::PatientPart> parts{
        {QStringLiteral("review"), tr("Review"),
         [&store, &prompt](Episode episode) {
             return new clinician::ReviewPage{store, episode, prompt};
         }},
        {QStringLiteral("tests"), tr("Tests"),
         [&store](Episode episode) {
             auto* drawing = new patient::BodyChart{store, episode};
             auto* page = new clinician::TestsPage{
                 store, episode, {drawing, [drawing] { drawing->read(); }}};
             QObject::connect(drawing, &patient::BodyChart::noticed, page, &kit::Page::noticed);
             return page;
         }},
        {QStringLiteral("compare"), tr("Compare"),
         [&store, &prompt](Episode episode) {
             return new clinician::ComparePage{store, episode, prompt};
         }},
        {QStringLiteral("today"), tr("Today"),
         [&store, &prompt](Episode episode) {
             return new patient::TodayPage{store, episode, access, prompt};
         }},
        {QStringLiteral("plan"), tr("Plan"),
         [&store](Episode episode) {
             return new patient::PlanPage{store, episode, access};
         }},
        {QStringLiteral("progress"), tr("Progress"), [&store, &prompt](Episode episode) {
             return new patient::ProgressPage{store, episode, access, prompt};
         }}};
    m_window.addPage({QLatin1String(patientKey), kit::Icon::patient, tr("Patient"),
                      [this, parts = std::move(parts)] {
                          m_patient = new clinician::PatientPage{*m_store, parts};
                          return m_patient.data();
                      }});
}

void Program::openPatient(base::Id<rehab::Episode> episode) {
    m_window.open(QLatin1String(patientKey));
    if (m_patient) {
        m_patient->show(episode);
        m_patient->refresh();
    }
}

void Program::addIntake() {
    m_window.addHidden(QStringLiteral("intake"), [this] {
        auto* form = new patient::RedFlagForm{m_around.catalogue};
        auto* page = new clinician::IntakePage{
            *m_store, {form, [form] { return form->answers(); }, [form] { form->begin(); }}};
        connect(page, &clinician::IntakePage::admitted, this, &Program::openPatient);
        return page;
    });
}

/// What a patient hands over as a file; one that is dropped on the window goes there.
void Program::addLetter() {
    const auto key = QString::fromLatin1(letterKey);
    m_window.addHidden(key, [this] {
        auto* page = new LetterPage{*m_store, m_around.prompt};
        connect(page, &LetterPage::patientCame, this, [this](base::Id<rehab::Patient> patient) {
            m_store->ask(
                this,
                [patient](practice::Practice& practice) {
                    return practice.accounts().currentEpisode(patient);
                },
                [this](const base::Result<base::Id<rehab::Episode>>& episode) {
                    if (episode) {
                        openPatient(*episode);
                    }
                });
        });
        return page;
    });
    m_window.setFileTaker([this, key](const QString& file) {
        m_window.open(key);
        if (auto* page = qobject_cast<LetterPage*>(m_window.current())) {
            page->openFile(file);
        }
    });
}

/// The demo is seen as a patient or as her clinic.
void Program::addOtherSide() {
    if (!m_isDemo) {
        return;
    }
    m_window.addAction({QStringLiteral("otherSide"),
                        m_asClinic ? kit::Icon::today : kit::Icon::caseload,
                        m_asClinic ? tr("As a patient") : tr("As a clinic"),
                        {},
                        kit::NavRail::Where::bottom},
                       [this] {
                           m_asClinic = !m_asClinic;
                           enter();
                       });
}

} // namespace sinew::shell
