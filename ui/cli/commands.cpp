#include "cli/command.h"

#include "cli/library_commands.h"
#include "cli/patient_commands.h"
#include "cli/post_commands.h"
#include "cli/store_commands.h"

namespace sinew::cli {

const std::vector<Command>& commands() {
    static const std::vector<Command> all{initCommand(),    demoCommand(),      importCommand(),
                                          exportCommand(),  patientsCommand(),  todayCommand(),
                                          assessCommand(),  chartCommand(),     triageCommand(),
                                          decideCommand(),  exercisesCommand(), protocolsCommand(),
                                          figuresCommand(), checkCommand(),     versionCommand()};
    return all;
}

const std::vector<Option>& sharedOptions() {
    static const std::vector<Option> options{
        {"--store", "FILE",
         "the store's file or postgresql:// address; else SINEW_STORE, else the usual place"},
        {"--passphrase-file", "FILE", "a file whose first line is the passphrase"},
        {"--today", "DAY", "take this day for today"},
        {"--json", "", "answer with one JSON document"},
        {"--help", "", "show this"}};
    return options;
}

} // namespace sinew::cli
