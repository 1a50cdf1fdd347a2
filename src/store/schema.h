#pragma once

#include "store/sql/connection.h"

#include "base/instant.h"

#include <string>
#include <vector>

namespace sinew::store {

/// One migration: resources/sql/migrations/0003_episodes.sql, or with `.sqlite.sql` and
/// `.postgres.sql` for one engine.
struct SchemaStep {
    int number = 0;
    std::string name;
    std::string_view text;
};

/// All steps this version knows for an engine, in order.
[[nodiscard]] std::vector<SchemaStep> schemaSteps(sql::Engine engine);

/// The steps that the store has not taken. Throws Failure tooNew (it has taken one that is not
/// known here) and schemaAltered (a step's text is not the one that was taken, or tables are there
/// without any step).
[[nodiscard]] std::vector<SchemaStep> stepsToTake(sql::Connection& connection,
                                                  const std::vector<SchemaStep>& known);

/// Takes the steps, each in a transaction of its own.
void takeSteps(sql::Connection& connection, const std::vector<SchemaStep>& steps,
               base::Instant now);

/// The tables and views that are there, in order of name.
[[nodiscard]] std::vector<std::string> tables(sql::Connection& connection);

} // namespace sinew::store
