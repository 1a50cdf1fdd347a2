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
        const bool says = !value.isNull() && (list == nullptr || !list->empty());
        if (says || key.required) {
            object.add(key.name, std::move(value));
        }
    });
    return object;
}

} // namespace

Json answer(const rehab::Exercise& exercise) {
    return knowledge(exercise);
}

Json answer(const rehab::Protocol& protocol) {
    return knowledge(protocol);
}

} // namespace sinew::exchange
