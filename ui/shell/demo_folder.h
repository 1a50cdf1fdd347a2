#pragma once

#include <QLockFile>
#include <QTemporaryDir>

namespace sinew::shell {

/// Where a demonstration lives: gone with the object. What a demonstration left that was killed is
/// cleared away by the next one; one that still runs holds its lock and is left alone.
class DemoFolder {
public:
    DemoFolder();

    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    QLockFile m_lock;
};

} // namespace sinew::shell
