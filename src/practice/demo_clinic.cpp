#include "practice/demo_clinic.h"

#include "practice/act.h"
#include "practice/demo_life.h"

namespace sinew::practice {

using namespace rehab;

namespace {

void openClinic(Desk& desk, base::Day day) {
    Act act{desk};
    act.add(day, Clinic{"Sinew demo clinic", "Nowhere Street 1", std::nullopt});
    act.add(day, Account{"Dr. Demo", Role::clinician, "DC", "chiropractor"});
    act.done();
}

} // namespace

base::Result<Saved> DemoClinic::fill(const DemoWish& wish, base::Day today,
                                     const std::function<bool(int, int)>& goOn) {
    return attempt([&] {
        if (!m_desk.store.current<Patient>().empty()) {
            throw Refusal{base::Code::notAllowed, "store has patients"};
        }
        FixedClock clock{base::instantAt(today - wish.days - 1, 9 * 60, 60)};
        CountedIds ids{clock, wish.seed};
        base::Signal<Change> untold;
        Desk desk{m_desk.store, m_desk.knowledge,   &clock,       &ids,
                  untold,       ids.make<Device>(), std::nullopt, m_desk.dayStartHour};
        openClinic(desk, clock.now().localDay());
        Dice dice{wish.seed};
        for (int index = 0; index < wish.patients; ++index) {
            auto transaction = m_desk.store.transaction();
            DemoLife life{desk, clock, dice, demoPerson(index, wish.days, dice), today};
            life.live();
            transaction.commit();
            if (!goOn(index + 1, wish.patients)) {
                throw Refusal{base::Code::cancelled};
            }
        }
        const Saved saved{ids.make<Deed>(), m_desk.clock->now()};
        m_desk.dossiers.forget();
        m_desk.changes.emit({saved.deed, std::nullopt});
        return saved;
    });
}

} // namespace sinew::practice
