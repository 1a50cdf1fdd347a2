#include "cli/chosen.h"
#include "cli/patient_commands.h"
#include "cli/stop.h"
#include "progress/gate.h"

#include <array>

namespace sinew::cli {

namespace {

/// The decision that one of the flags names.
rehab::DecisionKind decided(const Call& call) {
    constexpr std::array flags{"--accept", "--delay", "--override", "--step-back", "--return"};
    static_assert(flags.size() == rehab::Names<rehab::DecisionKind>::list.size());
    std::optional<rehab::DecisionKind> found;
    for (std::size_t i = 0; i < flags.size(); ++i) {
        if (call.arguments.has(flags[i])) {
            if (found) {
                throw Stop{Exit::wrongUsage, "Only one decision at a time."};
            }
            found = static_cast<rehab::DecisionKind>(i);
        }
    }
    if (!found) {
        throw Stop{Exit::wrongUsage, "What is decided? --accept, --delay, --override, --step-back "
                                     "or --return."};
    }
    return *found;
}

void actAs(OpenStore& store, const std::string& name) {
    const auto account = store.practice().accounts().actAs(name);
    if (!account && account.error().code == base::Code::notFound) {
        throw Stop{Exit::refused, "There is no account called " + name + "."};
    }
    need(account);
}

int decide(const Call& call) {
    rehab::Decision decision;
    decision.decided = decided(call);
    const auto by = call.arguments.value("--by");
    decision.reason = call.arguments.value("--reason");
    if (!by || !decision.reason) {
        throw Stop{Exit::wrongUsage, "--by NAME and --reason TEXT are needed."};
    }
    decision.by = *by;
    decision.to = call.arguments.value("--to");
    OpenStore store{call};
    const Chosen chosen{call, store};
    decision.episode = chosen.id();
    if (decision.decided == rehab::DecisionKind::accept &&
        progress::gateOf(chosen.context()).state != progress::GateState::open) {
        throw Stop{Exit::refused, "The criteria of the next phase are not all met; an override "
                                  "says who goes on all the same, and why."};
    }
    actAs(store, *by);
    const auto saved = need(store.practice().journal().decide(chosen.day(), decision));
    exchange::Json document = exchange::Json::object();
    document.add("decision", saved.id.text());
    document.add("kind", rehab::nameOf(decision.decided));
    document.add("day", chosen.day().text());
    return call.answer(document, "Recorded: " + std::string{rehab::nameOf(decision.decided)} +
                                     " on " + chosen.day().text() + ".\n");
}

} // namespace

Command decideCommand() {
    return {"decide",
            "",
            "record a decision about the phase",
            {{"--accept", "", "go on to the next phase, its gate being open"},
             {"--delay", "", "stay, although the gate is open"},
             {"--override", "", "go to another phase although its criteria are not met"},
             {"--step-back", "", "go back to an earlier phase"},
             {"--return", "", "the person has returned to sport or daily life"},
             {"--to", "PHASE", "which phase"},
             {"--by", "NAME", "the account that decides; its role's rules hold"},
             {"--reason", "TEXT", "why"},
             patientOption,
             episodeOption,
             {"--on", "DAY", "the day of the decision"}},
            decide};
}

} // namespace sinew::cli
