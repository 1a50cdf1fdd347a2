#include "exchange/knowledge_answer.h"

namespace sinew::exchange {

namespace {

template <rehab::Keyed Record>
Json knowledge(const Record& record);
template <class Value>
Json knowledge(const std::optional<Value>& value);
template <class Value>
Json knowledge(const std::vector<Value>& values);

Json knowledge(const std::string& text) {
    return text.empty() ? Json{} : Json{text};
}
Json knowledge(int number) {
    return number;
}
Json knowledge(double number) {
    return number;
}
Json knowledge(bool flag) {
    return flag;
}
template <rehab::Named Enum>
Json knowledge(Enum value) {
    return rehab::nameOf(value);
}

Json knowledge(const rehab::LocalText& text) {
    Json object = text.empty() ? Json{} : Json::object();
    for (const auto& [language, words] : text.byLanguage) {
        object.add(language, words);
    }
    return object;
}

Json knowledge(const rehab::EquipmentNeed& need) {
    return need.anyOf.size() == 1 ? knowledge(need.anyOf.front()) : knowledge(need.anyOf);
}

template <class Value>
Json knowledge(const std::optional<Value>& value) {
    return value ? knowledge(*value) : Json{};
}

template <class Value>
Json knowledge(const std::vector<Value>& values) {
    Json list = Json::list();
    for (const auto& value : values) {
        list.add(knowledge(value));
    }
    return list;
}

template <rehab::Keyed Record>
Json knowledge(const Record& record) {
    Json object = Json::object();
    rehab::eachKey<Record>([&](const auto& key) {
        auto value = knowledge(record.*key.member);
        const auto* list = value.template as<Json::List>();
        const auto* members = value.template as<Json::Members>();
        const bool says = !value.isNull() && (list == nullptr || !list->empty()) &&
                          (members == nullptr || !members->empty());
        if (says || key.required) {
            object.add(key.name, std::move(value));
        }
    });
    return object;
}

} // namespace

namespace {

/// What the clinic has added says from which of its files.
Json marked(Json object, const std::string& ownFile) {
    if (!ownFile.empty()) {
        object.add("ownFile", ownFile);
    }
    return object;
}

Json numberOf(double value, bool whole) {
    return whole ? Json{static_cast<std::int64_t>(value)} : Json{value};
}

} // namespace

Json answer(const rehab::Exercise& exercise) {
    return marked(knowledge(exercise), exercise.ownFile);
}

Json answer(const rehab::Protocol& protocol) {
    return marked(knowledge(protocol), protocol.ownFile);
}

Json answer(const catalog::KeyNumber& standard, double used, bool isClinics) {
    Json object = Json::object();
    object.add("key", standard.key);
    object.add("value", numberOf(used, standard.whole));
    object.add("default", numberOf(standard.value, standard.whole));
    object.add("clinic", isClinics);
    object.add("editable", standard.editable);
    object.add("least", standard.least);
    object.add("most", standard.most);
    object.add("unit", knowledge(standard.unit));
    object.add("label", knowledge(standard.label));
    object.add("evidence", knowledge(standard.evidence));
    return object;
}

} // namespace sinew::exchange
