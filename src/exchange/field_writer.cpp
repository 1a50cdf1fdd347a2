#include "exchange/field_writer.h"

namespace sinew::exchange {

Json toJson(const rehab::RedFlagAnswers& answers) {
    Json object = Json::object();
    for (std::size_t i = 0; i < answers.size(); ++i) {
        if (answers[i]) {
            object.add("RF" + std::to_string(i + 1), *answers[i] ? "yes" : "no");
        }
    }
    return object.as<Json::Members>()->empty() ? Json{} : object;
}

} // namespace sinew::exchange
