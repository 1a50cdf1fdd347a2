#include "shell/first_run_clinic.h"

#include "bridge/convert.h"
#include "kit/layout.h"
#include "kit/text_field.h"

#include <QVBoxLayout>

namespace sinew::shell {

namespace {

constexpr int letters = 36;
constexpr int longest = 200;

std::optional<std::string> words(const kit::TextField& field) {
    auto text = bridge::fromQt(field.text());
    return text.empty() ? std::nullopt : std::optional{std::move(text)};
}

} // namespace

ClinicStep::ClinicStep(FirstRunDraft& draft)
    : FirstRunStep{draft},
      m_clinic{new kit::TextField{"clinicName", tr("Name of the clinic"), letters}},
      m_name{new kit::TextField{"clinicianName", tr("Your name"), letters}},
      m_credentials{new kit::TextField{"clinicianCredentials", tr("Your credentials"), letters}},
      m_profession{new kit::TextField{"clinicianProfession", tr("Your profession"), letters}} {
    for (auto* field : {m_clinic, m_name, m_credentials, m_profession}) {
        field->setMaxLength(longest);
        connect(field, &QLineEdit::textChanged, this, &ClinicStep::take);
    }
    body().addWidget(kit::stacked(tr("Name of the clinic"), {}, m_clinic));
    body().addWidget(kit::stacked(tr("Your name"), tr("stands under what you decide"), m_name));
    body().addWidget(
        kit::stacked(tr("Your credentials"), tr("optional; DC, for instance"), m_credentials));
    body().addWidget(kit::stacked(tr("Your profession"), tr("optional; chiropractor, for instance"),
                                  m_profession));
}

void ClinicStep::take() {
    auto& wanted = draft().clinic;
    wanted.clinic.name = bridge::fromQt(m_clinic->text());
    wanted.clinician.name = bridge::fromQt(m_name->text());
    wanted.clinician.credentials = words(*m_credentials);
    wanted.clinician.profession = words(*m_profession);
    Q_EMIT answered();
}

QString ClinicStep::heading() const {
    return tr("Your clinic");
}

QString ClinicStep::detail() const {
    return tr("Your patients' records stay on this computer, encrypted.");
}

Missing ClinicStep::missing() const {
    if (draft().clinic.clinic.name.empty()) {
        return {tr("The name of the clinic is still missing."), m_clinic};
    }
    return draft().clinic.clinician.name.empty()
               ? Missing{tr("Your name is still missing."), m_name}
               : Missing{};
}

bool ClinicStep::applies() const {
    return draft().who == FirstRunDraft::Who::clinic;
}

QWidget* ClinicStep::first() {
    return m_clinic;
}

} // namespace sinew::shell
