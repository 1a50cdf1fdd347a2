#include "kit/theme.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <vector>

using namespace sinew::kit;

namespace {

struct On {
    Ink ink;
    Ink ground;
};

const std::vector<On> texts{
    {Ink::text, Ink::page},
    {Ink::text, Ink::rail},
    {Ink::text, Ink::card},
    {Ink::text, Ink::field},
    {Ink::text, Ink::hover},
    {Ink::text, Ink::band},
    {Ink::quiet, Ink::page},
    {Ink::quiet, Ink::rail},
    {Ink::quiet, Ink::card},
    {Ink::quiet, Ink::field},
    {Ink::quiet, Ink::hover},
    {Ink::quiet, Ink::band},
    {Ink::accent, Ink::page},
    {Ink::accent, Ink::card},
    {Ink::accent, Ink::hover},
    {Ink::accent, Ink::accentSoft},
    {Ink::onAccent, Ink::accent},
    {Ink::onAccent, Ink::accentHover},
    {Ink::onAccentSoft, Ink::accentSoft},
    {Ink::onCaution, Ink::caution},
    {Ink::onCautionSoft, Ink::cautionSoft},
    {Ink::caution, Ink::card},
    {Ink::onDanger, Ink::danger},
    {Ink::onDangerSoft, Ink::dangerSoft},
    {Ink::danger, Ink::page},
    {Ink::danger, Ink::card},
};

const std::vector<Ink> graphics{
    Ink::outline,        Ink::accent,     Ink::caution,   Ink::danger,
    Ink::dataVermillion, Ink::dataBlue,   Ink::dataGreen, Ink::dataSky,
    Ink::dataOrange,     Ink::dataPurple, Ink::dataGrey,  Ink::figureShade,
};

void readable(Shade shade) {
    for (const auto& [ink, ground] : texts) {
        INFO("ink " << static_cast<int>(ink) << " on " << static_cast<int>(ground));
        CHECK(contrast(colour(ink, shade), colour(ground, shade)) >= 4.5);
    }
}

void visible(Shade shade) {
    for (const auto ink : graphics) {
        for (const auto ground : {Ink::card, Ink::page, Ink::band}) {
            INFO("ink " << static_cast<int>(ink) << " on " << static_cast<int>(ground));
            CHECK(contrast(colour(ink, shade), colour(ground, shade)) >= 3.0);
        }
    }
}

} // namespace

TEST_CASE("contrast is 21 between black and white and 1 between equals") {
    CHECK(contrast(Qt::black, Qt::white) == Catch::Approx(21.0));
    CHECK(contrast(Qt::white, Qt::black) == Catch::Approx(21.0));
    CHECK(contrast(QColor{0x77, 0x77, 0x77}, Qt::white) == Catch::Approx(4.48).margin(0.01));
    CHECK(contrast(Qt::red, Qt::red) == Catch::Approx(1.0));
}

TEST_CASE("every text can be read on every ground it stands on, in light and dark") {
    readable(Shade::light);
    readable(Shade::dark);
}

TEST_CASE("every mark and data colour can be told from card, page and band, in light and dark") {
    visible(Shade::light);
    visible(Shade::dark);
}
