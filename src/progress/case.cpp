#include "progress/case.h"

#include "progress/starter_words.h"

namespace sinew::progress {

namespace {

/// Stands in where a dossier names a protocol that this catalogue does not have: no phases, so
/// nothing is due and no gate opens.
const rehab::Protocol& noProtocol() {
    static const rehab::Protocol none = [] {
        rehab::Protocol empty;
        empty.variants.emplace_back();
        return empty;
    }();
    return none;
}

const rehab::Protocol& protocolOf(const Context& context) {
    const auto& episode = context.dossier.episode.value;
    const auto* found = context.catalogue.protocol(episode.protocol);
    if (!found && episode.protocol.empty()) {
        found = context.catalogue.protocolFor(episode.type);
    }
    return found && !found->variants.empty() ? *found : noProtocol();
}

} // namespace

Case::Case(const Context& context)
    : Case{context, std::make_shared<const Timeline>(context.dossier, context.today)} {}

Case::Case(const Case& other, const rehab::Catalogue& knowledge)
    : Case{Context{other.dossier, knowledge, other.today, {}, other.editions}, other.m_timeline} {}

Case::Case(const Context& context, std::shared_ptr<const Timeline> made)
    : m_timeline{std::move(made)},
      dossier{context.dossier},
      catalogue{context.catalogue},
      episode{context.dossier.episode.value},
      protocol{protocolOf(context)},
      limits{rehab::variantOf(protocol, episode.variant)},
      rules{protocol.phases.empty() ? context.catalogue.rules : protocol.rules},
      today{context.today},
      editions{context.editions},
      demand{episode.demand.value_or(rehab::Demand::sprint)},
      road{rehab::road(protocol, demand, episode.subType)},
      equipment{equipmentOf(episode)},
      timeline{*m_timeline} {
    m_exercises.reserve(catalogue.exercises.size());
    for (const auto& one : catalogue.exercises) {
        m_exercises.emplace(one.id, &one);
    }
}

const rehab::Exercise* Case::exercise(std::string_view key) const {
    const auto found = m_exercises.find(key);
    return found == m_exercises.end() ? nullptr : found->second;
}

bool Case::isRunning(std::string_view key) const {
    const auto* found = exercise(key);
    return found && rehab::isRunning(*found);
}

std::optional<rehab::Side> injuredSide(const Case& person) {
    return person.episode.side == rehab::Side::both ? std::nullopt
                                                    : std::optional{person.episode.side};
}

std::optional<rehab::Side> soundSide(const Case& person) {
    switch (person.episode.side) {
    case rehab::Side::left:
        return rehab::Side::right;
    case rehab::Side::right:
        return rehab::Side::left;
    case rehab::Side::both:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace sinew::progress
