#include "cli/command.h"

#include "cli/stop.h"

#include <algorithm>
#include <exception>
#include <new>
#include <ostream>

namespace sinew::cli {

namespace {

constexpr std::size_t nameWidth = 28;

void line(std::ostream& out, std::string_view name, std::string_view help) {
    out << "  " << name << std::string(nameWidth - std::min(nameWidth, name.size()), ' ') << ' '
        << help << '\n';
}

void lines(std::ostream& out, const std::vector<Option>& options) {
    for (const auto& option : options) {
        const std::string value{option.value};
        line(out, std::string{option.name} + (value.empty() ? "" : " " + value), option.help);
    }
}

int help(std::ostream& out) {
    out << "sinewctl COMMAND [OPTIONS]: hamstring rehabilitation without a window\n\nCommands:\n";
    for (const auto& command : commands()) {
        line(out, command.name, command.help);
    }
    out << "\nOptions of every command:\n";
    lines(out, sharedOptions());
    out << "\nThe passphrase of a store comes from --passphrase-file, from SINEW_PASSPHRASE or "
           "from "
           "a prompt.\nExit status: 0 done, 1 refused or failed, 2 wrong usage.\n";
    return Exit::done;
}

int help(const Command& command, std::ostream& out) {
    out << "sinewctl " << command.name << (command.words.empty() ? "" : " ") << command.words
        << " [OPTIONS]\n"
        << command.help << '\n';
    if (!command.options.empty()) {
        out << "\nOptions:\n";
        lines(out, command.options);
    }
    out << "\nOptions of every command:\n";
    lines(out, sharedOptions());
    return Exit::done;
}

int misuse(std::ostream& err, std::string_view why, std::string_view command) {
    err << "sinewctl: " << why << " See: sinewctl " << command << (command.empty() ? "" : " ")
        << "--help\n";
    return Exit::wrongUsage;
}

int refuse(std::ostream& err, std::string_view why, int exit) {
    err << "sinewctl: " << why << '\n';
    return exit;
}

std::vector<Option> allOptions(const Command& command) {
    auto options = command.options;
    options.insert(options.end(), sharedOptions().begin(), sharedOptions().end());
    return options;
}

/// Where the command's name stands: shared options may come before it.
std::size_t nameIndex(const std::vector<std::string>& typed) {
    std::size_t at = 0;
    while (at < typed.size() && typed[at].starts_with('-')) {
        const auto& shared = sharedOptions();
        const bool takesValue = std::any_of(shared.begin(), shared.end(), [&](const auto& option) {
            return option.name == typed[at] && !option.value.empty();
        });
        at += takesValue ? 2 : 1;
    }
    return std::min(at, typed.size());
}

int call(const Command& command, const std::vector<std::string>& typed, std::ostream& out,
         std::ostream& err) {
    const auto parsed = parse(typed, allOptions(command));
    if (const auto* wrong = std::get_if<Misuse>(&parsed)) {
        return misuse(err, wrong->why, command.name);
    }
    const auto& arguments = std::get<Arguments>(parsed);
    if (arguments.has("--help")) {
        return help(command, out);
    }
    if (command.words.empty() && !arguments.words().empty()) {
        return misuse(err, "There is no use for " + arguments.words().front() + " here.",
                      command.name);
    }
    try {
        return command.run({command.name, arguments, out, err});
    } catch (const Stop& stop) {
        if (stop.exit == Exit::wrongUsage) {
            return misuse(err, stop.sentence, command.name);
        }
        return refuse(err, stop.sentence, stop.exit);
    } catch (const std::bad_alloc&) {
        return refuse(err, sentence(base::Code::outOfMemory), Exit::refused);
    } catch (const std::exception&) {
        return refuse(err, sentence(base::Code::unexpected), Exit::refused);
    }
}

/// What people try first: -h, help COMMAND, COMMAND -h, --version.
std::vector<std::string> asCommands(std::vector<std::string> typed) {
    if (!typed.empty() && typed.front() == "help") {
        typed.erase(typed.begin());
        typed.emplace_back("--help");
    } else if (!typed.empty() && typed.size() <= 2 && typed.back() == "-h") {
        typed.back() = "--help";
    } else if (typed == std::vector<std::string>{"--version"}) {
        typed.front() = "version";
    }
    return typed;
}

} // namespace

int Call::answer(const exchange::Json& document, std::string_view text) const {
    if (json()) {
        out << exchange::textOf(document) << '\n';
    } else {
        out << text;
    }
    out.flush();
    if (!out) {
        throw Stop{Exit::refused, std::string{sentence(base::Code::fileNotWritable)}};
    }
    return Exit::done;
}

int run(const std::vector<std::string>& words, std::ostream& out, std::ostream& err) {
    const auto typed = asCommands(words);
    const auto at = nameIndex(typed);
    if (at == typed.size()) {
        if (std::find(typed.begin(), typed.end(), "--help") != typed.end()) {
            return help(out);
        }
        const auto parsed = parse(typed, sharedOptions());
        const auto* wrong = std::get_if<Misuse>(&parsed);
        return misuse(err, wrong != nullptr ? wrong->why : "A command is missing.", "");
    }
    const auto& all = commands();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const auto& each) { return each.name == typed[at]; });
    if (found == all.end()) {
        return misuse(err, "There is no command " + typed[at] + ".", "");
    }
    auto rest = typed;
    rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(at));
    return call(*found, rest, out, err);
}

} // namespace sinew::cli
