#include "practice/reception.h"

#include "practice/act.h"

#include <algorithm>

namespace sinew::practice {

using namespace rehab;

base::Result<std::optional<Clinic>> Reception::clinic() {
    return attempt([&] {
        const auto clinics = m_desk.store.current<Clinic>();
        return clinics.empty() ? std::nullopt : std::optional{clinics.front().value};
    });
}

base::Result<Saved> Reception::setUp(const NewClinic& wanted) {
    return attempt([&] {
        if (!m_desk.store.current<Clinic>().empty()) {
            throw Refusal{base::Code::notAllowed, "store has a clinic"};
        }
        auto clinician = wanted.clinician;
        clinician.role = Role::clinician;
        Act act{m_desk};
        act.add(m_desk.today(), wanted.clinic);
        const auto author = act.add(m_desk.today(), clinician);
        const auto saved = act.done();
        m_desk.author = author;
        return saved;
    });
}

base::Done Reception::actAsClinician() {
    return attempt([&] {
        auto accounts = m_desk.store.current<Account>();
        std::erase_if(accounts, [](const auto& one) { return one.value.role != Role::clinician; });
        if (accounts.size() == 1) {
            m_desk.author = accounts.front().id;
        }
        return base::Nothing{};
    });
}

base::Result<SetUp> Reception::admit(const NewPatient& who) {
    return attempt([&] {
        Act act{m_desk};
        const auto today = m_desk.today();
        SetUp setUp;
        setUp.patient = act.add(today, who.patient);
        setUp.episode = act.add(today, completed(m_desk, who.episode, setUp.patient));
        act.about(setUp.episode, who.episode.onset);
        const auto isAnswered = [](const auto& answer) { return answer.has_value(); };
        if (std::any_of(who.redFlags.begin(), who.redFlags.end(), isAnswered)) {
            act.add(today, Screening{setUp.episode, who.redFlags, std::nullopt});
        }
        static_cast<Saved&>(setUp) = act.done();
        return setUp;
    });
}

} // namespace sinew::practice
