#include "shell/settings_page.h"

#include "bridge/convert.h"
#include "bridge/emergency.h"
#include "bridge/error_text.h"
#include "bridge/labels.h"
#include "kit/button.h"
#include "kit/card.h"
#include "kit/check_row.h"
#include "kit/choice_row.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "kit/stepper.h"

#include <QApplication>
#include <QLineEdit>
#include <QVBoxLayout>

#include <array>

namespace sinew::shell {

namespace {

constexpr std::array textSizes{100, 125, 150, 175, 200};

template <class Enum>
std::vector<kit::Choice> choicesOf() {
    std::vector<kit::Choice> choices;
    choices.reserve(rehab::Names<Enum>::list.size());
    for (std::size_t i = 0; i < rehab::Names<Enum>::list.size(); ++i) {
        choices.push_back(
            {bridge::toQt(rehab::Names<Enum>::list[i]), bridge::words(static_cast<Enum>(i))});
    }
    return choices;
}

std::vector<kit::Choice> textChoices() {
    std::vector<kit::Choice> choices;
    choices.reserve(std::size(textSizes));
    for (const int size : textSizes) {
        choices.push_back({QString::number(size), QStringLiteral("%1 %").arg(size)});
    }
    return choices;
}

template <class Enum>
QString key(Enum value) {
    return bridge::toQt(rehab::nameOf(value));
}

template <class Enum>
Enum chosen(const kit::ChoiceRow& row, Enum otherwise) {
    return rehab::fromName<Enum>(bridge::fromQt(row.choice())).value_or(otherwise);
}

kit::Label* wrappedQuiet(const QString& text) {
    return kit::quiet(text)->wrapped();
}

kit::Label* pathLabel(QAnyStringView name, const std::filesystem::path& path) {
    auto* label = kit::plain(bridge::toQt(path.string()));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    kit::named(*label, name, label->text());
    label->wrapped();
    return label;
}

} // namespace

void dress(kit::Theme& theme, const practice::SettingsView& view) {
    theme.setLook(static_cast<kit::Look>(view.theme));
    theme.setScale(view.textPercent);
    theme.setReducedMotion(view.reducedMotion);
}

SettingsPage::SettingsPage(StoreWorker& worker, kit::Theme& theme, const practice::Places& places,
                           Whose whose, QWidget* parent)
    : Page{parent},
      m_worker{worker},
      m_theme{theme} {
    build(places, whose);
    connectAll();
}

QString SettingsPage::title() const {
    return tr("Settings");
}

QString SettingsPage::subtitle() const {
    return tr("Kept at once, with your record");
}

QString SettingsPage::help() const {
    return tr("How Sinew looks, when your day begins, which units it uses, and where your record "
              "lies.");
}

std::vector<kit::Keys> SettingsPage::keys() const {
    return {kit::Keys::choose, kit::Keys::press};
}

QString SettingsPage::never() const {
    return tr("It never changes what was entered: units and colours are only how it is shown. "
              "Nothing of your record leaves this computer by itself.");
}

void SettingsPage::build(const practice::Places& places, Whose whose) {
    if (whose == Whose::person) {
        buildPerson();
    }
    buildLook();
    buildCounting();
    buildData(places);
    buildAbout();
    body().addStretch(1);
}

void SettingsPage::buildPerson() {
    auto* open = new kit::SecondButton{"settings.details", tr("You and your injury …")};
    connect(open, &QAbstractButton::clicked, this,
            [this] { Q_EMIT pageWanted(QStringLiteral("details")); });
    auto* card = new kit::Card;
    card->add(wrappedQuiet(tr("Your name, the injury, what you want to get back to and what you "
                              "have at hand; another injury begins there, too.")));
    card->add(kit::row({open, kit::spacer()}));
    auto* section = new kit::Section{tr("You")};
    section->add(card);
    body().addWidget(section);
}

void SettingsPage::buildLook() {
    m_look = new kit::ChoiceRow{"theme", tr("Light or dark"), choicesOf<practice::ThemeChoice>()};
    m_text = new kit::ChoiceRow{"textPercent", tr("Size of text"), textChoices()};
    m_motion = new kit::CheckRow{"reducedMotion", tr("Less movement: figures stand still")};
    auto* card = new kit::Card;
    card->add(kit::labelled(tr("Light or dark"), {}, m_look));
    card->addRuled(kit::labelled(tr("Size of text"), {}, m_text));
    card->addRuled(kit::labelled(tr("Movement"), {}, m_motion));
    auto* section = new kit::Section{tr("Look")};
    section->add(card);
    body().addWidget(section);
}

void SettingsPage::buildCounting() {
    m_dayStart = new kit::Stepper{
        "dayStartHour", tr("Hour at which your day begins"), {0, 12}, tr("o'clock")};
    m_dayStart->setRequired(true);
    m_mass = new kit::ChoiceRow{"mass", tr("Weights in"), choicesOf<practice::MassUnit>()};
    m_distance =
        new kit::ChoiceRow{"distance", tr("Distances in"), choicesOf<practice::DistanceUnit>()};
    m_emergency = new QLineEdit;
    m_emergency->setMaxLength(20);
    kit::named(*m_emergency, "emergencyNumber", tr("Emergency number"));
    auto* card = new kit::Card;
    card->add(kit::labelled(tr("Your day begins"),
                            tr("a session after midnight still belongs to the evening"),
                            kit::measured({}, m_dayStart)));
    card->addRuled(kit::labelled(tr("Weights in"), {}, m_mass));
    card->addRuled(kit::labelled(tr("Distances in"), {}, m_distance));
    m_emergency->setPlaceholderText(bridge::emergencyNumber());
    card->addRuled(kit::labelled(tr("Emergency number"), tr("shown when help is needed at once"),
                                 m_emergency));
    auto* section = new kit::Section{tr("Day and units")};
    section->add(card);
    body().addWidget(section);
}

void SettingsPage::addFiles(kit::Card& card, const practice::Places& places) {
    card.add(kit::labelled(tr("Your record"), tr("one encrypted file"),
                           pathLabel("storePath", places.store)));
    auto slots = places.store;
    slots += ".keys";
    card.addRuled(kit::labelled(tr("Its locks"), tr("copy it together with the record"),
                                pathLabel("keysPath", slots)));
    card.addRuled(kit::labelled(tr("This computer's key"), tr("never copied into a backup"),
                                pathLabel("devicePath", places.configuration / "keys")));
    card.addRuled(wrappedQuiet(
        tr("Nothing leaves this computer unless you send it. Do not put the record into a folder "
           "that is synchronised; a copy made while Sinew is closed is fine there.")));
}

void SettingsPage::buildData(const practice::Places& places) {
    auto* card = new kit::Card;
    if (practice::isOnServer(places)) {
        card->add(kit::labelled(tr("Your record"), tr("on the server of your clinic"),
                                pathLabel("storePath", practice::shownPlace(places))));
    } else {
        addFiles(*card, places);
    }
    auto* section = new kit::Section{tr("Where your data lives")};
    section->add(card);
    body().addWidget(section);
}

void SettingsPage::buildAbout() {
    auto* card = new kit::Card;
    card->add(kit::strong(tr("Sinew %1").arg(QApplication::applicationVersion())));
    auto* intended = wrappedQuiet(
        tr("Sinew records what you do and how your thigh answers, and shows and explains published "
           "criteria and your clinician's plan. It supports you and your clinician. It does not "
           "diagnose, nobody watches it from afar, and it does not replace an examination. If pain "
           "is sudden or severe, contact your clinician or the emergency services."));
    intended->setObjectName(QStringLiteral("intendedUse"));
    card->add(intended);
    card->add(
        wrappedQuiet(tr("Free software under the GNU General Public License, version 3 or "
                        "later. Charts by QCustomPlot, encryption by SQLCipher and libsodium.")));
    auto* section = new kit::Section{tr("About")};
    section->add(card);
    body().addWidget(section);
}

void SettingsPage::connectAll() {
    for (auto* row : {m_look, m_text, m_mass, m_distance}) {
        connect(row, &kit::ChoiceRow::changed, this, &SettingsPage::keep);
    }
    connect(m_motion, &kit::CheckRow::clicked, this, &SettingsPage::keep);
    connect(m_dayStart, &kit::Stepper::changed, this, &SettingsPage::keep);
    connect(m_emergency, &QLineEdit::editingFinished, this, &SettingsPage::keep);
}

void SettingsPage::refresh() {
    m_worker.ask(
        this, [](practice::Practice& practice) { return practice.settings().view(); },
        [this](const base::Result<practice::SettingsView>& view) {
            if (view && !m_isUnkept) {
                show(*view);
            } else if (!view) {
                Q_EMIT noticed({kit::Word::Kind::problem, bridge::errorText(view.error()), {}, {}});
            }
        });
}

void SettingsPage::show(const practice::SettingsView& view) {
    m_view = view;
    m_look->choose({key(view.theme)});
    m_text->choose({QString::number(view.textPercent)});
    m_motion->setChecked(view.reducedMotion);
    m_dayStart->setValue(view.dayStartHour);
    m_mass->choose({key(view.mass)});
    m_distance->choose({key(view.distance)});
    if (!m_emergency->hasFocus()) {
        m_emergency->setText(bridge::toQt(view.emergencyNumber));
    }
}

/// As the page stands now.
practice::SettingsView SettingsPage::wanted() const {
    auto wanted = m_view;
    wanted.theme = chosen(*m_look, m_view.theme);
    const int percent = m_text->choice().toInt();
    wanted.textPercent = percent == 0 ? m_view.textPercent : percent;
    wanted.reducedMotion = m_motion->isChecked();
    wanted.dayStartHour = static_cast<int>(m_dayStart->value().value_or(m_view.dayStartHour));
    wanted.mass = chosen(*m_mass, m_view.mass);
    wanted.distance = chosen(*m_distance, m_view.distance);
    wanted.emergencyNumber = bridge::fromQt(m_emergency->text());
    return wanted;
}

/// What a fault of the world keeps out stays on the page and is asked for again.
void SettingsPage::keep() {
    const auto wanted = this->wanted();
    if (wanted == m_view) {
        m_isUnkept = false;
        return;
    }
    m_worker.ask(
        this, [wanted](practice::Practice& practice) { return practice.settings().save(wanted); },
        [this, wanted](const base::Result<practice::Saved>& saved) {
            m_isUnkept = !saved && bridge::mayPass(saved.error().code);
            if (!saved) {
                tellProblem(saved.error());
                refresh();
                return;
            }
            Q_EMIT noticed(
                {kit::Word::Kind::saved, tr("Saved %1").arg(bridge::clockText(saved->at)), {}, {}});
            apply(wanted);
        });
}

void SettingsPage::tellProblem(const base::Error& error) {
    Q_EMIT noticed({kit::Word::Kind::problem, bridge::errorText(error),
                    m_isUnkept ? tr("Try again") : QString{}, [this] { keep(); }});
}

QStringList SettingsPage::unkept() const {
    return m_isUnkept ? QStringList{tr("what you changed in Settings")} : QStringList{};
}

void SettingsPage::tryAgain() {
    if (m_isUnkept) {
        keep();
    }
}

void SettingsPage::apply(const practice::SettingsView& view) {
    const bool moved = view.dayStartHour != m_view.dayStartHour;
    show(view);
    dress(m_theme, view);
    if (moved) {
        Q_EMIT dayStartChanged();
    }
}

} // namespace sinew::shell
