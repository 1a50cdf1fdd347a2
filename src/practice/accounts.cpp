#include "practice/accounts.h"

#include "practice/onset.h"
#include "practice/reading.h"

#include "progress/assessment.h"
#include "progress/days_ahead.h"

#include <algorithm>

namespace sinew::practice {

using namespace rehab;

namespace {

constexpr int daysToLookAhead = 14;

/// Newest that is not closed, else the newest.
const Revision<Episode>* current(const std::vector<Revision<Episode>>& episodes,
                                 base::Id<Patient> patient) {
    const Revision<Episode>* best = nullptr;
    const auto rank = [](const Revision<Episode>& one) {
        return std::tuple{one.value.state != EpisodeState::closed, one.value.onset, one.id.text()};
    };
    for (const auto& one : episodes) {
        if (one.value.patient == patient && (best == nullptr || rank(*best) < rank(one))) {
            best = &one;
        }
    }
    return best;
}

PatientLine judgedLine(PatientLine line, const progress::Context& context) {
    line.phase = progress::phaseOf(context);
    line.dayOfInjury = line.phase->dayOfInjury;
    line.nextDue = progress::nextDue(context, daysToLookAhead);
    line.flags = progress::assess(context).flags;
    return line;
}

PatientLine lineOf(const Desk& desk, const Revision<Patient>& patient,
                   const Revision<Episode>* episode, base::Day today) {
    PatientLine line{patient, std::nullopt, std::nullopt, 0, std::nullopt, {}};
    if (episode == nullptr) {
        return line;
    }
    line.episode = *episode;
    auto dossier = desk.store.dossier(episode->id, setsFrom(today));
    if (!dossier) {
        return line;
    }
    return judged(desk.store, *dossier, [&](const Dossier& whole) {
        return judgedLine(line, contextOf(desk, whole, today));
    });
}

} // namespace

Episode completed(const Desk& desk, Episode episode, base::Id<Patient> patient) {
    episode.patient = patient;
    if (episode.protocol.empty()) {
        const auto* protocol = desk.catalogue().protocolFor(episode.type);
        episode.protocol = protocol == nullptr ? "" : protocol->key;
    }
    if (!episode.state) {
        episode.state = EpisodeState::active;
    }
    return episode;
}

namespace {

base::Id<Episode> begin(Act& act, base::Day today, const Episode& episode,
                        const RedFlagAnswers& redFlags) {
    const auto id = act.add(today, episode);
    act.about(id, episode.onset);
    act.add(today, Screening{id, redFlags, std::nullopt});
    return id;
}

} // namespace

base::Result<SetUp> Accounts::setUpPatient(const NewPatient& who) {
    return attempt([&] {
        Act act{m_desk};
        const auto today = m_desk.today();
        SetUp setUp;
        setUp.patient = act.add(today, who.patient);
        const auto account =
            act.add(today, Account{who.patient.name, Role::patient, std::nullopt, std::nullopt});
        setUp.episode =
            begin(act, today, completed(m_desk, who.episode, setUp.patient), who.redFlags);
        static_cast<Saved&>(setUp) = act.done();
        m_desk.author = account;
        return setUp;
    });
}

base::Result<SetUp> Accounts::addInjury(base::Id<Patient> patient, const Episode& episode,
                                        const RedFlagAnswers& redFlags) {
    return attempt([&] {
        const auto known = m_desk.store.head(patient);
        if (!known || known->deleted) {
            throw Refusal{base::Code::notFound, "patient"};
        }
        Act act{m_desk};
        SetUp setUp;
        setUp.patient = patient;
        setUp.episode = begin(act, m_desk.today(), completed(m_desk, episode, patient), redFlags);
        static_cast<Saved&>(setUp) = act.done();
        return setUp;
    });
}

base::Result<Details> Accounts::details(base::Id<Episode> episode) {
    return attempt([&] {
        auto whole = m_desk.store.transaction();
        const auto injury = m_desk.store.head(episode);
        if (!injury || injury->deleted) {
            throw Refusal{base::Code::notFound, "episode"};
        }
        const auto patient = m_desk.store.head(injury->value.patient);
        if (!patient || patient->deleted) {
            throw Refusal{base::Code::notFound, "patient"};
        }
        Details details{*patient, *injury, std::nullopt};
        for (const auto& entry : entriesOf(m_desk.store, episode)) {
            details.firstEntry = std::min(details.firstEntry.value_or(entry.day), entry.day);
        }
        whole.commit();
        return details;
    });
}

namespace {

void refuseWrong(Desk& desk, const Details& wanted) {
    const rehab::Bounds bounds{desk.today(), std::nullopt, desk.dayStartHour};
    auto problems = validate(wanted.patient, bounds);
    for (const auto& found :
         {validate(wanted.episode, bounds), onsetProblems(desk.store, wanted.episode)}) {
        problems.insert(problems.end(), found.begin(), found.end());
    }
    if (!problems.empty()) {
        throw Refusal{base::Error{base::Code::invalid, "details", std::move(problems)}};
    }
}

/// She signs what she does with her name.
void renameAccount(Act& act, Desk& desk, const std::string& before, const std::string& after) {
    for (const auto& account : desk.store.current<Account>()) {
        if (account.value.role == Role::patient && account.value.name == before) {
            auto renamed = account.value;
            renamed.name = after;
            act.revise(account, renamed);
        }
    }
}

} // namespace

base::Result<Saved> Accounts::change(const Details& seen, const Patient& patient,
                                     const Episode& episode) {
    return attempt([&] {
        auto wanted = seen;
        wanted.patient.value = patient;
        wanted.episode.value = episode;
        if (episode.type != seen.episode.value.type) {
            wanted.episode.value.protocol.clear();
        }
        wanted.episode.value = completed(m_desk, wanted.episode.value, seen.patient.id);
        Act act{m_desk};
        refuseWrong(m_desk, wanted);
        act.about(wanted.episode);
        act.revise(seen.patient, wanted.patient.value);
        act.revise(seen.episode, wanted.episode.value);
        if (patient.name != seen.patient.value.name) {
            renameAccount(act, m_desk, seen.patient.value.name, patient.name);
        }
        return act.done();
    });
}

namespace {

std::vector<Revision<Patient>> byName(store::Store& store) {
    auto patients = store.current<Patient>();
    std::sort(patients.begin(), patients.end(), [](const auto& a, const auto& b) {
        return std::tie(a.value.name, a.id) < std::tie(b.value.name, b.id);
    });
    return patients;
}

} // namespace

base::Result<std::vector<PatientLine>> Accounts::patients(base::Day today) {
    return attempt([&] {
        const auto episodes = m_desk.store.current<Episode>();
        std::vector<PatientLine> lines;
        for (const auto& patient : byName(m_desk.store)) {
            lines.push_back(lineOf(m_desk, patient, current(episodes, patient.id), today));
        }
        return lines;
    });
}

base::Result<std::vector<Revision<Episode>>> Accounts::episodes(base::Id<Patient> patient) {
    return attempt([&] {
        auto episodes = m_desk.store.current<Episode>();
        std::erase_if(episodes, [&](const auto& one) { return one.value.patient != patient; });
        std::sort(episodes.begin(), episodes.end(), [](const auto& a, const auto& b) {
            return std::tie(a.value.onset, a.id) < std::tie(b.value.onset, b.id);
        });
        return episodes;
    });
}

base::Result<std::vector<Revision<Episode>>> Accounts::activeWith(base::Id<Episode> episode) {
    return attempt([&] {
        auto whole = m_desk.store.transaction();
        const auto named = m_desk.store.head(episode);
        if (!named || named->deleted) {
            throw Refusal{base::Code::notFound, "episode"};
        }
        auto episodes = m_desk.store.episodesOf(named->value.patient);
        whole.commit();
        std::erase_if(episodes, [&](const auto& one) {
            return one.id != episode && one.value.state == EpisodeState::closed;
        });
        std::sort(episodes.begin(), episodes.end(), [](const auto& a, const auto& b) {
            return std::tie(a.value.side, a.value.onset, a.id) <
                   std::tie(b.value.side, b.value.onset, b.id);
        });
        return episodes;
    });
}

base::Result<base::Id<Episode>> Accounts::currentEpisode(std::optional<base::Id<Patient>> patient) {
    return attempt([&] {
        const auto patients = m_desk.store.current<Patient>();
        if (!patient && patients.size() > 1) {
            throw Refusal{base::Code::ambiguous, "patient"};
        }
        if (!patient && patients.empty()) {
            throw Refusal{base::Code::notFound, "patient"};
        }
        const auto whose = patient ? *patient : patients.front().id;
        const auto episodes = m_desk.store.current<Episode>();
        const auto* episode = current(episodes, whose);
        if (episode == nullptr) {
            throw Refusal{base::Code::notFound, "episode"};
        }
        return episode->id;
    });
}

base::Result<std::optional<base::Id<Episode>>> Accounts::firstEpisode() {
    return attempt([&]() -> std::optional<base::Id<Episode>> {
        const auto episodes = m_desk.store.current<Episode>();
        for (const auto& patient : byName(m_desk.store)) {
            if (const auto* episode = current(episodes, patient.id)) {
                return episode->id;
            }
        }
        return std::nullopt;
    });
}

base::Result<Revision<Account>> Accounts::actAs(const std::string& name) {
    return attempt([&] {
        auto accounts = m_desk.store.current<Account>();
        std::erase_if(accounts, [&](const auto& one) { return one.value.name != name; });
        if (accounts.size() != 1) {
            throw Refusal{accounts.empty() ? base::Code::notFound : base::Code::ambiguous,
                          "account"};
        }
        m_desk.author = accounts.front().id;
        return accounts.front();
    });
}

} // namespace sinew::practice
