#include "kit/theme_paper.h"

#include "kit/theme.h"

namespace sinew::kit {

QColor paper(PaperInk ink) {
    switch (ink) {
    case PaperInk::figure:
        return QColor::fromRgb(0xa8aeac);
    case PaperInk::figureShade:
        return QColor::fromRgb(0xd2d6d4);
    case PaperInk::muscle:
        return QColor::fromRgb(0x1f2928);
    case PaperInk::prop:
        return QColor::fromRgb(0x6b7270);
    case PaperInk::floor:
        return QColor::fromRgb(0xc9cdcb);
    case PaperInk::ground:
        break;
    }
    return QColor::fromRgb(0xffffff);
}

QFont paperFont() {
    constexpr double points = 11;
    QFont font = theme().font(Type::body);
    font.setPointSizeF(points);
    return font;
}

} // namespace sinew::kit
