#pragma once

#include "progress/judgement.h"
#include "progress/timeline.h"

#include "rehab/catalogue.h"

#include <memory>
#include <unordered_map>

namespace sinew::progress {

/// The person before us: her episode with everything unknown settled the careful way (no demand
/// stated = every criterion applies), the part of the catalogue that fits it, and her record by
/// day. Made once per judgement; inside the room all functions take a Case and the day they judge
/// as of.
class Case {
    std::shared_ptr<const Timeline> m_timeline; // before all that refer to it

public:
    explicit Case(const Context& context);
    /// The same person seen with other knowledge.
    Case(const Case& other, const rehab::Catalogue& knowledge);
    Case(const Case&) = delete;
    Case& operator=(const Case&) = delete;

    const rehab::Dossier& dossier;
    const rehab::Catalogue& catalogue;
    const rehab::Episode& episode;
    const rehab::Protocol& protocol;
    const rehab::VariantRules& limits;
    const rehab::Rules& rules;
    base::Day today;
    const Editions* editions; ///< null where there are none
    rehab::Demand demand;
    std::vector<rehab::Phase> road;
    std::vector<rehab::Equipment> equipment;
    const Timeline& timeline;

    [[nodiscard]] std::optional<rehab::SubType> subType() const { return episode.subType; }
    /// A load test stands for the next morning's pain.
    [[nodiscard]] bool hasLoadTest() const { return protocol.loadTest.has_value(); }
    [[nodiscard]] const rehab::PainLimits& limitsFor(bool running) const {
        return running ? limits.running : limits.strength;
    }
    [[nodiscard]] bool isRunning(std::string_view exercise) const;
    /// Null where the catalogue has none of that key.
    [[nodiscard]] const rehab::Exercise* exercise(std::string_view key) const;

private:
    Case(const Context& context, std::shared_ptr<const Timeline> timeline);
    std::unordered_map<std::string_view, const rehab::Exercise*> m_exercises;
};

/// The side a measurement or set has to be of; nothing where both legs are injured.
[[nodiscard]] std::optional<rehab::Side> injuredSide(const Case& person);
[[nodiscard]] std::optional<rehab::Side> soundSide(const Case& person);

} // namespace sinew::progress
