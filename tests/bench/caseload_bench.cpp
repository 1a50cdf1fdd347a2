#include "bench/ten_years.h"
#include "bench/timing.h"
#include "clinician/caseload_model.h"
#include "practice/caseload.h"
#include "practice/knowledge.h"
#include "practice/practice.h"
#include "practice/system_clock.h"
#include "store/caseload_rows.h"
#include "store/store_file.h"

#include "support/filled.h"
#include "support/temp_folder.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>
#include <fstream>

// The list of a clinic with thousands of patients. One life of 90 days is written and judged for
// real; its line is then kept for all the others, as the list reads kept lines and no records.

using namespace sinew;
using bench::median;
using bench::millisecondsOf;

namespace {

constexpr int rounds = 11;
constexpr int firstId = 50'000'000;

template <class Deed>
void print(const char* what, double bar, Deed deed) {
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        times.push_back(millisecondsOf(deed));
    }
    std::printf("%-52s %8.1f ms (bar %.0f ms)\n", what, median(times), bar);
}

double memoryMiB() {
    std::ifstream file{"/proc/self/smaps_rollup"};
    for (std::string word; file >> word;) {
        if (word == "Pss:") {
            double kib = 0;
            file >> kib;
            return kib / 1024;
        }
    }
    return 0;
}

template <class T>
rehab::Revision<T> revisionOf(int id, base::Day day, T value) {
    return {test::idOf<T>(id),
            1,
            test::idOf<rehab::Device>(1),
            test::idOf<rehab::Deed>(id),
            std::nullopt,
            base::instantAt(day, 600, 60),
            day,
            false,
            std::move(value)};
}

/// Everybody has a name, a number and an injury; the records of one life are there as well.
void fill(store::Store& store, const rehab::Catalogue& catalogue, base::Day today, int patients) {
    bench::Life{catalogue, today - 1, {90, 1, 4}}.fill(store);
    auto whole = store.transaction();
    for (int at = 0; at < patients; ++at) {
        rehab::Patient patient;
        patient.name = "Patient " + std::to_string(at * 7919 % patients);
        patient.number = std::to_string(at);
        rehab::Episode episode;
        episode.patient = test::idOf<rehab::Patient>(firstId + 2 * at);
        episode.onset = today - 90;
        episode.protocol = "acute-strain";
        store.append(revisionOf(firstId + 2 * at, today, patient));
        store.append(revisionOf(firstId + 2 * at + 1, today, episode));
    }
    whole.commit();
}

/// The judged line in every patient's name, a third of them without a flag.
void keepLines(store::Store& store, const practice::CaseLine& judged, const std::string& stamp,
               int patients) {
    auto whole = store.transaction();
    store::CaseloadRows rows{store};
    for (int at = 0; at < patients; ++at) {
        auto line = judged;
        line.patient = test::idOf<rehab::Patient>(firstId + 2 * at).string();
        line.episode = test::idOf<rehab::Episode>(firstId + 2 * at + 1).string();
        line.name = "Patient " + std::to_string(at * 7919 % patients);
        line.number = std::to_string(at);
        line.consistencyPct = at % 101;
        if (at % 3 == 0) {
            line.flags.clear();
        }
        rows.forget(line.patient);
        rows.put(line.patient, line.episode, judged.judgedOn, stamp, practice::encoded(line));
    }
    whole.commit();
}

std::string stampOf(store::Store& store) {
    std::string stamp;
    store::CaseloadRows{store}.each(
        [&](const store::CaseloadRow& row) { stamp = std::string{row.judgedBy}; });
    return stamp;
}

std::unique_ptr<practice::Practice> opened(const practice::Places& places, const base::Clock& clock,
                                           base::IdSource& ids) {
    return practice::Practice::open(places, practice::DeviceKey{}, clock, ids).value();
}

void measure(practice::Practice& practice) {
    practice::CaseList list;
    print("the list, read from the open store", 100,
          [&] { list = practice.caseload().list().value(); });
    std::printf("%zu lines, %d to be judged anew\n", list.lines.size(), list.waiting);
    clinician::CaseloadModel model;
    print("shown, by need", 100, [&] { model.show(list); });
    for (int column = 0; column < clinician::CaseloadModel::columns; ++column) {
        const auto what =
            "sorted by " + model.headerData(column, Qt::Horizontal).toString().toStdString();
        print(what.c_str(), 100, [&] { model.sort(column, Qt::DescendingOrder); });
    }
    int letter = 0;
    print("a letter typed ahead", 100, [&] {
        clinician::CaseFilter filter;
        filter.text = std::to_string(letter++);
        model.filter(filter);
    });
    print("filtered by flag and silence", 100, [&] {
        clinician::CaseFilter filter;
        filter.rules = QStringList{QStringLiteral("silence")};
        filter.silentDays = 1 + letter++ % 9;
        model.filter(filter);
    });
    std::printf("memory with the list shown (PSS) %27.1f MiB (bar 150 MiB)\n", memoryMiB());
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication app{argc, argv};
    const int patients = argc > 1 ? std::atoi(argv[1]) : 10'000;
    const practice::SystemClock clock;
    practice::SystemIds ids;
    const auto catalogue = practice::shippedCatalogue();
    const test::TempFolder folder;
    const practice::Places places{folder / "clinic.store", folder / "configuration"};
    auto made = store::createStore(
        {places.store, places.configuration},
        {ids.next(), ids.make<rehab::Device>(), store::keys::DeviceKey{}, {}, clock.now()});
    if (!catalogue || !made) {
        return EXIT_FAILURE;
    }
    auto& store = *made.value().store;
    fill(store, **catalogue, clock.now().rehabDay(), patients);
    made.value().store.reset();
    auto practice = opened(places, clock, ids);
    static_cast<void>(practice->caseload().list().value());
    while (practice->caseload().refresh(1000).value().waiting > 0) {
    }
    const auto judged = practice->caseload().list().value();
    const auto full =
        std::max_element(judged.lines.begin(), judged.lines.end(),
                         [](const auto& a, const auto& b) { return a.pain < b.pain; });
    practice.reset();
    auto direct = store::openStore({places.store, places.configuration}, store::keys::DeviceKey{},
                                   clock.now());
    keepLines(*direct.value(), *full, stampOf(*direct.value()), patients);
    direct.value().reset();
    practice = opened(places, clock, ids);
    std::printf("memory with the store open (PSS) %27.1f MiB\n", memoryMiB());
    measure(*practice);
}
