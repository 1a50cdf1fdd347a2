#pragma once

#include "progress/evidence.h"

namespace sinew::progress {

/// Gathers the values of one day and keeps the worst.
class Worst {
public:
    explicit Worst(const rehab::Criterion& criterion) : m_criterion{criterion} {}

    void see(double value, std::string_view record);
    /// Something was there and was not answered.
    void doubt(std::string_view record);
    template <class T>
    void seeAnswer(const std::optional<T>& value, std::string_view record) {
        if (value) {
            see(value->value(), record);
        } else {
            doubt(record);
        }
    }
    [[nodiscard]] bool meets(double value) const {
        return rehab::meets(value, m_criterion.comparison, m_criterion.bar.value_or(0));
    }
    /// An answer is there and it meets the criterion.
    [[nodiscard]] bool meets(const std::optional<rehab::PainScore>& pain) const {
        return pain && meets(pain->value());
    }
    [[nodiscard]] std::optional<DayEvidence> on(base::Day day) const;

private:
    [[nodiscard]] bool isWorse(double value) const;

    const rehab::Criterion& m_criterion;
    double m_worst = 0; ///< where a value was seen
    std::string_view m_record;
    bool m_hasValue = false;
    bool m_hasDoubt = false;
};

// What one day says about one kind of criterion.
void seeMeasurements(const Case& person, const rehab::Criterion& criterion,
                     std::optional<rehab::MeasurementKind> kind, base::Day day, Worst& worst);
void seeTestPain(const Case& person, const rehab::Criterion& criterion, base::Day day,
                 Worst& worst);
void seeSides(const Case& person, const rehab::Criterion& criterion, base::Day day, Worst& worst);
void seeRuns(const Case& person, const rehab::Criterion& criterion, base::Day day,
             const Standpoint& at, Worst& worst);
void seeDose(const Case& person, const rehab::Criterion& criterion, base::Day day,
             const Standpoint& at, Worst& worst);

} // namespace sinew::progress
