#include "progress/worst.h"

namespace sinew::progress {

void Worst::see(double value, std::string_view record) {
    if (!m_hasValue || isWorse(value)) {
        m_worst = value;
        m_record = record;
    }
    m_hasValue = true;
}

void Worst::doubt(std::string_view record) {
    m_hasDoubt = true;
    m_record = m_record.empty() ? record : m_record;
}

bool Worst::isWorse(double value) const {
    const auto comparison = m_criterion.comparison;
    const bool highGood =
        comparison == rehab::Comparison::above || comparison == rehab::Comparison::atLeast;
    return highGood ? value < m_worst : value > m_worst;
}

std::optional<DayEvidence> Worst::on(base::Day day) const {
    if (!m_hasValue && !m_hasDoubt) {
        return std::nullopt;
    }
    DayEvidence evidence{day, m_hasDoubt ? Sign::unknown : Sign::meets, {}, m_record};
    if (m_hasValue) {
        evidence.value = m_worst;
        evidence.sign = meets(m_worst) ? evidence.sign : Sign::fails;
    }
    return evidence;
}

} // namespace sinew::progress
