#pragma once

namespace sinew::patient {

/// Whether a page may change the record: a patient's own pages may, the same pages inside a
/// clinic's *Patient* only show it.
enum class Access { edit, read };

} // namespace sinew::patient
