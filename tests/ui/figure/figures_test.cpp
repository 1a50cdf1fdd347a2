#include "figure/figure_painter.h"
#include "figure/figure_view.h"

#include "catalog/read.h"
#include "kit/theme.h"
#include "resources/embedded.h"

#include <QDir>
#include <QImage>
#include <QPainter>

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace sinew;

namespace {

std::vector<rehab::Figure> shippedFigures() {
    std::vector<rehab::Figure> all;
    for (const auto& file : resources::under("figures")) {
        auto read = catalog::readFigures(file.content, std::string{file.path});
        REQUIRE(read.ok());
        all.insert(all.end(), read.value().begin(), read.value().end());
    }
    return all;
}

const rehab::Figure& figureOf(std::string_view key) {
    static const auto all = shippedFigures();
    for (const auto& figure : all) {
        if (figure.key == key) {
            return figure;
        }
    }
    FAIL("no such figure");
    return all.front();
}

QImage cardImage(QSize size) {
    QImage image{size, QImage::Format_ARGB32_Premultiplied};
    image.fill(kit::ink(kit::Ink::card));
    return image;
}

QImage moment(const rehab::Figure& figure, int ms) {
    auto image = cardImage({360, 240});
    QPainter painter{&image};
    figure::paintMoment(painter, QRectF{8, 8, 344, 224}, figure, ms, figure::themeInk());
    return image;
}

int pixelsOf(const QImage& image, QColor colour) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += image.pixelColor(x, y) == colour ? 1 : 0;
        }
    }
    return count;
}

/// A sheet of stills, four to a row, left in the build folder to be looked at.
void leaveSheet(const std::vector<rehab::Figure>& figures, std::size_t from, std::size_t to,
                const QString& name) {
    constexpr int columns = 4;
    const QSize cell{380, 250};
    const int rows = static_cast<int>(to - from + columns - 1) / columns;
    auto image = cardImage({cell.width() * columns, cell.height() * rows});
    QPainter painter{&image};
    painter.setFont(kit::theme().font(kit::Type::small));
    for (auto i = from; i < to; ++i) {
        const int place = static_cast<int>(i - from);
        const QRect box{QPoint{place % columns * cell.width(), place / columns * cell.height()},
                        cell};
        painter.setPen(kit::ink(kit::Ink::quiet));
        painter.drawText(box.adjusted(12, 6, 0, 0), QString::fromStdString(figures[i].key));
        figure::paintStill(painter, box.adjusted(12, 28, -12, -8), figures[i], figure::themeInk());
    }
    QDir{}.mkpath(QStringLiteral(SINEW_PICTURES));
    CHECK(image.save(QStringLiteral(SINEW_PICTURES "/figures_%1.png").arg(name)));
}

} // namespace

TEST_CASE("every figure can be looked at, light and dark") {
    const auto figures = shippedFigures();
    auto& theme = const_cast<kit::Theme&>(kit::theme());
    for (const auto look : {kit::Look::dark, kit::Look::light}) {
        theme.setLook(look);
        const auto* shade = look == kit::Look::dark ? "dark" : "light";
        int sheet = 1;
        for (std::size_t from = 0; from < figures.size(); from += 16) {
            const auto to = std::min(from + 16, figures.size());
            leaveSheet(figures, from, to,
                       QStringLiteral("%1_%2").arg(sheet++).arg(QLatin1String{shade}));
        }
    }
    theme.setLook(kit::Look::system);
}

TEST_CASE("a body fills its picture and the working muscle shows") {
    const auto ink = figure::themeInk();
    for (const auto& figure : shippedFigures()) {
        INFO(figure.key);
        const auto image = moment(figure, 0);
        CHECK(pixelsOf(image, ink.body) > 360 * 240 / 40);
        CHECK(pixelsOf(image, ink.floor) + pixelsOf(image, ink.prop) > 50);
    }
}

TEST_CASE("a bridge rises: the picture moves between its frames and comes back") {
    const auto& bridge = figureOf("double-leg-bridge");
    const int loop = rehab::loopMs(bridge);
    CHECK(moment(bridge, 0) != moment(bridge, loop / 2));
    CHECK(moment(bridge, 0) == moment(bridge, loop));
}

TEST_CASE("a screen reader hears what the figure shows") {
    figure::FigureView view;
    view.setFigure(figureOf("diver"));
    CHECK(view.accessibleName().startsWith(QStringLiteral("Standing on one slightly bent leg")));
    view.clear();
    CHECK(view.accessibleName().isEmpty());
    CHECK(view.sizeHint().isEmpty());
}

TEST_CASE("with reduced motion a figure stands still as two frames") {
    auto& theme = const_cast<kit::Theme&>(kit::theme());
    figure::FigureView view;
    view.resize(400, 260);
    view.setFigure(figureOf("hamstring-slider"));
    theme.setReducedMotion(false);
    CHECK(view.isMoving());
    theme.setReducedMotion(true);
    CHECK_FALSE(view.isMoving());
    auto expected = cardImage(view.size());
    QPainter painter{&expected};
    figure::paintStill(painter, QRectF{view.rect()}.adjusted(8, 8, -8, -8),
                       figureOf("hamstring-slider"), figure::themeInk());
    painter.end();
    auto shown = cardImage(view.size());
    view.render(&shown, {}, {}, QWidget::DrawChildren);
    CHECK(shown == expected);
}

TEST_CASE("on paper the muscle is darker than the body") {
    const auto ink = figure::paperInk();
    CHECK(kit::contrast(ink.muscle, ink.body) > 3.0);
    CHECK(kit::contrast(ink.body, ink.ground) > 1.8);
}
