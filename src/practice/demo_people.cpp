#include "practice/demo_people.h"

#include <algorithm>
#include <array>

namespace sinew::practice {

using namespace rehab;

std::uint64_t Dice::next() {
    m_state += 0x9E3779B97F4A7C15ULL;
    std::uint64_t mixed = m_state;
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBULL;
    return mixed ^ (mixed >> 31U);
}

double Dice::share() {
    return static_cast<double>(next() >> 11U) * 0x1.0p-53;
}

int Dice::between(int low, int high) {
    return low + static_cast<int>(share() * (high - low + 1));
}

namespace {

struct Sketch {
    const char* name;
    int birthYear;
    InjuryType type;
    std::optional<SubType> subType;
    std::optional<Grade> grade;
    Demand demand;
    Side side;
    int daysAgo;
    int tau;
    int firstPain;
    int adherencePct;
    int flareDay;
    int gapFrom;
    int redFlag;
};

using enum InjuryType;
using enum Demand;

constexpr auto none = std::optional<Grade>{};
constexpr auto noSub = std::optional<SubType>{};

const std::array sketches{
    Sketch{"A. Example", 1994, trauma, SubType::sprinting, Grade::two, sprint, Side::left, 20, 11,
           6, 96, 12, -1, 0},
    Sketch{"B. Sample", 1956, trauma, SubType::stretching, Grade::one, daily, Side::right, 27, 10,
           5, 92, -1, -1, 0},
    Sketch{"C. Trial", 1988, repetitive, noSub, none, run, Side::right, 45, 16, 4, 88, 30, -1, 0},
    Sketch{"D. Test", 1979, gradual, SubType::tendon, none, run, Side::left, 84, 34, 5, 84, 40, -1,
           0},
    Sketch{"E. Pattern", 1968, gradual, SubType::postural, none, daily, Side::right, 38, 20, 4, 55,
           -1, 20, 0},
    Sketch{"F. Model", 2001, trauma, SubType::sprinting, Grade::one, sprint, Side::right, 4, 6, 5,
           100, -1, -1, 0},
    Sketch{"G. Figure", 1990, trauma, SubType::stretching, Grade::three, run, Side::left, 9, 40, 8,
           90, -1, -1, 1},
    Sketch{"H. Draft", 1983, repetitive, noSub, none, run, Side::left, 100, 20, 4, 90, -1, 60, 0},
    Sketch{"I. Study", 1973, trauma, SubType::sprinting, Grade::two, run, Side::both, 60, 15, 6, 80,
           33, -1, 0},
};

std::vector<std::string> equipmentFor(InjuryType type) {
    auto things = std::vector<std::string>{"band", "box", "bench", "weights", "inclinometer"};
    if (type != gradual) {
        things.insert(things.end(), {"bike", "anchor"});
    }
    return things;
}

} // namespace

DemoPerson demoPerson(int index, int longestDays, Dice& dice) {
    const auto& sketch = sketches[static_cast<std::size_t>(index) % sketches.size()];
    const bool varied = index >= static_cast<int>(sketches.size());
    DemoPerson person;
    person.patient.name =
        std::string{sketch.name} +
        (varied ? " " + std::to_string(index / static_cast<int>(sketches.size()) + 1) : "") +
        " (demo)";
    person.patient.birthYear = Year::from(sketch.birthYear + (varied ? dice.between(-8, 4) : 0));
    person.patient.number = "D" + std::to_string(1001 + index);
    person.patient.language = "en";
    auto& episode = person.episode;
    episode.side = sketch.side;
    episode.type = sketch.type;
    episode.subType = sketch.subType;
    episode.grade = sketch.grade;
    episode.demand = sketch.demand;
    episode.level = Level::amateur;
    episode.equipment = equipmentFor(sketch.type);
    if (sketch.subType == SubType::sprinting) {
        episode.muscle = Muscle::bicepsFemorisLong;
        episode.zone = Zone::mid;
        episode.sport = "football";
    }
    person.daysAgo = std::min(longestDays, sketch.daysAgo + (varied ? dice.between(-3, 30) : 0));
    person.daysAgo = std::max(1, person.daysAgo);
    person.tau = sketch.tau + (varied ? dice.between(-2, 8) : 0);
    person.firstPain = sketch.firstPain;
    person.adherencePct = sketch.adherencePct - (varied ? dice.between(0, 40) : 0);
    if (sketch.flareDay >= 0) {
        person.flareDays = {sketch.flareDay};
    }
    person.gapFrom = sketch.gapFrom;
    person.redFlag = sketch.redFlag;
    return person;
}

} // namespace sinew::practice
