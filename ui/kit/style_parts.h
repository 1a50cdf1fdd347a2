#pragma once

class QPainter;
class QRect;
class QStyle;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionViewItem;
class QWidget;

namespace sinew::kit {

// The parts of Qt's own widgets as Style draws them.

[[nodiscard]] bool isHovered(const QStyleOption& option);
void paintScrollThumb(QPainter& painter, const QRect& thumb, bool lit, bool upright);
void paintSpinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QStyle& style,
                  const QWidget* widget);
void paintComboBox(QPainter& painter, const QStyleOption& option, const QRect& arrow);
void paintSlider(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle);
void paintProgress(QPainter& painter, const QStyleOptionProgressBar& option);
/// A lozenge behind the chosen word.
void paintTab(QPainter& painter, const QStyleOptionTab& option);
void paintTabWord(QPainter& painter, const QStyleOptionTab& option);
void paintHeaderSection(QPainter& painter, const QStyleOption& option);
/// The ground of one cell or row: soft accent when chosen, a hairline below in tables.
void paintItemGround(QPainter& painter, const QStyleOptionViewItem& option, const QWidget* widget);
/// The frame of a list, table or text.
void paintViewFrame(QPainter& painter, const QStyleOption& option);

} // namespace sinew::kit
