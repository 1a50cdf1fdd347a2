#pragma once

#include "cli/words.h"

#include <string>
#include <utility>

namespace sinew::cli {

enum Exit { done = 0, refused = 1, wrongUsage = 2 };

/// Ends a command from inside: its one line for stderr and its exit status. Caught in command.cpp.
struct Stop {
    int exit;
    std::string sentence;
};

/// The value, or the end of the command with what went wrong.
template <class Value>
Value need(base::Result<Value> result) {
    if (!result) {
        throw Stop{Exit::refused, sentence(result.error())};
    }
    return std::move(result).value();
}

} // namespace sinew::cli
