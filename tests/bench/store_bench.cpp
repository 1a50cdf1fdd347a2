#include "bench/bare_store.h"
#include "bench/ten_years.h"
#include "bench/timing.h"
#include "practice/journal.h"
#include "practice/knowledge.h"
#include "practice/reading.h"
#include "practice/system_clock.h"
#include "progress/chart.h"
#include "resources/statements.h"
#include "store/keys/secret.h"
#include "store/records/binder.h"
#include "store/schema.h"
#include "store/sql/sqlite.h"
#include "store/store.h"

#include "support/temp_folder.h"

#include <algorithm>
#include <cstdio>

using namespace sinew;
using resources::statement;
using store::sql::Value;

namespace {

using bench::Entry;
using bench::Life;
using bench::median;
using bench::millisecondsOf;

const base::Day lastDay = *base::Day::from(2026, 3, 2);

const rehab::Catalogue& catalogue() {
    return **practice::shippedCatalogue();
}

const Life& life() {
    static const Life one{catalogue(), lastDay};
    return one;
}

void save(store::Store& store, const Entry& entry) {
    auto whole = store.transaction();
    store.append(entry.session);
    for (const auto& set : entry.sets) {
        store.append(set);
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
    int next = life().sessions();
    for (int block = 0; block < 4; ++block) { // interleaved, so that both meet the same disk
        {
            const auto store = open(file, key);
            for (int i = 0; i < rounds; ++i) {
                const auto entry = life().entry(next++);
                ours.push_back(millisecondsOf([&] { save(*store, entry); }));
            }
        }
        bench::BareStore bare{file, key.bytes()};
        for (int i = 0; i < rounds; ++i) {
            const auto rows = rowsOf(life().entry(next++));
            bareTimes.push_back(millisecondsOf([&] { saveBare(bare, rows); }));
        }
    }
    print("save a session with 8 sets, durably", median(ours), median(bareTimes), 1.5);
}

/// The first day whose sets are there.
base::Day readFrom(const rehab::Dossier& dossier) {
    const auto found =
        std::find_if(dossier.sessions.begin(), dossier.sessions.end(),
                     [](const rehab::SessionEntry& entry) { return entry.sets.isRead(); });
    return found == dossier.sessions.end() ? lastDay : found->session.day;
}

/// What the patient's desk reads and judges for a page, on a store that was just opened.
template <class Page>
double benchPage(const std::filesystem::path& file, const store::keys::Secret& key,
                 base::Day& setsFrom, Page page) {
    std::vector<double> times;
    for (int round = 0; round < 7; ++round) {
        const auto store = open(file, key);
        const practice::FixedClock clock{base::instantAt(lastDay, 1200, 60)};
        practice::CountedIds ids{clock, 1};
        base::Signal<practice::Change> untold;
        practice::Knowledge knowledge{{*practice::shippedCatalogue(), {}}};
        practice::Desk desk{*store, knowledge, &clock, &ids, untold, {}, std::nullopt};
        practice::Journal journal{desk};
        times.push_back(millisecondsOf([&] {
            if (!page(journal, life().episode())) {
                std::printf("the desk refused\n");
            }
        }));
        setsFrom = readFrom(practice::read(desk, life().episode()));
    }
    return median(times);
}

/// The same rows through the store and through the bare API; on a store that was just opened, and
/// again.
void benchRows(const char* what, const std::filesystem::path& file, const store::keys::Secret& key,
               std::optional<base::Day> setsFrom) {
    const auto episode = life().episode();
    const std::vector<Value> all{episode.string(), std::string{}};
    const std::vector<Value> newer{episode.string(), setsFrom ? setsFrom->text() : std::string{}};
    std::vector<double> ours[2];
    std::vector<double> bareTimes[2];
    for (int round = 0; round < 7; ++round) {
        {
            const auto store = open(file, key);
            for (auto& times : ours) {
                times.push_back(
                    millisecondsOf([&] { static_cast<void>(store->dossier(episode, setsFrom)); }));
            }
        }
        bench::BareStore bare{file, key.bytes()};
        for (auto& times : bareTimes) {
            times.push_back(millisecondsOf([&] {
                bare.read(statement("sessions.sessionOf"), all);
                bare.read(statement("sessions.setOf"), newer);
                bare.read(statement("sessions.runOf"), all);
                bare.read(statement("days.checkInOf"), all);
            }));
        }
    }
    print(what, median(ours[0]), median(bareTimes[0]), 2.0);
    print("  again, pages decrypted", median(ours[1]), median(bareTimes[1]), 2.0);
}

void benchReading(const std::filesystem::path& file, const store::keys::Secret& key) {
    auto from = lastDay;
    const double today = benchPage(file, key, from, [](auto& journal, auto episode) {
        return journal.today(episode, lastDay).ok();
    });
    std::printf("%-44s %9.3f ms  (sets from %s)\n", "Today, read and judged", today,
                from.text().c_str());
    benchRows("rows of Today", file, key, from);
    const double progress = benchPage(file, key, from, [](auto& journal, auto episode) {
        return journal.progress(episode, lastDay, lastDay - (progress::mostPoints - 1)).ok();
    });
    std::printf("%-44s %9.3f ms  (bar 100 ms; sets from %s)\n", "Progress, read and judged",
                progress, from.text().c_str());
    benchRows("rows of Progress", file, key, from);
    const double whole = benchPage(file, key, from, [](auto& journal, auto episode) {
        return journal.progress(episode, lastDay).ok();
    });
    std::printf("%-44s %9.3f ms\n", "Progress, All chosen", whole);
    benchRows("every row of 10 years", file, key, std::nullopt);
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
        const double took = millisecondsOf([&] { life().fill(store); });
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
