#pragma once

namespace sinew::tests::walks {

// Ways through the program that look at everything on them, in the dresses and the language of the
// moment.

/// Every step of the first run, and the pages of a patient without an entry.
void firstRun();
/// Every page of a patient with three weeks of entries.
void threeWeeks();
/// What opens on a page is seen as well.
void opened();
/// Pages that are opened at twice the size of text have room as well.
void largeText();
/// Two injuries on one page, with the map of where it hurts and what was entered.
void twoInjuries();
/// You and your injury, what does not fit there, and another injury.
void details();
/// What leaves, and a file that came back.
void share();
/// Days that are not for exercise.
void otherDays();
/// Every page of the demo.
void demo();
/// The pages before there are pages: a passphrase is asked, a store cannot be opened.
void doors();
/// The finder and the help of every page.
void over();

} // namespace sinew::tests::walks
