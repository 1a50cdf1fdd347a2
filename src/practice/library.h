#pragma once

#include "practice/desk.h"
#include "practice/knowledge.h"

namespace sinew::practice {

/// One change to a figure of the clinic.
struct FigureChange {
    base::Instant at;
    std::string by;                    ///< the name of who changed it; empty where not known
    std::optional<std::string> number; ///< nothing = the default again
};

struct FigureLine {
    Figure figure;
    std::vector<FigureChange> changes; ///< the newest first
};

/// What the clinic works by, and what it has made its own. Numbers are set at Settings::setFigure.
class Library {
public:
    explicit Library(Desk& desk) : m_desk{desk} {}

    [[nodiscard]] base::Result<std::vector<FigureLine>> figures();

private:
    Desk& m_desk;
};

} // namespace sinew::practice
