#include "clinic/table.h"
#include "core/catalog/shipped.h"

#include <charconv>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace sinew;

namespace {

struct Wish {
    std::uint64_t seed = 1;
    int perHabit = 10;
    const char* into = nullptr;
};

constexpr auto usage =
    "simulated_clinic [--seed N] [--patients N] [--into docs/evidence.md]\n"
    "Simulates N patients for each habit and published group, and prints the table or writes it\n"
    "into the document.\n";

template <class Number>
bool read(const char* text, Number& number) {
    const auto* end = text + std::strlen(text);
    const auto result = std::from_chars(text, end, number);
    return result.ec == std::errc{} && result.ptr == end && number > 0;
}

std::optional<Wish> wishOf(int count, char** words) {
    Wish wish;
    for (int i = 1; i + 1 < count; i += 2) {
        const std::string_view option = words[i];
        const bool isGood = option == "--seed"       ? read(words[i + 1], wish.seed)
                            : option == "--patients" ? read(words[i + 1], wish.perHabit)
                                                     : option == "--into";
        if (!isGood) {
            return std::nullopt;
        }
        wish.into = option == "--into" ? words[i + 1] : wish.into;
    }
    return count % 2 == 1 ? std::optional{wish} : std::nullopt;
}

std::string simulateAll(const Wish& wish) {
    std::vector<clinic::TableRow> rows;
    const auto& catalogue = test::shipped();
    for (const auto& group : clinic::groups()) {
        std::fprintf(stderr, "%s\n", group.name);
        rows.push_back({clinic::simulate(catalogue, group, wish.perHabit, wish.seed),
                        clinic::simulateByPlanOnly(catalogue, group, wish.perHabit, wish.seed),
                        clinic::floorOf(catalogue, rehab::Phase::A3, group),
                        clinic::floorOf(catalogue, rehab::Phase::A4, group)});
    }
    return clinic::table(rows);
}

bool write(const char* path, const std::string& table) {
    std::ifstream file{path, std::ios::binary};
    const std::string before{std::istreambuf_iterator<char>{file}, {}};
    const auto after = clinic::withTable(before, table);
    return after && (std::ofstream{path, std::ios::binary} << *after).good();
}

} // namespace

int main(int count, char** words) {
    const auto wish = wishOf(count, words);
    if (!wish) {
        std::fputs(usage, stderr);
        return 2;
    }
    const auto table = simulateAll(*wish);
    if (!wish->into) {
        std::fputs(table.c_str(), stdout);
        return 0;
    }
    return write(wish->into, table) ? 0 : 1;
}
