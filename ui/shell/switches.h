#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace sinew::shell {

/// What the command line asked for.
struct Switches {
    bool demo = false;
    int demoPatients = 9;
    int demoDays = 100;
    quint64 demoSeed = 1;
    QString store;
    QString screenshot; ///< page key; empty = an ordinary start
    QString out;
    bool announce = false; ///< say when the first page stands painted
    QString theme;         ///< "light", "dark", empty
    double scale = 1;
    QString problem; ///< one line: the switches do not make sense
    QString answer;  ///< what --help or --version says; then that is all
};

[[nodiscard]] Switches readSwitches(const QStringList& arguments);

} // namespace sinew::shell
