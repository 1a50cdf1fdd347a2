#include "cli/command.h"

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <cstdlib>
#include <iostream>

int main(int count, char** words) {
    // stdout belongs to the answers; SINEW_LOG lets the log's codes onto stderr.
    spdlog::set_default_logger(spdlog::stderr_logger_st("sinewctl"));
    spdlog::set_level(std::getenv("SINEW_LOG") == nullptr ? spdlog::level::off
                                                          : spdlog::level::info);
    return sinew::cli::run({words + 1, words + count}, std::cout, std::cerr);
}
