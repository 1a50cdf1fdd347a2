#pragma once

#include "kit/keys.h"
#include "kit/overlay.h"

namespace sinew::kit {
class Page;
} // namespace sinew::kit

namespace sinew::shell {

/// F1: what a page is for, what each of its keys does, and what it never does. Made anew each time
/// it is wanted; goes away when it is closed.
class PageHelp : public kit::Overlay {
    Q_OBJECT

public:
    PageHelp(QWidget& over, const kit::Page& page, const QString& name);

private:
    [[nodiscard]] static QWidget* keyTable(const QString& heading,
                                           const std::vector<kit::Keys>& keys);
};

} // namespace sinew::shell
