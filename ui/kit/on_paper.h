#pragma once

namespace sinew::kit {

/// While one lives, inks are those of the light look, whatever the screen
/// shows: paper is white.
class OnPaper {
public:
    OnPaper();
    OnPaper(const OnPaper&) = delete;
    OnPaper& operator=(const OnPaper&) = delete;
    ~OnPaper();
};

} // namespace sinew::kit
