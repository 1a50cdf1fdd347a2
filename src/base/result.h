#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace sinew::base {

/// Why something could not be done. Worded for people in ui/bridge/error_text.h and ui/cli/words.h,
/// nowhere else.
enum class Code {
    invalid,        ///< a person's input has problems; see Error::problems
    notFound,       ///< no such record, page, key
    ambiguous,      ///< a shortened id or name fits several
    conflict,       ///< the record was changed by somebody else since it was read
    notAllowed,     ///< the role or the state of the record forbids it
    storeMissing,   ///< no store at that place
    storeExists,    ///< a store is already there
    storeEmptyFile, ///< the file has no bytes
    notAStore,      ///< the file is something else (also: not encrypted)
    storeDamaged,   ///< key fits, pages do not
    storeReadOnly,  ///< file, folder or file system cannot be written
    storeInUse,     ///< another process holds it
    tooNew,         ///< written by a newer version
    schemaAltered,  ///< a migration's checksum differs from the one applied
    diskFull,
    outOfMemory,
    keyMissing, ///< store without its key file
    keyDamaged, ///< key file unreadable
    wrongPassphrase,
    wrongRecoveryCode,
    engineUnsafe, ///< the engine guard found no encryption
    fileMissing,  ///< a file to read is not there
    fileUnreadable,
    fileNotWritable,
    offline,    ///< a server cannot be reached
    cancelled,  ///< the person stopped it
    unexpected, ///< anything else; detail goes to the log
};

/// One thing wrong with a person's input, beside its field. `code` is stable ASCII camelCase
/// ("outOfRange").
struct Problem {
    std::string field; ///< record field in camelCase, with index: "sets[2].reps"; or a JSON pointer
                       ///< in a catalogue
    std::string code;
    std::string detail; ///< the offending or allowed values as data ("0..10"), never a sentence
    friend bool operator==(const Problem&, const Problem&) = default;
};

using Problems = std::vector<Problem>;

struct Error {
    Code code = Code::unexpected;
    std::string detail; ///< for the log, never for the screen
    Problems problems{};
};

/// A value or the reason why there is none.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_value{std::move(value)} {}
    Result(Error error) : m_value{std::move(error)} {}
    Result(Code code, std::string detail = {}) : m_value{Error{code, std::move(detail)}} {}

    [[nodiscard]] bool ok() const { return std::holds_alternative<T>(m_value); }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const T& value() const& {
        assert(ok());
        return std::get<T>(m_value);
    }
    [[nodiscard]] T& value() & {
        assert(ok());
        return std::get<T>(m_value);
    }
    [[nodiscard]] T&& value() && {
        assert(ok());
        return std::get<T>(std::move(m_value));
    }
    [[nodiscard]] const Error& error() const {
        assert(!ok());
        return std::get<Error>(m_value);
    }
    const T& operator*() const& { return value(); }
    const T* operator->() const { return &value(); }

private:
    std::variant<T, Error> m_value;
};

struct Nothing {
    friend bool operator==(Nothing, Nothing) = default;
};
using Done = Result<Nothing>;

} // namespace sinew::base
