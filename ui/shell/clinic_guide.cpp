#include "shell/clinic_guide.h"

#include "base/text.h"
#include "bridge/convert.h"
#include "clinician/case_text.h"
#include "practice/caseload.h"
#include "shell/main_window.h"

#include <algorithm>
#include <cctype>
#include <utility>

namespace sinew::shell {

namespace {

constexpr std::size_t mostPatients = 8; // who is not among them is found by more letters

/// Whether a word begins so, whatever sign stands before it.
bool hasWordFrom(const std::string& key, const std::string& wanted) {
    for (auto at = key.find(wanted); at != std::string::npos; at = key.find(wanted, at + 1)) {
        if (at == 0 || std::ispunct(static_cast<unsigned char>(key[at - 1])) != 0 ||
            key[at - 1] == ' ') {
            return true;
        }
    }
    return false;
}

} // namespace

ClinicGuide::ClinicGuide(MainWindow& window, bridge::StoreThread& store, kit::Theme& theme,
                         OpenPatient openPatient)
    : Guide{window,
            store,
            theme,
            {tr("Find a patient, a page or an exercise"),
             tr("A patient, a page, an exercise, something to do …")}},
      m_openPatient{std::move(openPatient)} {}

void ClinicGuide::read() {
    store().ask(
        this,
        [](practice::Practice& practice) {
            return std::pair{practice.caseload().list(), &practice.catalogue()};
        },
        [this](const auto& answer) {
            m_lines = answer.first ? answer.first->lines : std::vector<practice::CaseLine>{};
            std::erase_if(m_lines, [](const auto& line) { return line.episode.empty(); });
            know(*answer.second);
        });
}

/// What stands beside each other under the patient in front.
void ClinicGuide::addParts(std::vector<Find>& finds) const {
    const auto part = [&](const QString& word, const char* key, const QStringList& besides) {
        finds.push_back(
            {word, foundAs(tr("Page"), tr("Patient")), kit::Icon::patient, besides,
             [this, key] { window().open(QStringLiteral("patient/") + QLatin1String(key)); }});
    };
    part(tr("Review"), "review", {tr("charts"), tr("gate")});
    part(tr("Tests"), "tests", {tr("re-evaluation"), tr("measurements")});
    part(tr("Compare"), "compare",
         {tr("relapse"), tr("earlier patients"), tr("own clinic"), tr("published")});
}

void ClinicGuide::addDeeds(std::vector<Find>& finds) const {
    addParts(finds);
    finds.push_back({tr("New patient"),
                     tr("Taken in by your own findings"),
                     kit::Icon::patient,
                     {tr("intake")},
                     [this] { window().open(QStringLiteral("intake")); }});
    finds.push_back({tr("Add a patient's file"),
                     tr("What it brings is told first"),
                     kit::Icon::share,
                     {tr("import")},
                     [this] { window().open(QStringLiteral("letter")); }});
}

std::vector<Find> ClinicGuide::meant(const QString& typed) const {
    const auto wanted = base::searchKey(bridge::fromQt(typed));
    std::vector<Find> finds;
    for (const auto& line : m_lines) {
        if (finds.size() < mostPatients && !wanted.empty() && hasWordFrom(line.key, wanted)) {
            finds.push_back(patientFind(line));
        }
    }
    return finds;
}

Find ClinicGuide::patientFind(const practice::CaseLine& line) const {
    return {clinician::patientText(line),
            foundAs(tr("Patient"), clinician::injuryText(line.side, line.type)),
            kit::Icon::patient,
            {},
            [this, episode = base::Id<rehab::Episode>::trusted(line.episode)] {
                m_openPatient(episode);
            }};
}

} // namespace sinew::shell
