#pragma once

#include <QProxyStyle>

namespace sinew::kit {

class Theme;

/// Fusion drawn with our tokens: round corners, hairlines, one focus ring. It carries the theme, so
/// that whoever paints can ask for it.
class Style : public QProxyStyle {
    Q_OBJECT

public:
    explicit Style(const Theme& theme);

    [[nodiscard]] const Theme& theme() const { return m_theme; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                       SubControl part, const QWidget* widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption* option,
                                       const QWidget* widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option,
                                         const QSize& size, const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option,
                                  const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* answer) const override;

    void polish(QWidget* widget) override;
    using QProxyStyle::polish;

private:
    [[nodiscard]] static QRect scrollBarPart(const QStyleOptionComplex& option, SubControl part);

    const Theme& m_theme;
};

} // namespace sinew::kit
