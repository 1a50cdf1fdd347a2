#include "bridge/error_text.h"

#include "bridge/convert.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sinew::bridge {

namespace {

struct ProblemWords {
    std::string_view code;
    const char* sentence;
};

#define SINEW_SENTENCE(text) QT_TRANSLATE_NOOP("Errors", text)

constexpr auto problems = std::to_array<ProblemWords>({
    {"blank", SINEW_SENTENCE("Please fill this in.")},
    {"missing", SINEW_SENTENCE("This is still missing.")},
    {"notText", SINEW_SENTENCE("This contains characters that cannot be kept as text.")},
    {"tooLong", SINEW_SENTENCE("This is too long; at most %1 characters fit.")},
    {"tooMany", SINEW_SENTENCE("These are too many; at most %1 fit.")},
    {"contradiction", SINEW_SENTENCE("This does not fit with another answer.")},
    {"twice", SINEW_SENTENCE("This stands there twice.")},
    {"unchanged", SINEW_SENTENCE("Nothing is changed yet.")},
    {"wrongUnit", SINEW_SENTENCE("This is measured in another unit.")},
    {"outOfRange", SINEW_SENTENCE("Please enter a number from %1.")},
    {"futureDay", SINEW_SENTENCE("This day has not come yet.")},
    {"pastDay", SINEW_SENTENCE("This day is over.")},
    {"beforeOnset", SINEW_SENTENCE("This day lies before the injury.")},
    {"entriesBefore",
     SINEW_SENTENCE("There is an entry of %1, before this day. The injury began before it.")},
    {"dayMismatch", SINEW_SENTENCE("The time does not belong to this day.")},
    {"notANumber", SINEW_SENTENCE("Please enter a number.")},
    {"notEditable", SINEW_SENTENCE("This figure is fixed: its source is good enough for a rule.")},
    {"unknownFigure", SINEW_SENTENCE("Sinew has no figure of this name.")},
    {"unknownField", SINEW_SENTENCE("The file has a field that Sinew does not know.")},
    {"unknownValue", SINEW_SENTENCE("Sinew does not know this value.")},
    {"unknownReference", SINEW_SENTENCE("This refers to something that is not there.")},
    {"noHeader", SINEW_SENTENCE("This is not a file that Sinew wrote.")},
    {"newerVersion",
     SINEW_SENTENCE("The file was written by a newer Sinew. Update Sinew to open it.")},
    {"unreadable", SINEW_SENTENCE("The file cannot be read to its end.")},
    {"truncated", SINEW_SENTENCE("The file breaks off here. Ask for it once more.")},
    {"lineTooLong", SINEW_SENTENCE("The line is too long.")},
    {"notUtf8", SINEW_SENTENCE("This is not text.")},
    {"notJson", SINEW_SENTENCE("This is not written as Sinew writes it.")},
    {"notAnObject", SINEW_SENTENCE("This is not written as Sinew writes it.")},
    {"tooDeep", SINEW_SENTENCE("This is not written as Sinew writes it.")},
    {"duplicateField", SINEW_SENTENCE("This is said twice.")},
    {"unknownKind", SINEW_SENTENCE("Sinew does not know this kind of record.")},
    {"tooPrecise", SINEW_SENTENCE("This number has too many decimals.")},
    {"notADay", SINEW_SENTENCE("This is not a day.")},
    {"notAnInstant", SINEW_SENTENCE("This is not a day with its time.")},
    {"notAnId", SINEW_SENTENCE("This is not the mark of a record.")},
    {"sameRecord", SINEW_SENTENCE("An earlier line says something else about the same record.")},
    {"otherKind", SINEW_SENTENCE("This is the mark of a record of another kind.")},
    {"otherPatient",
     SINEW_SENTENCE("This is the record of somebody else. Nothing of it was taken in.")},
    {"fileExists", SINEW_SENTENCE("There is a file of this name already.")},
    {"fileIsFolder", SINEW_SENTENCE("This is the name of a folder. Choose another name.")},
    {"wrongType", SINEW_SENTENCE("This is written in another form than expected.")},
});

const ProblemWords* wordsOf(std::string_view code) {
    const auto found = std::find_if(problems.begin(), problems.end(),
                                    [&](const ProblemWords& each) { return each.code == code; });
    return found == problems.end() ? nullptr : &*found;
}

// In the order of base::Code, so that the compiler counts them.
constexpr auto codes = std::to_array<const char*>({
    SINEW_SENTENCE("Something here does not fit yet. Nothing was saved."),
    SINEW_SENTENCE("This is not there any more."),
    SINEW_SENTENCE("More than one entry fits. Please say a little more."),
    SINEW_SENTENCE("This was changed elsewhere a moment ago. Have a look and try again."),
    SINEW_SENTENCE("This is not possible here."),
    SINEW_SENTENCE("There is no Sinew store at this place."),
    SINEW_SENTENCE("There is a store at this place already. It was left as it is."),
    SINEW_SENTENCE("The store file is empty. If you have a backup, restore it."),
    SINEW_SENTENCE("This file is not a Sinew store."),
    SINEW_SENTENCE("The store file is damaged. If you have a backup, restore it."),
    SINEW_SENTENCE("The store cannot be written to. Check that its folder is not read-only."),
    SINEW_SENTENCE("The store is open in another program. Close it there and try again."),
    SINEW_SENTENCE("The store was written by a newer Sinew. Update Sinew to open it."),
    SINEW_SENTENCE("The store was built in a way that this Sinew does not know. It was left "
                   "as it is."),
    SINEW_SENTENCE("The disk is full. Nothing was saved; make some room and try again."),
    SINEW_SENTENCE("The computer has no memory left. Close other programs and try again."),
    SINEW_SENTENCE("The key of this store is not on this computer. Use your recovery code."),
    SINEW_SENTENCE("The key file of this store cannot be read. Use your recovery code."),
    SINEW_SENTENCE("This is not the passphrase of this store."),
    SINEW_SENTENCE("This is not the recovery code of this store."),
    SINEW_SENTENCE("Encryption is not available on this computer, so the store stays closed."),
    SINEW_SENTENCE("This file is not there."),
    SINEW_SENTENCE("This file cannot be read."),
    SINEW_SENTENCE("This file cannot be written. Choose another place."),
    SINEW_SENTENCE("The server does not answer. Check the network and try again."),
    SINEW_SENTENCE("Stopped. Nothing was changed."),
    SINEW_SENTENCE("Something unexpected happened. Nothing was saved; please try again."),
});
static_assert(codes.size() == static_cast<std::size_t>(base::Code::unexpected) + 1);

QString say(const char* sentence) {
    return QCoreApplication::translate("Errors", sentence);
}

// "0..10" is data; a person reads "0 to 10". So is a day.
QString rangeText(const std::string& detail) {
    if (const auto day = base::Day::parse(detail)) {
        return dayText(*day, DayForm::dated);
    }
    const QString text = toQt(detail);
    const qsizetype dots = text.indexOf(QStringLiteral(".."));
    return dots < 0 ? text
                    : QCoreApplication::translate("Errors", "%1 to %2")
                          .arg(text.left(dots), text.mid(dots + 2));
}

} // namespace

QString errorText(base::Code code) {
    return say(codes.at(static_cast<std::size_t>(code)));
}

QString errorText(const base::Error& error) {
    return error.problems.empty() ? errorText(error.code) : problemText(error.problems.front());
}

bool mayPass(base::Code code) {
    using enum base::Code;
    constexpr std::array passing{storeReadOnly,   storeInUse, diskFull,  outOfMemory,
                                 fileNotWritable, offline,    unexpected};
    return std::find(passing.begin(), passing.end(), code) != passing.end();
}

QString problemText(const base::Problem& problem) {
    const ProblemWords* words = wordsOf(problem.code);
    if (words == nullptr) {
        return say(SINEW_SENTENCE("This does not fit yet."));
    }
    const QString sentence = say(words->sentence);
    return sentence.contains(QStringLiteral("%1")) ? sentence.arg(rangeText(problem.detail))
                                                   : sentence;
}

bool knowsProblem(std::string_view code) {
    return wordsOf(code) != nullptr;
}

} // namespace sinew::bridge
