#include "shell/stop_signals.h"

#include <QSocketNotifier>

#include <atomic>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace sinew::shell {

namespace {

std::atomic<int> mouth{-1};

extern "C" void tell(int signal) {
    const auto letter = static_cast<char>(signal);
    static_cast<void>(!::write(mouth, &letter, 1));
}

void listenFor(int signal) {
    struct sigaction before {};
    if (::sigaction(signal, nullptr, &before) == 0 && before.sa_handler == SIG_IGN) {
        return;
    }
    struct sigaction after {};
    after.sa_handler = tell;
    after.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
    ::sigaction(signal, &after, nullptr);
}

} // namespace

StopSignals::StopSignals(QObject* parent) : QObject{parent} {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) {
        return;
    }
    mouth = ends[1];
    auto* ear = new QSocketNotifier{ends[0], QSocketNotifier::Read, this};
    connect(ear, &QSocketNotifier::activated, this, [this, from = ends[0]] { hear(from); });
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
        listenFor(signal);
    }
}

void StopSignals::hear(int from) {
    char letter = 0;
    if (::read(from, &letter, 1) == 1) {
        Q_EMIT asked(letter);
    }
}

} // namespace sinew::shell
