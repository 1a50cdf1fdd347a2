#include "practice/practice.h"

#include "practice/attempt.h"
#include "practice/caseload.h"
#include "practice/comparisons.h"
#include "practice/desk.h"
#include "practice/knowledge.h"
#include "practice/library.h"
#include "practice/planning.h"
#include "practice/reception.h"
#include "practice/reviews.h"

#include "store/store_file.h"

#include <algorithm>

namespace sinew::practice {

namespace {

store::StorePlaces storePlaces(const Places& places) {
    return {places.store, places.configuration};
}

store::keys::Credential credentialOf(const Unlock& unlock) {
    if (const auto* passphrase = std::get_if<Passphrase>(&unlock)) {
        return store::keys::Passphrase{passphrase->text};
    }
    if (const auto* code = std::get_if<RecoveryCode>(&unlock)) {
        return store::keys::RecoveryText{code->text};
    }
    return store::keys::DeviceKey{};
}

base::Result<store::CreatedStore> createdAt(const Places& places, const store::NewStore& wanted) {
    if (!isOnServer(places)) {
        return store::createStore(storePlaces(places), wanted);
    }
    auto made = store::createOnServer(places.store.string(), wanted);
    if (!made) {
        return made.error();
    }
    return store::CreatedStore{std::move(made).value(), {}};
}

/// The only account's owner writes here; where there are several, each says who she is when she
/// opens the store.
std::optional<base::Id<rehab::Account>> onlyAccount(store::Store& store) {
    const auto accounts = store.current<rehab::Account>();
    return accounts.size() == 1 ? std::optional{accounts.front().id} : std::nullopt;
}

Standard standardFor(const Places& places) {
    auto standard = standardCatalogue(places);
    if (!standard) {
        throw Refusal{standard.error()};
    }
    return std::move(standard).value();
}

} // namespace

/// Where two records name one figure (one made here, one read from a file) the newer counts.
void Desk::readFigures() {
    auto settings = store.current<rehab::Setting>();
    std::stable_sort(settings.begin(), settings.end(),
                     [](const auto& a, const auto& b) { return a.at.utcMs < b.at.utcMs; });
    catalog::Wishes wishes;
    for (const auto& setting : settings) {
        const std::string_view key = setting.value.key;
        if (key.starts_with(figurePrefix)) {
            wishes[std::string{key.substr(figurePrefix.size())}] = setting.value.value;
        }
    }
    knowledge.adjust(wishes);
}

struct Practice::Rooms {
    Rooms(std::unique_ptr<store::Store> opened, Standard standard, const base::Clock& clock,
          base::IdSource& ids, Places where)
        : store{std::move(opened)},
          knowledge{std::move(standard)},
          places{std::move(where)},
          desk{*store,
               knowledge,
               &clock,
               &ids,
               changes,
               base::Id<rehab::Device>::trusted(store->fact("device").value_or("")),
               onlyAccount(*store)} {}

    std::unique_ptr<store::Store> store;
    Knowledge knowledge;
    Places places;
    base::Signal<Change> changes;
    Desk desk;
    Journal journal{desk};
    Course course{desk};
    Accounts accounts{desk};
    Settings settings{desk};
    Post post{desk};
    Safekeeping safekeeping{desk};
    DemoClinic demoClinic{desk};
    Reception reception{desk};
    Caseload caseload{desk};
    Reviews reviews{desk};
    Comparisons comparisons{desk};
    Library library{desk};
    Planning planning{desk};
};

Practice::Practice(std::unique_ptr<Rooms> rooms) : m_rooms{std::move(rooms)} {
    if (const auto view = m_rooms->settings.view()) {
        m_rooms->desk.dayStartHour = view->dayStartHour;
    }
    m_rooms->desk.readFigures();
}

Practice::~Practice() = default;

base::Result<Door> doorOf(const Places& places) {
    if (isOnServer(places)) {
        return Door::device;
    }
    const auto door = store::doorOf(storePlaces(places));
    if (!door && door.error().code == base::Code::storeMissing &&
        !store::keysLieAt(storePlaces(places))) {
        return Door::none;
    }
    if (!door) {
        return door.error();
    }
    return *door == store::Door::device ? Door::device : Door::passphrase;
}

base::Done trustThisComputer(const Places& places, const Unlock& unlock) {
    return attempt([&] {
        const auto trusted = store::trustThisComputer(storePlaces(places), credentialOf(unlock));
        if (!trusted) {
            throw Refusal{trusted.error()};
        }
        return base::Nothing{};
    });
}

base::Result<std::unique_ptr<Practice>> Practice::open(const Places& places, const Unlock& unlock,
                                                       const base::Clock& clock,
                                                       base::IdSource& ids) {
    return attempt([&] {
        auto standard = standardFor(places);
        auto opened = isOnServer(places) ? store::openServer(places.store.string(), clock.now())
                                         : store::openStore(storePlaces(places),
                                                            credentialOf(unlock), clock.now());
        if (!opened) {
            throw Refusal{opened.error()};
        }
        return std::unique_ptr<Practice>{new Practice{std::make_unique<Rooms>(
            std::move(opened).value(), std::move(standard), clock, ids, places)}};
    });
}

base::Result<Created> Practice::create(const Places& places, const Unlock& unlock,
                                       const base::Clock& clock, base::IdSource& ids) {
    return attempt([&] {
        auto standard = standardFor(places);
        auto made = createdAt(
            places, {ids.next(), ids.make<rehab::Device>(), credentialOf(unlock), {}, clock.now()});
        if (!made) {
            throw Refusal{made.error()};
        }
        auto created = std::move(made).value();
        return Created{std::unique_ptr<Practice>{new Practice{std::make_unique<Rooms>(
                           std::move(created.store), std::move(standard), clock, ids, places)}},
                       std::move(created.recoveryCode)};
    });
}

Journal& Practice::journal() {
    return m_rooms->journal;
}

Course& Practice::course() {
    return m_rooms->course;
}

Accounts& Practice::accounts() {
    return m_rooms->accounts;
}

Settings& Practice::settings() {
    return m_rooms->settings;
}

Post& Practice::post() {
    return m_rooms->post;
}

Safekeeping& Practice::safekeeping() {
    return m_rooms->safekeeping;
}

DemoClinic& Practice::demoClinic() {
    return m_rooms->demoClinic;
}

Reception& Practice::reception() {
    return m_rooms->reception;
}

Caseload& Practice::caseload() {
    return m_rooms->caseload;
}

Reviews& Practice::reviews() {
    return m_rooms->reviews;
}

Comparisons& Practice::comparisons() {
    return m_rooms->comparisons;
}

Library& Practice::library() {
    return m_rooms->library;
}

Planning& Practice::planning() {
    return m_rooms->planning;
}

const rehab::Catalogue& Practice::catalogue() const {
    return m_rooms->knowledge.inUse();
}

const Knowledge& Practice::knowledge() const {
    return m_rooms->knowledge;
}

base::Signal<Change>& Practice::changes() {
    return m_rooms->changes;
}

const Places& Practice::places() const {
    return m_rooms->places;
}

base::Day Practice::today() {
    return m_rooms->desk.today();
}

} // namespace sinew::practice
