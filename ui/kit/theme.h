#pragma once

#include <QColor>
#include <QFont>
#include <QObject>

class QApplication;

namespace sinew::kit {

/// What is painted, as opposed to what the person chose (Look).
enum class Shade { light, dark };
enum class Look { system, light, dark };

/// Every colour of the program by what it is for. The data colours are Okabe and Ito's, darkened
/// where the original would fall below 3:1 on a card.
enum class Ink {
    page,
    rail,
    card,
    field,
    hairline,
    outline,
    hover,
    text,
    quiet,
    accent,
    accentHover,
    onAccent,
    accentSoft,
    onAccentSoft,
    caution,
    onCaution,
    cautionSoft,
    onCautionSoft,
    danger,
    onDanger,
    dangerSoft,
    onDangerSoft,
    dataVermillion,
    dataBlue,
    dataGreen,
    dataSky,
    dataOrange,
    dataPurple,
    dataGrey,
    band,
    figure,
    figureShade,
};

/// 12, 14, 16, 20 and 28 pixels at 100 %; hero is the count in a guided session.
enum class Type { small, body, lead, title, display, hero };
enum class Weight { regular, bold };

/// Distances in pixels on a grid of eight; they do not grow with the text.
namespace space {
inline constexpr int hair = 1;
inline constexpr int tight = 4;
inline constexpr int snug = 6;
inline constexpr int step = 8;
inline constexpr int wide = 16;
inline constexpr int card = 20;
inline constexpr int gutter = 24;
inline constexpr int page = 32;
inline constexpr int column = 1200; // a page's content grows no wider
} // namespace space

namespace radius {
inline constexpr int card = 12;
inline constexpr int control = 10;
inline constexpr int box = 6;
} // namespace radius

[[nodiscard]] QColor colour(Ink ink, Shade shade);
/// The ratio of WCAG 2: 1 (the same) to 21 (black on white). Opaque colours only.
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

/// The look of the running program: dresses the application (style, palette, font) and again
/// whenever the person or the desktop changes it. One per QApplication, made in main.
class Theme : public QObject {
    Q_OBJECT

public:
    explicit Theme(QApplication& app);

    void setLook(Look look);
    /// Size of text in percent, held within 100 and 200.
    void setScale(int percent);
    void setReducedMotion(bool reduced);

    [[nodiscard]] Look look() const { return m_look; }
    [[nodiscard]] int scale() const { return m_scale; }
    [[nodiscard]] bool reducedMotion() const { return m_reducedMotion; }
    [[nodiscard]] Shade shade() const;

    [[nodiscard]] QColor colour(Ink ink) const { return kit::colour(ink, shade()); }
    [[nodiscard]] QFont font(Type type, Weight weight = Weight::regular) const;
    /// A length of the design at 100 % as it is at the present text size.
    [[nodiscard]] int scaled(int pixels) const;

Q_SIGNALS:
    /// Colours, sizes or motion are different now; text and palettes have been renewed already.
    void changed();

private:
    void follow(Shade desktop);
    void dress();

    Look m_look = Look::system;
    Shade m_desktop;
    int m_scale = 100;
    bool m_reducedMotion = false;
};

/// The theme the application is dressed with. A Theme must exist.
[[nodiscard]] const Theme& theme();
[[nodiscard]] inline QColor ink(Ink which) {
    return theme().colour(which);
}

} // namespace sinew::kit
