#include "store/schema.h"

#include "store/digest.h"

#include "resources/embedded.h"
#include "resources/statements.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace sinew::store {

namespace {

using base::Code;
using resources::statement;

constexpr std::string_view folder = "sql/migrations/";

bool isFor(std::string_view path, sql::Engine engine) {
    const auto other = engine == sql::Engine::sqlite ? ".postgres.sql" : ".sqlite.sql";
    return path.ends_with(".sql") && !path.ends_with(other);
}

SchemaStep stepOf(const resources::File& file) {
    auto name = file.path.substr(folder.size());
    SchemaStep step;
    std::from_chars(name.data(), name.data() + name.size(), step.number);
    name.remove_prefix(std::min(name.find('_') + 1, name.size()));
    step.name = name.substr(0, name.find('.'));
    step.text = file.content;
    return step;
}

std::map<int, std::string> checksumsTaken(sql::Connection& connection) {
    std::map<int, std::string> taken;
    connection.run(statement("store.stepsTaken"), {}, [&](const sql::Row& row) {
        taken.emplace(static_cast<int>(row.integer(0)), row.text(2));
    });
    return taken;
}

bool isNew(sql::Connection& connection) {
    const auto there = tables(connection);
    if (std::find(there.begin(), there.end(), "schema_step") != there.end()) {
        return false;
    }
    if (!there.empty()) {
        throw sql::Failure{Code::schemaAltered, "tables without steps"};
    }
    return true;
}

} // namespace

std::vector<SchemaStep> schemaSteps(sql::Engine engine) {
    std::vector<SchemaStep> steps;
    for (const auto& file : resources::under("sql/migrations")) {
        if (isFor(file.path, engine)) {
            steps.push_back(stepOf(file));
        }
    }
    return steps;
}

std::vector<std::string> tables(sql::Connection& connection) {
    std::vector<std::string> names;
    const auto sql = connection.engine() == sql::Engine::sqlite
                         ? statement("store.tablesOfSqlite")
                         : statement("store.tablesOfPostgres");
    connection.run(sql, {}, [&](const sql::Row& row) { names.emplace_back(row.text(0)); });
    return names;
}

std::vector<SchemaStep> stepsToTake(sql::Connection& connection,
                                    const std::vector<SchemaStep>& known) {
    if (isNew(connection)) {
        return known;
    }
    auto taken = checksumsTaken(connection);
    std::vector<SchemaStep> left;
    for (const auto& step : known) {
        const auto found = taken.find(step.number);
        if (found == taken.end()) {
            left.push_back(step);
            continue;
        }
        if (found->second != hexOf(digest(step.text))) {
            throw sql::Failure{Code::schemaAltered, "step " + std::to_string(step.number)};
        }
        taken.erase(found);
    }
    if (!taken.empty()) {
        throw sql::Failure{Code::tooNew, "step " + std::to_string(taken.begin()->first)};
    }
    return left;
}

void takeSteps(sql::Connection& connection, const std::vector<SchemaStep>& steps,
               base::Instant now) {
    connection.script(statement("store.createStepsTable"));
    for (const auto& step : steps) {
        sql::Transaction transaction{connection};
        connection.script(step.text);
        connection.change(statement("store.takeStep"),
                          {step.number, step.name, hexOf(digest(step.text)), now.utcMs});
        transaction.commit();
    }
}

} // namespace sinew::store
