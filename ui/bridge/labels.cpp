#include "bridge/labels.h"

#include "bridge/because_text.h"
#include "bridge/convert.h"
#include "bridge/word_list.h"

namespace sinew::bridge {

QString painWord(int score) {
    static constexpr auto list = std::to_array<const char*>(
        {SINEW_WORD("none"), SINEW_WORD("mild"), SINEW_WORD("mild"), SINEW_WORD("mild"),
         SINEW_WORD("moderate"), SINEW_WORD("moderate"), SINEW_WORD("moderate"),
         SINEW_WORD("severe"), SINEW_WORD("severe"), SINEW_WORD("severe"), SINEW_WORD("severe")});
    return say(list.at(static_cast<std::size_t>(score)));
}

QString textOf(const rehab::LocalText& text) {
    return toQt(text.in(language()));
}

QString sourceOf(const rehab::Evidence& evidence) {
    const QString tag = toQt(evidence.tag);
    if (evidence.strength != rehab::Strength::design) {
        return QStringLiteral("%1 (%2)").arg(tag, words(evidence.strength));
    }
    return evidence.tag == ownTag ? words(evidence.strength) : tag;
}

QString exerciseName(const rehab::Catalogue& catalogue, std::string_view key) {
    const rehab::Exercise* exercise = catalogue.exercise(key);
    return exercise == nullptr ? toQt(key) : textOf(exercise->name);
}

QString phaseName(const rehab::Catalogue& catalogue, std::string_view protocol,
                  std::string_view phase) {
    const rehab::Protocol* found = catalogue.protocol(protocol);
    const auto key = rehab::fromName<rehab::Phase>(phase);
    const rehab::ProtocolPhase* stop =
        found != nullptr && key ? rehab::phaseOf(*found, *key) : nullptr;
    return stop == nullptr ? toQt(phase) : textOf(stop->name);
}

QString sideText(rehab::SideRule rule, rehab::Side injured) {
    switch (rule) {
    case rehab::SideRule::injured:
        return words(injured);
    case rehab::SideRule::eachSide:
        return say(SINEW_WORD("left + right"));
    case rehab::SideRule::both:
        return words(rehab::Side::both);
    }
    return {};
}

} // namespace sinew::bridge
