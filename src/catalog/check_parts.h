#pragma once

#include "catalog/place.h"

#include "rehab/catalogue.h"

namespace sinew::catalog {

// The parts of checkCatalogue, one file each.
void checkExercises(const rehab::Catalogue& catalogue, const Place& place);
void checkProtocol(const rehab::Catalogue& catalogue, const rehab::Protocol& protocol,
                   const Place& place);
void checkRoads(const rehab::Protocol& protocol, const Place& place);
void checkFigure(const rehab::Figure& figure, const Place& place);
void checkGates(const rehab::Catalogue& catalogue, const rehab::Protocol& protocol,
                const Place& place);

} // namespace sinew::catalog
