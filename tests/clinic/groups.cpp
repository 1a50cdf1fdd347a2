#include "clinic/groups.h"

#include <array>

namespace sinew::clinic {

namespace {

using rehab::Grade;

constexpr std::optional<Grade> unknown;

const std::array all{
    Group{"MRI grade 0, elite football", "8 ± 3", 2.014, 0.363, 6, 7.5, 10, Grade::one, false},
    Group{"MRI grade 1, elite football", "17 ± 10", 2.685, 0.545, 10, 15, 21, Grade::one},
    Group{"MRI grade 2, elite football", "22 ± 11", 2.979, 0.472, 14, 20, 27, Grade::two},
    Group{"MRI grade 3, elite football", "73 ± 60", 4.032, 0.718, 35, 56, 92, Grade::three},
    Group{"Askling, lengthening", "28 ± 15", 3.206, 0.502, 18, 25, 35, unknown},
    Group{"Askling, conventional", "51 ± 21", 3.854, 0.396, 36, 47, 62, unknown},
    Group{"Mendiguchia, algorithm", "25.5 ± 7.8", 3.194, 0.299, 20, 24, 30, unknown},
    Group{"Mendiguchia, general", "23.2 ± 11.7", 3.031, 0.476, 15, 21, 29, unknown},
    Group{"Aspetar, early lengthening", "23 (16–35)", 3.135, 0.580, 16, 23, 35, unknown},
    Group{"Aspetar, delayed", "33 (23–40)", 3.497, 0.410, 23, 33, 40, unknown},
    Group{"BAMIC 2c", "34 ± 7", 3.506, 0.204, 29, 33, 38, unknown},
    Group{"BAMIC 3c", "48 ± 17", 3.812, 0.344, 36, 45, 57, unknown},
};

} // namespace

std::span<const Group> groups() {
    return all;
}

} // namespace sinew::clinic
