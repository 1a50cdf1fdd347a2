#include "clinician/page_room.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace sinew::clinician {

/// The body is the first piece of the sheet that scrolls, the room that is left the second.
void growBody(kit::Page& page) {
    if (auto* sheet = qobject_cast<QBoxLayout*>(page.body().parent())) {
        sheet->setStretch(0, 1);
        sheet->setStretch(1, 0);
    }
}

void fillPage(kit::Page& page, QWidget* widget) {
    if (auto* scroll = page.findChild<QScrollArea*>(QString{}, Qt::FindDirectChildrenOnly)) {
        scroll->hide();
    }
    page.layout()->addWidget(widget);
}

} // namespace sinew::clinician
