#pragma once

#include "practice/case_line.h"
#include "rehab/records.h"
#include "shell/guide.h"

namespace sinew::shell {

/// The guide through a clinic's store: besides pages and exercises its patients by name or number.
class ClinicGuide : public Guide {
    Q_OBJECT

public:
    using OpenPatient = std::function<void(base::Id<rehab::Episode>)>;

    ClinicGuide(MainWindow& window, bridge::StoreThread& store, kit::Theme& theme,
                OpenPatient openPatient);

protected:
    void read() override;
    void addDeeds(std::vector<Find>& finds) const override;
    [[nodiscard]] std::vector<Find> meant(const QString& typed) const override;

private:
    void addParts(std::vector<Find>& finds) const;
    [[nodiscard]] Find patientFind(const practice::CaseLine& line) const;

    OpenPatient m_openPatient;
    std::vector<practice::CaseLine> m_lines; ///< whoever needs a look first
};

} // namespace sinew::shell
