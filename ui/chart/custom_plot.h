#pragma once

// QCustomPlot's header is written with Qt's lower-case keywords, which this program switches off
// (base::Signal has an `emit` of its own); they exist for this one header only.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#define emit Q_EMIT
// A declaration cannot stand in parentheses. NOLINTNEXTLINE(bugprone-macro-parentheses)
#define foreach(variable, container) for (variable : container)

#include <qcustomplot.h>

#undef foreach
#undef emit
#undef slots
#undef signals
