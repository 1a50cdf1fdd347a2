#include "shell/demo_folder.h"

#include <QDir>

namespace sinew::shell {

namespace {

constexpr auto prefix = "sinew-demo-";

QString lockIn(const QString& folder) {
    return QDir{folder}.filePath(QStringLiteral("running"));
}

/// A folder without its lock is left alone: it may be another demonstration's that just begins.
void clearIfDead(const QString& folder) {
    if (!QFile::exists(lockIn(folder))) {
        return;
    }
    QLockFile lock{lockIn(folder)};
    lock.setStaleLockTime(0); // only a process that is gone gives its lock up
    if (lock.tryLock(0)) {
        QDir{folder}.removeRecursively();
    }
}

} // namespace

DemoFolder::DemoFolder()
    : m_folder{QDir::temp().filePath(QString::fromLatin1(prefix))},
      m_lock{lockIn(m_folder.path())} {
    m_lock.setStaleLockTime(0);
    m_lock.tryLock(0);
    for (const auto& left : QDir::temp().entryInfoList(
             {QString::fromLatin1(prefix) + QLatin1Char('*')}, QDir::Dirs | QDir::NoSymLinks)) {
        clearIfDead(left.filePath());
    }
}

} // namespace sinew::shell
