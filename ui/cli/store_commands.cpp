#include "cli/store_commands.h"

#include "cli/open_store.h"
#include "cli/stop.h"
#include "practice/versions.h"

#include <ostream>

namespace sinew::cli {

namespace {

constexpr Option deviceKeyOption{"--device-key", "",
                                 "no passphrase: a key that stays on this computer"};

/// Told once, when a store is made.
std::string madeText(const practice::Places& places, const std::string& recoveryCode) {
    auto made = "Made " + practice::shownPlace(places) + ".\n";
    if (recoveryCode.empty()) {
        return made;
    }
    return made + "Recovery code, shown only now: " + recoveryCode +
           "\nWrite it down; it opens the store when the passphrase is forgotten or this computer "
           "is lost.\n";
}

int init(const Call& call) {
    std::string recoveryCode;
    OpenStore store{call, recoveryCode};
    const auto& places = store.practice().places();
    exchange::Json document = exchange::Json::object();
    document.add("store", practice::shownPlace(places));
    document.add("recoveryCode", recoveryCode.empty() ? exchange::Json{} : recoveryCode);
    return call.answer(document, madeText(places, recoveryCode));
}

std::unique_ptr<OpenStore> storeForDemo(const Call& call, std::string& recoveryCode) {
    const auto places = practice::defaultPlaces(call.arguments.value("--store").value_or(""));
    const bool stands = practice::isOnServer(places) || std::filesystem::exists(places.store);
    return stands ? std::make_unique<OpenStore>(call)
                  : std::make_unique<OpenStore>(call, recoveryCode);
}

int demo(const Call& call) {
    practice::DemoWish wish;
    constexpr int mostPatients = 500;
    constexpr int mostDays = 1000;
    wish.patients = numberOption(call, "--patients", 1, mostPatients, wish.patients);
    wish.days = numberOption(call, "--days", 1, mostDays, wish.days);
    wish.seed = static_cast<std::uint64_t>(
        numberOption(call, "--seed", 0, std::numeric_limits<int>::max(), 1));
    std::string recoveryCode;
    const auto store = storeForDemo(call, recoveryCode);
    const auto filled =
        store->practice().demoClinic().fill(wish, store->today(), [](int, int) { return true; });
    if (!filled && filled.error().code == base::Code::notAllowed) {
        throw Stop{Exit::refused, "There are patients in this store already; nothing was added."};
    }
    need(filled);
    const auto& places = store->practice().places();
    exchange::Json document = exchange::Json::object();
    document.add("store", practice::shownPlace(places));
    document.add("patients", wish.patients);
    document.add("recoveryCode", recoveryCode.empty() ? exchange::Json{} : recoveryCode);
    return call.answer(document, (recoveryCode.empty() ? "" : madeText(places, recoveryCode)) +
                                     "A demo clinic with " + std::to_string(wish.patients) +
                                     " invented patients is in it.\n");
}

int check(const Call& call) {
    OpenStore store{call};
    bool sound = true;
    bool isStoreSound = true;
    std::string text;
    exchange::Json checks = exchange::Json::list();
    for (const auto& finding :
         need(store.practice().safekeeping().check(call.arguments.has("--rebuild")))) {
        sound = sound && finding.ok;
        isStoreSound = isStoreSound && (finding.ok || finding.isKnowledge());
        text += finding.check + ": " + (finding.ok ? "sound" : "NOT sound") + "\n";
        for (const auto& detail : finding.details) {
            text += "  " + detail + "\n";
        }
        exchange::Json each = exchange::Json::object();
        each.add("check", finding.check);
        each.add("ok", finding.ok);
        each.add("details", exchange::listOf(finding.details, [](const std::string& detail) {
                     return exchange::Json{detail};
                 }));
        checks.add(std::move(each));
    }
    exchange::Json document = exchange::Json::object();
    document.add("ok", sound);
    document.add("checks", std::move(checks));
    const int exit = call.answer(document, text);
    if (!isStoreSound) {
        throw Stop{Exit::refused, "The store is not sound; restore a backup of it."};
    }
    if (!sound) {
        throw Stop{Exit::refused,
                   "The store is sound, but some of the clinic's own knowledge was left out."};
    }
    return exit;
}

int version(const Call& call) {
    const auto versions = need(practice::versions());
    exchange::Json document = exchange::Json::object();
    document.add("program", versions.program);
    document.add("sqlite", versions.sqlite);
    document.add("sqlcipher", versions.sqlcipher);
    document.add("schema", versions.schema);
    std::string text = "Sinew " + versions.program + "\nSQLite " + versions.sqlite +
                       ", SQLCipher " + versions.sqlcipher + "\nschema " +
                       std::to_string(versions.schema) + "\n";
    exchange::Json protocols = exchange::Json::object();
    for (const auto& [key, number] : versions.protocols) {
        protocols.add(key, number);
        text += "protocol " + key + " " + std::to_string(number) + "\n";
    }
    document.add("catalogue", std::move(protocols));
    return call.answer(document, text);
}

} // namespace

Command initCommand() {
    return {"init",
            "",
            "make an empty store under a passphrase, or under this computer's key",
            {deviceKeyOption},
            init};
}

Command demoCommand() {
    return {"demo",
            "",
            "make a store with an invented clinic, or fill an empty one",
            {{"--patients", "N", "how many patients (12)"},
             {"--days", "D", "days of the longest course (120)"},
             {"--seed", "S", "the same number gives the same clinic (1)"},
             deviceKeyOption},
            demo};
}

Command checkCommand() {
    return {"check",
            "",
            "look whether the whole store is sound",
            {{"--rebuild", "", "write what follows from the records anew first"}},
            check};
}

Command versionCommand() {
    return {"version",
            "",
            "versions of the program, its engine, the schema, the catalogue",
            {},
            version};
}

} // namespace sinew::cli
