#include "kit/theme.h"

#include "kit/accessible.h"
#include "kit/desktop_look.h"
#include "kit/held_keys.h"
#include "kit/on_paper.h"
#include "kit/style.h"

#include <QApplication>
#include <QPalette>

#include <algorithm>
#include <array>
#include <cmath>

namespace sinew::kit {

namespace {

int papers = 0; // how many OnPaper live

struct Pair {
    Ink ink;
    QRgb light;
    QRgb dark;
};

constexpr std::array pairs{
    Pair{Ink::page, 0xf6f4f0, 0x141817},           Pair{Ink::rail, 0xefebe3, 0x101413},
    Pair{Ink::card, 0xffffff, 0x1d2321},           Pair{Ink::field, 0xffffff, 0x1d2321},
    Pair{Ink::hairline, 0xe2ded6, 0x323a37},       Pair{Ink::outline, 0x5c6662, 0xa3ada9},
    Pair{Ink::hover, 0xf1eee8, 0x28302d},          Pair{Ink::text, 0x1e2321, 0xecefed},
    Pair{Ink::quiet, 0x5c6662, 0xa3ada9},          Pair{Ink::accent, 0x0f766e, 0x2dd4bf},
    Pair{Ink::accentHover, 0x0b5f59, 0x5fe3d2},    Pair{Ink::onAccent, 0xffffff, 0x0c1b19},
    Pair{Ink::accentSoft, 0xddf0ed, 0x123a36},     Pair{Ink::onAccentSoft, 0x0c6a63, 0x2dd4bf},
    Pair{Ink::caution, 0xa05e00, 0xe69f00},        Pair{Ink::onCaution, 0xffffff, 0x211600},
    Pair{Ink::cautionSoft, 0xfbeed6, 0x3b2c0d},    Pair{Ink::onCautionSoft, 0x7a4700, 0xf2bd4b},
    Pair{Ink::danger, 0xb42318, 0xff8a75},         Pair{Ink::onDanger, 0xffffff, 0x2a0d08},
    Pair{Ink::dangerSoft, 0xfce6e1, 0x43201a},     Pair{Ink::onDangerSoft, 0x98190f, 0xffa493},
    Pair{Ink::dataVermillion, 0xd55e00, 0xf0803c}, Pair{Ink::dataBlue, 0x0072b2, 0x56b4e9},
    Pair{Ink::dataGreen, 0x00875f, 0x2dd4a0},      Pair{Ink::dataSky, 0x2e8bc0, 0x4a9cc9},
    Pair{Ink::dataOrange, 0xb07800, 0xe69f00},     Pair{Ink::dataPurple, 0xb35d8c, 0xcc79a7},
    Pair{Ink::dataGrey, 0x6b736f, 0x9aa39f},       Pair{Ink::band, 0xecf7f5, 0x172f2c},
    Pair{Ink::figure, 0x8f9b95, 0x90a19b},         Pair{Ink::figureShade, 0x77837d, 0x7a8b85},
};

constexpr bool inOrder() {
    for (std::size_t at = 0; at < pairs.size(); ++at) {
        if (static_cast<std::size_t>(pairs[at].ink) != at) {
            return false;
        }
    }
    return true;
}
static_assert(inOrder() && static_cast<std::size_t>(Ink::figureShade) + 1 == pairs.size());

int pixels(Type type) {
    switch (type) {
    case Type::small:
        return 12;
    case Type::body:
        return 14;
    case Type::lead:
        return 16;
    case Type::title:
        return 20;
    case Type::display:
        return 28;
    case Type::hero:
        return 112;
    }
    return 14;
}

double linear(int channel) {
    const double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& of) {
    return 0.2126 * linear(of.red()) + 0.7152 * linear(of.green()) + 0.0722 * linear(of.blue());
}

void fillDisabled(QPalette& palette, Shade shade) {
    const QColor faded = colour(Ink::quiet, shade);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, faded);
    }
}

QPalette paletteOf(Shade shade) {
    const auto of = [shade](Ink which) { return colour(which, shade); };
    QPalette palette{of(Ink::text),     of(Ink::card),  of(Ink::card),
                     of(Ink::hairline), of(Ink::quiet), of(Ink::text),
                     of(Ink::text),     of(Ink::field), of(Ink::page)};
    palette.setColor(QPalette::AlternateBase, of(Ink::hover));
    palette.setColor(QPalette::Highlight, of(Ink::accent));
    palette.setColor(QPalette::HighlightedText, of(Ink::onAccent));
    palette.setColor(QPalette::Link, of(Ink::accent));
    palette.setColor(QPalette::LinkVisited, of(Ink::accent));
    palette.setColor(QPalette::ToolTipBase, of(Ink::text));
    palette.setColor(QPalette::ToolTipText, of(Ink::page));
    palette.setColor(QPalette::PlaceholderText, of(Ink::quiet));
    fillDisabled(palette, shade);
    return palette;
}

} // namespace

OnPaper::OnPaper() {
    ++papers;
}

OnPaper::~OnPaper() {
    --papers;
}

QColor colour(Ink ink, Shade shade) {
    const Pair& pair = pairs[static_cast<std::size_t>(ink)];
    return QColor::fromRgb(shade == Shade::light ? pair.light : pair.dark);
}

double contrast(const QColor& one, const QColor& other) {
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

Theme::Theme(QApplication& app) : QObject{&app}, m_desktop{desktopShade(app.palette())} {
    QApplication::setStyle(new Style{*this});
    speakKitWidgets();
    app.installEventFilter(new HeldKeys{this});
    auto* desktop = new DesktopLook{this};
    connect(desktop, &DesktopLook::changed, this, &Theme::follow);
    dress();
}

void Theme::setLook(Look look) {
    m_look = look;
    dress();
}

void Theme::setScale(int percent) {
    m_scale = std::clamp(percent, 100, 200);
    dress();
}

void Theme::setReducedMotion(bool reduced) {
    m_reducedMotion = reduced;
    Q_EMIT changed();
}

Shade Theme::shade() const {
    if (papers > 0) {
        return Shade::light;
    }
    if (m_look == Look::system) {
        return m_desktop;
    }
    return m_look == Look::light ? Shade::light : Shade::dark;
}

QFont Theme::font(Type type, Weight weight) const {
    QFont font{QStringList{QStringLiteral("Noto Sans"), QStringLiteral("Sans Serif")}};
    font.setPixelSize(scaled(pixels(type)));
    font.setBold(weight == Weight::bold);
    return font;
}

int Theme::scaled(int pixels) const {
    return (pixels * m_scale + 50) / 100;
}

void Theme::follow(Shade desktop) {
    m_desktop = desktop;
    dress();
}

void Theme::dress() {
    QApplication::setPalette(paletteOf(shade()));
    QApplication::setFont(font(Type::body));
    Q_EMIT changed();
}

const Theme& theme() {
    const auto* style = qobject_cast<const Style*>(QApplication::style());
    Q_ASSERT_X(style != nullptr, "kit::theme", "make a Theme after the QApplication");
    return style->theme();
}

} // namespace sinew::kit
