#pragma once

namespace sinew::tests::walks {

// Ways through a clinic's store that look at everything on them, in the dresses and the language of
// the moment.

/// First run as a clinic up to its empty pages.
void clinicFirstRun();
/// Every page of a clinic of three.
void clinicPages();
/// What opens on them, and the patient's own pages to be read.
void clinicOpened();
/// One patient beside her earlier injury and thirty earlier patients.
void clinicCompared();
/// The finder and the help of every page.
void clinicOver();

} // namespace sinew::tests::walks
