#include "bench/bare_store.h"
#include "resources/statements.h"
#include "store/keys/secret.h"
#include "store/records/binder.h"
#include "store/schema.h"
#include "store/sql/sqlite.h"
#include "store/store.h"

#include "support/filled.h"
#include "support/temp_folder.h"

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace sinew;
using resources::statement;
using store::sql::Value;
using test::idOf;

namespace {

constexpr int years = 10;
constexpr int sessionsADay = 3;
constexpr int setsASession = 8;
const base::Day firstDay = *base::Day::from(2016, 3, 2);

template <class T>
rehab::Revision<T> revisionOf(int id, base::Day day, T value) {
    return {idOf<T>(id),
            1,
            idOf<rehab::Device>(1),
            idOf<rehab::Deed>(id / 100),
            idOf<rehab::Account>(2),
            base::instantAt(day, 600, 60),
            day,
            false,
            std::move(value)};
}

rehab::Session sessionOf(base::Day day, int minute) {
    rehab::Session session;
    session.episode = idOf<rehab::Episode>(4);
    session.startedAt = base::instantAt(day, minute, 60);
    session.state = rehab::SessionState::finished;
    session.painBefore = rehab::PainScore::from(2);
    session.painWorst = rehab::PainScore::from(3);
    session.painAfter = rehab::PainScore::from(2);
    session.rpe = rehab::Effort::from(5);
    session.minutes = rehab::Minutes::from(20);
    return session;
}

rehab::SetDone setOf(base::Id<rehab::Session> session, int order) {
    rehab::SetDone set;
    set.session = session;
    set.episode = idOf<rehab::Episode>(4);
    set.order = *rehab::Count::from(order);
    set.exercise = "single-leg-bridge";
    set.side = rehab::Side::left;
    set.reps = rehab::Count::from(12);
    set.pain = rehab::PainScore::from(2);
    return set;
}

struct Entry {
    rehab::Revision<rehab::Session> session;
    std::vector<rehab::Revision<rehab::SetDone>> sets;
};

Entry entryOf(int number) {
    const auto day = firstDay + number / sessionsADay;
    Entry entry{revisionOf(1000 + number * 100, day, sessionOf(day, 420 + number % 3 * 300)), {}};
    for (int order = 0; order < setsASession; ++order) {
        entry.sets.push_back(
            revisionOf(1001 + number * 100 + order, day, setOf(entry.session.id, order)));
    }
    return entry;
}

void save(store::Store& store, const Entry& entry) {
    auto whole = store.transaction();
    store.append(entry.session);
    for (const auto& set : entry.sets) {
        store.append(set);
    }
    whole.commit();
}

void fill(store::Store& store) {
    auto whole = store.transaction();
    auto episode = revisionOf(4, firstDay, test::filled<rehab::Episode>());
    episode.value.patient = idOf<rehab::Patient>(3);
    store.append(revisionOf(3, firstDay, test::filled<rehab::Patient>()));
    store.append(episode);
    for (int number = 0; number < years * 365 * sessionsADay; ++number) {
        const auto entry = entryOf(number);
        store.append(entry.session);
        for (const auto& set : entry.sets) {
            store.append(set);
        }
    }
    for (int day = 0; day < years * 365; ++day) {
        rehab::CheckIn checkIn;
        checkIn.episode = episode.id;
        checkIn.nextMorning = rehab::PainScore::from(day % 5);
        store.append(revisionOf(900'000'000 + day * 100, firstDay + day, checkIn));
    }
    whole.commit();
}

/// The values of one record's row, owned: made before the clock runs.
template <class T>
std::vector<Value> valuesOf(const rehab::Revision<T>& revision) {
    store::Binder binder;
    binder.addRevision(revision);
    std::vector<Value> values;
    for (const auto& param : binder.params()) {
        std::visit(
            [&](const auto& seen) {
                using Seen = std::decay_t<decltype(seen)>;
                if constexpr (std::is_same_v<Seen, std::string_view>) {
                    values.emplace_back(std::string{seen});
                } else if constexpr (std::is_same_v<Seen, std::int64_t>) {
                    values.emplace_back(seen);
                } else {
                    values.emplace_back(store::sql::Null{});
                }
            },
            param.seen());
    }
    return values;
}

struct BareRow {
    std::string_view sql;
    std::vector<Value> values;
};

/// The inserts that keeping one entry takes, whoever does them.
std::vector<BareRow> rowsOf(const Entry& entry) {
    std::vector<BareRow> rows;
    const auto add = [&](const auto& revision, std::string_view kind, std::string_view sql) {
        const std::string id = revision.id.string();
        const std::string device = revision.device.string();
        const std::int64_t one = 1;
        rows.push_back({statement("store.know"), {id, std::string{kind}}});
        rows.push_back({sql, valuesOf(revision)});
        rows.push_back({statement("store.moveHead"), {id, one, device}});
        rows.push_back({statement("store.noteDeed"), {revision.deed.string(), id, one, device}});
    };
    add(entry.session, "session", statement("sessions.sessionInsert"));
    for (const auto& set : entry.sets) {
        add(set, "set", statement("sessions.setInsert"));
    }
    return rows;
}

void saveBare(bench::BareStore& bare, const std::vector<BareRow>& rows) {
    bare.run("BEGIN");
    for (const auto& row : rows) {
        bare.insert(row.sql, row.values);
    }
    bare.run("COMMIT");
}

template <class Deed>
double millisecondsOf(Deed deed) {
    const auto start = std::chrono::steady_clock::now();
    deed();
    return std::chrono::duration<double, std::milli>{std::chrono::steady_clock::now() - start}
        .count();
}

double median(std::vector<double> times) {
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

std::unique_ptr<store::Store> open(const std::filesystem::path& file,
                                   const store::keys::Secret& key) {
    return std::make_unique<store::Store>(store::sql::openSqlite(file, key.bytes()));
}

void print(const char* what, double ours, double bare, double bar) {
    std::printf("%-44s %9.3f ms  bare %9.3f ms  ratio %.2f (bar %.1f)\n", what, ours, bare,
                ours / bare, bar);
}

void benchSaving(const std::filesystem::path& file, const store::keys::Secret& key) {
    constexpr int rounds = 200;
    std::vector<double> ours;
    std::vector<double> bareTimes;
    int next = years * 365 * sessionsADay;
    for (int block = 0; block < 4; ++block) { // interleaved, so that both meet the same disk
        {
            const auto store = open(file, key);
            for (int i = 0; i < rounds; ++i) {
                const auto entry = entryOf(next++);
                ours.push_back(millisecondsOf([&] { save(*store, entry); }));
            }
        }
        bench::BareStore bare{file, key.bytes()};
        for (int i = 0; i < rounds; ++i) {
            const auto rows = rowsOf(entryOf(next++));
            bareTimes.push_back(millisecondsOf([&] { saveBare(bare, rows); }));
        }
    }
    print("save a session with 8 sets, durably", median(ours), median(bareTimes), 1.5);
}

void benchReading(const std::filesystem::path& file, const store::keys::Secret& key) {
    const auto episode = idOf<rehab::Episode>(4);
    const std::vector<Value> values{episode.string(), std::string{}};
    std::vector<double> first;
    std::vector<double> again;
    std::vector<double> recent;
    std::vector<double> bareFirst;
    std::vector<double> bareAgain;
    for (int round = 0; round < 5; ++round) {
        {
            const auto store = open(file, key);
            const auto read = [&] { static_cast<void>(store->dossier(episode)); };
            first.push_back(millisecondsOf(read));
            again.push_back(millisecondsOf(read));
            const auto from = firstDay + years * 365 - 60;
            recent.push_back(
                millisecondsOf([&] { static_cast<void>(store->dossier(episode, from)); }));
        }
        bench::BareStore bare{file, key.bytes()};
        std::size_t bytes = 0;
        const auto read = [&] {
            for (const auto sql : {statement("sessions.sessionOf"), statement("sessions.setOf"),
                                   statement("days.checkInOf")}) {
                bytes += bare.read(sql, values);
            }
        };
        bareFirst.push_back(millisecondsOf(read));
        bareAgain.push_back(millisecondsOf(read));
    }
    print("read 10 years, 98,550 rows, just opened", median(first), median(bareFirst), 2.0);
    print("read 10 years again", median(again), median(bareAgain), 2.0);
    std::printf("%-44s %9.3f ms\n", "read 10 years, sets of 60 days only", median(recent));
}

} // namespace

int main() {
    const test::TempFolder folder;
    const auto file = folder / "bench.sinew";
    const auto key = store::keys::Secret::random();
    {
        auto connection = store::sql::openSqlite(file, key.bytes(), store::sql::Opening::create);
        store::takeSteps(*connection, store::schemaSteps(connection->engine()), {});
        store::Store store{std::move(connection)};
        const double took = millisecondsOf([&] { fill(store); });
        std::printf("filled in %.1f s\n", took / 1000);
    }
    std::printf("store of %.1f MB\n",
                static_cast<double>(std::filesystem::file_size(file)) / 1'000'000);
    std::vector<double> opening;
    for (int i = 0; i < 9; ++i) {
        opening.push_back(millisecondsOf([&] { open(file, key); }));
    }
    std::printf("%-44s %9.3f ms\n", "open and close", median(opening));
    benchReading(file, key);
    benchSaving(file, key);
    return 0;
}
