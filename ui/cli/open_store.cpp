#include "cli/open_store.h"

#include "cli/passphrase.h"
#include "cli/stop.h"

#include <charconv>

namespace sinew::cli {

namespace {

constexpr int noon = 12 * 60;

practice::Unlock unlock(const Call& call, const practice::Places& places) {
    switch (need(practice::doorOf(places))) {
    case practice::Door::passphrase:
        return practice::Passphrase{passphrase(call, false)};
    case practice::Door::none:
    case practice::Door::device:
        break;
    }
    return practice::DeviceKey{};
}

practice::Unlock newLock(const Call& call, const practice::Places& places) {
    if (call.arguments.has("--device-key") || practice::isOnServer(places)) {
        return practice::DeviceKey{};
    }
    return practice::Passphrase{passphrase(call, true)};
}

} // namespace

practice::Places placesOf(const Call& call) {
    return practice::defaultPlaces(call.arguments.value("--store").value_or(""));
}

std::optional<base::Day> dayOption(const Call& call, std::string_view name) {
    const auto text = call.arguments.value(name);
    const auto day = text ? base::Day::parse(*text) : std::nullopt;
    if (text && !day) {
        throw Stop{Exit::wrongUsage, std::string{name} + " wants a day like 2026-03-05."};
    }
    return day;
}

int numberOption(const Call& call, std::string_view name, int least, int most, int otherwise) {
    const auto text = call.arguments.value(name);
    if (!text) {
        return otherwise;
    }
    int number = 0;
    const auto* end = text->data() + text->size();
    const auto [rest, error] = std::from_chars(text->data(), end, number);
    if (error != std::errc{} || rest != end || number < least || number > most) {
        throw Stop{Exit::wrongUsage, std::string{name} + " wants a number from " +
                                         std::to_string(least) + " to " + std::to_string(most) +
                                         "."};
    }
    return number;
}

OpenStore::OpenStore(const Call& call)
    : m_today{dayOption(call, "--today")},
      m_standing{base::instantAt(m_today.value_or(base::Day{}), noon)} {
    const auto places = placesOf(call);
    m_practice = need(practice::Practice::open(places, unlock(call, places), clock(), m_ids));
}

OpenStore::OpenStore(const Call& call, std::string& recoveryCode)
    : m_today{dayOption(call, "--today")},
      m_standing{base::instantAt(m_today.value_or(base::Day{}), noon)} {
    const auto places = placesOf(call);
    if (std::filesystem::exists(places.store)) {
        const bool withKeys = std::filesystem::exists(places.store.string() + ".keys");
        throw Stop{Exit::refused, withKeys
                                      ? std::string{sentence(base::Code::storeExists)}
                                      : "There is something of that name already, and no store; "
                                        "nothing was changed."};
    }
    auto created = need(practice::Practice::create(places, newLock(call, places), clock(), m_ids));
    m_practice = std::move(created.practice);
    recoveryCode = created.recoveryCode;
}

const base::Clock& OpenStore::clock() const {
    return m_today ? static_cast<const base::Clock&>(m_standing) : m_running;
}

base::Day OpenStore::today() {
    return m_today ? *m_today : m_practice->today();
}

base::Day chosenDay(const Call& call, OpenStore& store) {
    const auto today = store.today();
    const auto on = dayOption(call, "--on").value_or(today);
    if (on > today) {
        throw Stop{Exit::wrongUsage, "--on lies after today, " + today.text() + "."};
    }
    return on;
}

} // namespace sinew::cli
