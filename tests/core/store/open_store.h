#pragma once

#include "core/store/ground.h"
#include "store/schema.h"
#include "store/store.h"

#include "support/filled.h"

namespace sinew::test {

inline const base::Instant caseTime{1'770'000'000'000, 60};

/// A new store of this version on a ground of its own.
struct OpenStore {
    std::unique_ptr<Ground> ground = newGround();
    std::unique_ptr<store::Store> store = open();

    store::Store* operator->() const { return store.get(); }
    store::Store& operator*() const { return *store; }

private:
    [[nodiscard]] std::unique_ptr<store::Store> open() const {
        auto connection = ground->connect();
        store::takeSteps(*connection, store::schemaSteps(connection->engine()), caseTime);
        return std::make_unique<store::Store>(std::move(connection));
    }
};

/// A revision with everything that is not its content told by small numbers.
template <class T>
[[nodiscard]] rehab::Revision<T> revisionOf(int id, int revision, T value, int deed = 500,
                                            int device = 901) {
    rehab::Revision<T> made;
    made.id = idOf<T>(id);
    made.revision = revision;
    made.device = idOf<rehab::Device>(device);
    made.deed = idOf<rehab::Deed>(deed);
    made.author = idOf<rehab::Account>(890);
    made.at = {caseTime.utcMs + revision * 1000, 60};
    made.day = base::Day::fromNumber(20'500);
    made.value = std::move(value);
    return made;
}

[[nodiscard]] inline store::Stamp stampOf(int deed) {
    return {idOf<rehab::Device>(901),
            idOf<rehab::Deed>(deed),
            idOf<rehab::Account>(890),
            {caseTime.utcMs + deed, 60}};
}

[[nodiscard]] inline base::Code codeOf(const std::function<void()>& deed) {
    try {
        deed();
    } catch (const store::sql::Failure& failure) {
        return failure.code();
    }
    throw std::logic_error{"nothing was thrown"};
}

} // namespace sinew::test
