#pragma once

#include "practice/accounts.h"

namespace sinew::practice {

/// What first run asks of a clinic.
struct NewClinic {
    rehab::Clinic clinic;
    rehab::Account clinician; ///< the role is filled in here
};

/// Where a clinic begins and takes patients in.
class Reception {
public:
    explicit Reception(Desk& desk) : m_desk{desk} {}

    /// The clinic whose store this is; nothing where it is a patient's own.
    [[nodiscard]] base::Result<std::optional<rehab::Clinic>> clinic();
    /// Clinic and clinician in one deed; from now on she writes here. Refuses (notAllowed) a store
    /// that holds a clinic already.
    [[nodiscard]] base::Result<Saved> setUp(const NewClinic& wanted);
    /// From now on the clinic's only clinician writes here; where there are several, each says who
    /// she is.
    [[nodiscard]] base::Done actAsClinician();
    /// A patient with the clinic's own findings, in one deed; the protocol follows from the type.
    /// The answers about warning signs may be missing: then there is no plan yet.
    [[nodiscard]] base::Result<SetUp> admit(const NewPatient& who);

private:
    Desk& m_desk;
};

} // namespace sinew::practice
