#include "cli/words.h"

namespace sinew::cli {

namespace {

/// Of the store as a file. Empty: another table has it.
std::string_view storeSentence(base::Code code) {
    using enum base::Code;
    switch (code) {
    case storeMissing:
        return "There is no store at that place; sinewctl init makes one.";
    case storeExists:
        return "There is a store already; nothing was changed.";
    case storeEmptyFile:
        return "The store's file is empty; restore a backup of it.";
    case notAStore:
        return "That file is not a Sinew store.";
    case storeDamaged:
        return "The store is damaged; restore a backup of it.";
    case storeReadOnly:
        return "The store cannot be written: the file, its folder or the disk is read-only.";
    case storeInUse:
        return "Another program has the store open; close it and try again.";
    case tooNew:
        return "The store was written by a newer version of Sinew; update the program.";
    case schemaAltered:
        return "The store's tables are not as this program made them; restore a backup.";
    case engineUnsafe:
        return "The database engine of this computer does not encrypt; nothing was opened.";
    default:
        return {};
    }
}

/// Of keys, files and the world.
std::string_view worldSentence(base::Code code) {
    using enum base::Code;
    switch (code) {
    case diskFull:
        return "The disk is full; nothing was changed.";
    case outOfMemory:
        return "There is not enough memory.";
    case keyMissing:
        return "The key file of this store is not there; it lies beside the store or in its "
               "backup.";
    case keyDamaged:
        return "The key file of this store is damaged; use the copy beside it or the backup's.";
    case wrongPassphrase:
        return "The passphrase is wrong.";
    case wrongRecoveryCode:
        return "The recovery code is wrong.";
    case fileMissing:
        return "The file is not there.";
    case fileUnreadable:
        return "The file cannot be read.";
    case fileNotWritable:
        return "The file cannot be written.";
    case offline:
        return "The server cannot be reached, or does not let this computer in.";
    default:
        return {};
    }
}

std::string_view deedSentence(base::Code code) {
    using enum base::Code;
    switch (code) {
    case invalid:
        return "Refused, nothing was saved:";
    case notFound:
        return "There is no such record.";
    case ambiguous:
        return "That fits several records; give more of the id.";
    case conflict:
        return "Somebody else changed the record meanwhile; nothing was saved.";
    case notAllowed:
        return "That is not allowed here.";
    case cancelled:
        return "Stopped.";
    default:
        return "Something unexpected went wrong; nothing was saved.";
    }
}

} // namespace

std::string_view sentence(base::Code code) {
    for (const auto table : {storeSentence, worldSentence}) {
        if (const auto text = table(code); !text.empty()) {
            return text;
        }
    }
    return deedSentence(code);
}

} // namespace sinew::cli
