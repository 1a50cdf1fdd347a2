#pragma once

#include "exchange/json.h"

#include "rehab/records.h"

#include <initializer_list>
#include <span>

namespace sinew::exchange {

/// Whether a field must be there: all but those that may be unanswered or empty.
template <class Member>
inline constexpr bool isRequired = true;
template <class Value>
inline constexpr bool isRequired<std::optional<Value>> = false;
template <class Value>
inline constexpr bool isRequired<std::vector<Value>> = false;
template <>
inline constexpr bool isRequired<rehab::RedFlagAnswers> = false;

/// More than any list of a record may have; the exact limits are rehab::validate's.
inline constexpr std::size_t mostItems = 1000;

/// Turns JSON into values of src/rehab through their field tables and notes every problem with its
/// path: missing, wrongType, outOfRange, tooPrecise, unknownValue, notADay, notAnInstant, notAnId,
/// unknownField. What could not be read keeps its default.
class FieldReader {
public:
    explicit FieldReader(base::Problems& problems) : m_problems{problems} {}

    /// Reads the fields of `Record` out of an object. Members that neither the table nor `others`
    /// names are unknown fields; `prefix` leads every path ("sets[2].").
    template <class Record>
    void readFields(const std::string& prefix, const Json& object, Record& record,
                    std::span<const std::string_view> others = {});

    /// Reads one member of an object; absent and null are both *not answered*.
    template <class Member>
    void readMember(const std::string& prefix, const Json& object, std::string_view name,
                    Member& member);

    void read(const std::string& path, const Json& json, std::string& text);
    void read(const std::string& path, const Json& json, bool& flag);
    void read(const std::string& path, const Json& json, base::Day& day);
    void read(const std::string& path, const Json& json, base::Instant& instant);
    void read(const std::string& path, const Json& json, rehab::RedFlagAnswers& answers);
    template <class Tag>
    void read(const std::string& path, const Json& json, base::Id<Tag>& id);
    template <class Tag, int Min, int Max>
    void read(const std::string& path, const Json& json, rehab::Bounded<Tag, Min, Max>& number);
    template <class Tag, std::int64_t Min, std::int64_t Max>
    void read(const std::string& path, const Json& json,
              rehab::Thousandths<Tag, Min, Max>& decimal);
    template <rehab::Named Enum>
    void read(const std::string& path, const Json& json, Enum& value);
    template <class Value>
    void read(const std::string& path, const Json& json, std::optional<Value>& value);
    template <class Value>
    void read(const std::string& path, const Json& json, std::vector<Value>& values);
    template <rehab::Structured Record>
    void read(const std::string& path, const Json& json, Record& record);

private:
    void note(const std::string& path, std::string code, std::string detail = {});
    const std::string* text(const std::string& path, const Json& json, const char* expected);
    void readNamed(const std::string& path, const Json& json, std::span<const std::string_view>,
                   std::size_t& index);
    /// A whole number within the limits; nothing once a problem is noted.
    std::optional<std::int64_t> whole(const std::string& path, const Json& json, std::int64_t least,
                                      std::int64_t most);
    std::optional<std::int64_t> thousandths(const std::string& path, const Json& json,
                                            std::int64_t least, std::int64_t most);
    void noteUnknown(const std::string& prefix, const Json& object,
                     std::span<const std::string_view> known,
                     std::span<const std::string_view> others);

    base::Problems& m_problems;
};

template <class Record>
void FieldReader::readFields(const std::string& prefix, const Json& object, Record& record,
                             std::span<const std::string_view> others) {
    std::vector<std::string_view> known;
    rehab::eachField<Record>([&](const auto& field) {
        if (field.outside) {
            known.push_back(field.name);
            readMember(prefix, object, field.name, record.*field.member);
        }
    });
    noteUnknown(prefix, object, known, others);
}

template <class Member>
void FieldReader::readMember(const std::string& prefix, const Json& object, std::string_view name,
                             Member& member) {
    const std::string path = prefix + std::string{name};
    const Json* json = object.find(name);
    if (json != nullptr && !json->isNull()) {
        read(path, *json, member);
    } else if (isRequired<Member>) {
        note(path, "missing");
    }
}

template <class Tag>
void FieldReader::read(const std::string& path, const Json& json, base::Id<Tag>& id) {
    if (const auto* string = text(path, json, "id")) {
        const auto parsed = base::Id<Tag>::parse(*string);
        if (parsed && !parsed->isNil()) {
            id = *parsed;
        } else {
            note(path, "notAnId");
        }
    }
}

template <class Tag, int Min, int Max>
void FieldReader::read(const std::string& path, const Json& json,
                       rehab::Bounded<Tag, Min, Max>& number) {
    if (const auto value = whole(path, json, Min, Max)) {
        number = *rehab::Bounded<Tag, Min, Max>::from(*value);
    }
}

template <class Tag, std::int64_t Min, std::int64_t Max>
void FieldReader::read(const std::string& path, const Json& json,
                       rehab::Thousandths<Tag, Min, Max>& decimal) {
    if (const auto value = thousandths(path, json, Min, Max)) {
        decimal = *rehab::Thousandths<Tag, Min, Max>::from(*value);
    }
}

template <rehab::Named Enum>
void FieldReader::read(const std::string& path, const Json& json, Enum& value) {
    auto index = static_cast<std::size_t>(value);
    readNamed(path, json, rehab::Names<Enum>::list, index);
    value = static_cast<Enum>(index);
}

template <class Value>
void FieldReader::read(const std::string& path, const Json& json, std::optional<Value>& value) {
    read(path, json, value.emplace());
}

template <class Value>
void FieldReader::read(const std::string& path, const Json& json, std::vector<Value>& values) {
    const auto* list = json.as<Json::List>();
    if (list == nullptr) {
        return note(path, "wrongType", "list");
    }
    if (list->size() > mostItems) {
        return note(path, "tooMany", std::to_string(mostItems));
    }
    values.resize(list->size());
    for (std::size_t i = 0; i < list->size(); ++i) {
        read(path + '[' + std::to_string(i) + ']', (*list)[i], values[i]);
    }
}

template <rehab::Structured Record>
void FieldReader::read(const std::string& path, const Json& json, Record& record) {
    if (json.as<Json::Members>() == nullptr) {
        return note(path, "wrongType", "object");
    }
    readFields(path + '.', json, record);
}

} // namespace sinew::exchange
