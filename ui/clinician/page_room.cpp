#include "clinician/page_room.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace sinew::clinician {

QBoxLayout* sheetOf(kit::Page& page) {
    return qobject_cast<QBoxLayout*>(page.body().parent());
}

/// The body is the first piece of the sheet, the room that is left the second.
void growBody(kit::Page& page) {
    auto* sheet = sheetOf(page);
    sheet->setStretch(0, 1);
    sheet->setStretch(1, 0);
}

void fillPage(kit::Page& page, QWidget* widget) {
    if (auto* scroll = page.findChild<QScrollArea*>(QString{}, Qt::FindDirectChildrenOnly)) {
        scroll->hide();
    }
    page.layout()->addWidget(widget);
    widget->show();
}

void emptyPage(kit::Page& page, QWidget* widget) {
    page.layout()->removeWidget(widget);
    widget->hide();
    if (auto* scroll = page.findChild<QScrollArea*>(QString{}, Qt::FindDirectChildrenOnly)) {
        scroll->show();
    }
}

} // namespace sinew::clinician
