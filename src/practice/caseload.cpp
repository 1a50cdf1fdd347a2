#include "practice/caseload.h"

#include "practice/act.h"
#include "practice/reading.h"

#include "catalog/key_numbers.h"
#include "progress/assessment.h"
#include "progress/glance.h"
#include "store/caseload_rows.h"
#include "store/digest.h"

#include <algorithm>
#include <chrono>

namespace sinew::practice {

using namespace rehab;

namespace {

constexpr int daysOfPain = 28;
constexpr std::size_t lettersOfStamp = 32;

char signOf(std::optional<int> pain) {
    constexpr int most = 10;
    return !pain ? '-' : *pain >= most ? 't' : static_cast<char>('0' + *pain);
}

void judgeInto(CaseLine& line, const progress::Context& context) {
    const auto assessment = progress::assess(context);
    const auto glance = progress::glance(context, daysOfPain);
    line.phase = assessment.phase.phase;
    line.dayOfInjury = assessment.phase.dayOfInjury;
    line.consistencyPct = assessment.adherence.consistencyPct;
    line.lastEntry = glance.lastEntry;
    line.pain.clear();
    for (const auto pain : glance.worstPain) {
        line.pain += signOf(pain);
    }
    line.flags.clear();
    std::transform(assessment.flags.begin(), assessment.flags.end(), std::back_inserter(line.flags),
                   shortened);
}

/// Those that are not over, else the newest.
std::vector<Revision<Episode>> shownOf(std::vector<Revision<Episode>> episodes) {
    const auto older = [](const auto& a, const auto& b) {
        return std::tie(a.value.onset, a.id) < std::tie(b.value.onset, b.id);
    };
    std::sort(episodes.begin(), episodes.end(), older);
    const auto isOver = [](const auto& one) { return one.value.state == EpisodeState::closed; };
    if (std::all_of(episodes.begin(), episodes.end(), isOver)) {
        episodes.erase(episodes.begin(), episodes.empty() ? episodes.end() : episodes.end() - 1);
    } else {
        std::erase_if(episodes, isOver);
    }
    return episodes;
}

} // namespace

/// What the judgements rest on besides the record and the day.
const std::string& Caseload::judgedBy() {
    if (m_stamped != &m_desk.catalogue()) {
        std::string numbers = SINEW_VERSION;
        for (const auto& number : catalog::keyNumbers(m_desk.catalogue())) {
            numbers += ' ' + number.key + '=' + std::to_string(number.value);
        }
        for (const auto& exercise : m_desk.catalogue().exercises) {
            numbers += ' ' + exercise.id;
        }
        m_stamp = store::hexOf(store::digest(numbers)).substr(0, lettersOfStamp);
        m_stamped = &m_desk.catalogue();
    }
    return m_stamp;
}

base::Result<CaseList> Caseload::list() {
    return attempt([&] {
        CaseList list;
        list.today = m_desk.today();
        list.at = m_desk.clock->now();
        const auto day = list.today.text();
        const auto& stamp = judgedBy();
        auto whole = m_desk.store.transaction();
        store::CaseloadRows rows{m_desk.store};
        m_waiting = rows.unjudged();
        rows.each([&](const store::CaseloadRow& row) {
            const bool isOld = row.changed || row.judgedOn != day || row.judgedBy != stamp;
            auto line = row.line.empty() ? std::nullopt : decodedLine(row.line);
            const bool unread = !line && !row.line.empty();
            if ((isOld || unread) && (m_waiting.empty() || m_waiting.back() != row.patient)) {
                m_waiting.emplace_back(row.patient); // a patient's lines lie beside each other
            }
            if (line) {
                line->judgedOn = base::Day::parse(row.judgedOn).value_or(list.today);
                line->isOld = isOld;
                list.lines.push_back(std::move(*line));
            }
        });
        whole.commit();
        list.waiting = static_cast<int>(m_waiting.size());
        std::sort(list.lines.begin(), list.lines.end(), isMoreUrgent);
        return list;
    });
}

std::vector<CaseLine> Caseload::judge(const Revision<Patient>& patient) {
    CaseLine bare;
    bare.patient = patient.id.string();
    bare.name = patient.value.name;
    bare.number = patient.value.number.value_or("");
    bare.judgedOn = m_desk.today();
    std::vector<CaseLine> lines;
    for (const auto& episode : shownOf(m_desk.store.episodesOf(patient.id))) {
        auto dossier = m_desk.store.dossier(episode.id, setsFrom(bare.judgedOn));
        if (!dossier) {
            continue;
        }
        auto line = bare;
        line.episode = episode.id.string();
        line.type = episode.value.type;
        line.side = episode.value.side;
        line.state = episode.value.state.value_or(EpisodeState::active);
        line.protocol = episode.value.protocol;
        judged(m_desk.store, *dossier, [&](const Dossier& read) {
            judgeInto(line, contextOf(m_desk, read, line.judgedOn));
            return true;
        });
        lines.push_back(std::move(line));
    }
    if (lines.empty()) {
        lines.push_back(std::move(bare));
    }
    return lines;
}

namespace {

/// What a person would call another judgement: another phase, other flags, or other levels.
bool isAlike(const CaseLine& a, const CaseLine& b) {
    return a.phase == b.phase && std::equal(a.flags.begin(), a.flags.end(), b.flags.begin(),
                                            b.flags.end(), [](const auto& x, const auto& y) {
                                                return x.rule == y.rule && x.level == y.level;
                                            });
}

/// Of the lines that were judged today and whose record is still the same.
bool judgedDifferently(const std::vector<CaseLine>& before, const CaseLine& now) {
    return std::any_of(before.begin(), before.end(), [&](const auto& line) {
        return line.episode == now.episode && !isAlike(line, now);
    });
}

std::vector<CaseLine> comparable(store::CaseloadRows& rows, const std::string& patient,
                                 base::Day today) {
    std::vector<CaseLine> lines;
    rows.eachOf(patient, [&](const store::CaseloadRow& row) {
        auto line = decodedLine(row.line);
        if (line && !row.changed && row.judgedOn == today.text()) {
            lines.push_back(std::move(*line));
        }
    });
    return lines;
}

} // namespace

/// A patient who was deleted keeps an empty line, so that nobody asks again.
void Caseload::keep(const std::string& patient, Refreshed& refreshed) {
    auto whole = m_desk.store.transaction();
    store::CaseloadRows rows{m_desk.store};
    const auto before = comparable(rows, patient, m_desk.today());
    rows.forget(patient);
    const auto head = m_desk.store.head(base::Id<Patient>::trusted(patient));
    refreshed.patients.push_back(patient);
    if (!head || head->deleted) {
        rows.put(patient, "", m_desk.today(), judgedBy(), "");
        return whole.commit();
    }
    for (auto& line : judge(*head)) {
        const auto text = encoded(line);
        rows.put(patient, line.episode, line.judgedOn, judgedBy(), text);
        refreshed.lines.push_back(decodedLine(text).value_or(line)); // as it will be read
        refreshed.lines.back().judgedOn = line.judgedOn;
        if (judgedDifferently(before, line)) {
            refreshed.differently.push_back(line.name);
        }
    }
    whole.commit();
}

base::Result<Refreshed> Caseload::refresh(int milliseconds) {
    return attempt([&] {
        using Clock = std::chrono::steady_clock;
        const auto end = Clock::now() + std::chrono::milliseconds{milliseconds};
        Refreshed refreshed;
        while (!m_waiting.empty() && (refreshed.patients.empty() || Clock::now() < end)) {
            const auto patient = m_waiting.back();
            keep(patient, refreshed);
            m_waiting.pop_back();
        }
        refreshed.waiting = static_cast<int>(m_waiting.size());
        return refreshed;
    });
}

} // namespace sinew::practice
