#pragma once

#include "cli/arguments.h"

#include "exchange/json.h"

#include <iosfwd>

namespace sinew::cli {

/// What a command works with. Answers go to `out`, messages to `err`.
struct Call {
    std::string_view command;
    const Arguments& arguments;
    std::ostream& out;
    std::ostream& err;

    [[nodiscard]] bool json() const { return arguments.has("--json"); }
    /// With --json the document and a line feed, else the text.
    [[nodiscard]] int answer(const exchange::Json& document, std::string_view text) const;
};

struct Command {
    std::string_view name;
    std::string_view words; ///< after the options: "FILE..."
    std::string_view help;
    std::vector<Option> options; ///< beside the ones that every command has
    int (*run)(const Call& call);
};

/// All commands there are, in the order of the help.
[[nodiscard]] const std::vector<Command>& commands();
/// The options that every command takes.
[[nodiscard]] const std::vector<Option>& sharedOptions();

/// The whole program: `typed` is everything after its name.
[[nodiscard]] int run(const std::vector<std::string>& typed, std::ostream& out, std::ostream& err);

} // namespace sinew::cli
