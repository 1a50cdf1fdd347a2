#pragma once

#include <QString>

namespace sinew::patient {

/// What an answer that could not be kept is about: "the note". `field` is where its problems are
/// shown.
[[nodiscard]] QString unkeptText(const QString& field);

} // namespace sinew::patient
