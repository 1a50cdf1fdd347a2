#pragma once

class QTableView;

namespace sinew::clinician {

/// Shares out the room of the list: who and why always stand there, the rest as long as there is
/// room for it, by weight. What goes stands below the list, with the evidence.
void fitColumns(QTableView& table);

} // namespace sinew::clinician
