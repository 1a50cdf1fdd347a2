#pragma once

#include "kit/icon.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace sinew::shell {

/// Something the finder can lead to.
struct Find {
    QString word;   ///< what is read in the list
    QString detail; ///< what kind of thing it is, and its keys
    kit::Icon icon = kit::Icon::next;
    QStringList besides;      ///< other words that it is found by
    std::function<void()> go; ///< null where there is only something to say
    bool whenAsked = false;   ///< not in the list before something was typed
};

/// Folds what was typed: case, accents and spaces do not matter.
[[nodiscard]] std::string folded(const QString& text);

/// What fits what was typed, best first: beginning with it, then with each of its words at the
/// beginning of one, then with its words inside. Nothing typed: everything that need not be asked
/// for.
class Finds {
public:
    Finds() = default;
    explicit Finds(std::vector<Find> all);

    [[nodiscard]] std::vector<const Find*> fitting(const QString& typed) const;

private:
    std::vector<Find> m_all;
    std::vector<std::vector<std::string>> m_keys; ///< folded, of each
};

} // namespace sinew::shell
