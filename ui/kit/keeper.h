#pragma once

#include <QStringList>

namespace sinew::kit {

/// A page or a form on which something can stand that the store could not keep, or was not asked to
/// yet.
class Keeper {
public:
    Keeper() = default;
    Keeper(const Keeper&) = delete;
    Keeper& operator=(const Keeper&) = delete;
    virtual ~Keeper() = default;

    /// What would be lost, as a person would call it.
    [[nodiscard]] virtual QStringList unkept() const = 0;
    /// Asks the store once more for what it refused.
    virtual void tryAgain() {}
};

} // namespace sinew::kit
