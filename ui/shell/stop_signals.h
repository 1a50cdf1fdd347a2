#pragma once

#include <QObject>

namespace sinew::shell {

/// Tells in the event loop that the system or a terminal asks the program to end (SIGTERM, SIGINT,
/// SIGHUP). Asked a second time it ends at once. A signal that was ignored at the start stays so.
class StopSignals : public QObject {
    Q_OBJECT

public:
    explicit StopSignals(QObject* parent = nullptr);

Q_SIGNALS:
    void asked(int signal);

private:
    void hear(int from);
};

} // namespace sinew::shell
