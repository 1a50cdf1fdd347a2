#include "shell/first_run_keeping.h"

#include "kit/button.h"
#include "kit/card.h"
#include "kit/check_row.h"
#include "kit/choice_row.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "kit/text_field.h"

#include <QApplication>
#include <QClipboard>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace sinew::shell {

namespace {

constexpr int leastPassphrase = 10;
constexpr int typedBack = 8;
constexpr int lettersOfPassphrase = 36;
constexpr int lettersTypedBack = 12;

kit::TextField* secretField(QAnyStringView name, const QString& spoken) {
    return (new kit::TextField{name, spoken, lettersOfPassphrase})->secret();
}

/// The characters of a code, however they are spaced and spelt.
QString bare(QString code) {
    static const QRegularExpression between{QStringLiteral("[\\s\\p{Pd}]")};
    return code.remove(between).toUpper();
}

} // namespace

KeepingStep::KeepingStep(FirstRunDraft& draft) : FirstRunStep{draft} {
    m_lock = take(new kit::ChoiceRow{"lock",
                                     tr("Who can open it?"),
                                     {{QStringLiteral("device"), tr("Only this computer")},
                                      {QStringLiteral("passphrase"), tr("A passphrase")}}});
    m_lock->choose({QStringLiteral("device")});
    m_passphrase = secretField("passphrase", tr("Passphrase"));
    m_again = secretField("passphraseAgain", tr("The passphrase once more"));
    m_fields = kit::boxed(
        kit::column({kit::stacked(tr("Passphrase"),
                                  tr("at least ten characters; a sentence is good"), m_passphrase),
                     kit::stacked(tr("Once more"), {}, m_again)},
                    kit::space::wide));
    m_fields->hide();
    connect(m_lock, &kit::ChoiceRow::changed, this, &KeepingStep::keep);
    connect(m_passphrase, &QLineEdit::textChanged, this, &KeepingStep::keep);
    connect(m_again, &QLineEdit::textChanged, this, &KeepingStep::keep);
    auto* note = kit::quiet(
        tr("Your record is always encrypted. “Only this computer” opens without a question here, "
           "and protects copies and backups elsewhere. A passphrase is asked at every start."));
    note->wrapped();
    body().addWidget(kit::stacked(tr("Who can open it?"), {}, m_lock));
    body().addWidget(m_fields);
    body().addWidget(note);
}

void KeepingStep::keep() {
    const bool wanted = m_lock->choice() == QLatin1String("passphrase");
    m_fields->setVisible(wanted);
    draft().passphrase = wanted ? std::optional{m_passphrase->text()} : std::nullopt;
    Q_EMIT answered();
}

QString KeepingStep::heading() const {
    return tr("Where it is kept");
}

QString KeepingStep::detail() const {
    return tr("In one encrypted file on this computer. Nothing is sent anywhere.");
}

Missing KeepingStep::missing() const {
    if (!draft().passphrase) {
        return {};
    }
    if (draft().passphrase->size() < leastPassphrase) {
        return {tr("The passphrase needs at least ten characters."), m_passphrase};
    }
    return m_again->text() == *draft().passphrase
               ? Missing{}
               : Missing{tr("The two passphrases differ."), m_again};
}

QWidget* KeepingStep::first() {
    return m_lock;
}

RecoveryStep::RecoveryStep(FirstRunDraft& draft) : FirstRunStep{draft} {
    auto* card = new kit::Card;
    m_shown = new kit::Label{{}, kit::Type::title, kit::Ink::text, kit::Weight::bold};
    m_shown->setObjectName(QStringLiteral("recoveryCode"));
    m_shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_shown->wrapped();
    auto* copy = new kit::LinkButton{"copyRecoveryCode", tr("Copy")};
    connect(copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_code); });
    card->add(m_shown);
    card->add(kit::boxed(kit::row({copy, kit::spacer()})));
    m_typed = new kit::TextField{"recoveryTyped", tr("The end of the code"), lettersTypedBack};
    connect(m_typed, &QLineEdit::textChanged, this, [this] { Q_EMIT answered(); });
    m_check = kit::stacked(
        tr("Type its last eight characters"),
        tr("so that we both know you have it; dashes and capitals do not matter"), m_typed);
    m_kept = new kit::CheckRow{"recoveryKept", tr("I have kept the code")};
    m_kept->leaveReturn();
    connect(m_kept, &QAbstractButton::toggled, this, [this] { Q_EMIT answered(); });
    body().addWidget(card);
    body().addWidget(m_check);
    body().addWidget(m_kept);
}

void RecoveryStep::setCode(const QString& code) {
    m_code = code;
    m_shown->setText(code);
    m_check->setVisible(draft().passphrase.has_value());
    m_kept->setVisible(!draft().passphrase);
}

QString RecoveryStep::heading() const {
    return tr("Your recovery code");
}

QString RecoveryStep::detail() const {
    return tr("Write it down, or copy it to a safe place away from this computer. It opens your "
              "record when nothing else does. It is shown only now.");
}

Missing RecoveryStep::missing() const {
    if (!draft().passphrase) {
        return m_kept->isChecked()
                   ? Missing{}
                   : Missing{tr("Please keep the code first, then tick this box (Space)."), m_kept};
    }
    const auto typed = bare(m_typed->text());
    const bool same = typed.size() >= typedBack && bare(m_code).endsWith(typed);
    return same ? Missing{} : Missing{tr("These are not the last eight characters yet."), m_typed};
}

QWidget* RecoveryStep::first() {
    return draft().passphrase ? static_cast<QWidget*>(m_typed) : m_kept;
}

} // namespace sinew::shell
