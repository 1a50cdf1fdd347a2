#include "kit/accessible.h"

#include "kit/choice_row.h"
#include "kit/group.h"
#include "kit/notice.h"
#include "kit/overlay.h"
#include "kit/pain_scale.h"
#include "kit/pill.h"

#include <QAccessibleWidget>

#include <algorithm>

namespace sinew::kit {

namespace {

class SpokenPainScale : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit SpokenPainScale(PainScale* scale)
        : QAccessibleWidget{scale, QAccessible::Slider},
          m_scale{*scale} {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Value ? m_scale.sentence() : QAccessibleWidget::text(kind);
    }
    [[nodiscard]] QVariant currentValue() const override {
        return m_scale.value() ? QVariant{*m_scale.value()} : QVariant{};
    }
    void setCurrentValue(const QVariant& value) override {
        m_scale.answer(std::clamp(value.toInt(), 0, PainScale::most));
    }
    [[nodiscard]] QVariant maximumValue() const override { return PainScale::most; }
    [[nodiscard]] QVariant minimumValue() const override { return 0; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }

private:
    PainScale& m_scale;
};

QAccessibleInterface* spoken(const QString& /*className*/, QObject* object) {
    if (auto* scale = qobject_cast<PainScale*>(object)) {
        return new SpokenPainScale{scale};
    }
    if (auto* choices = qobject_cast<ChoiceRow*>(object)) {
        return new QAccessibleWidget{choices, QAccessible::Grouping};
    }
    if (auto* group = qobject_cast<Group*>(object)) {
        return new QAccessibleWidget{group, QAccessible::Grouping};
    }
    if (auto* notice = qobject_cast<Notice*>(object)) {
        return new QAccessibleWidget{notice, QAccessible::AlertMessage};
    }
    if (auto* overlay = qobject_cast<Overlay*>(object)) {
        return new QAccessibleWidget{overlay, QAccessible::Dialog};
    }
    if (auto* pill = qobject_cast<Pill*>(object)) {
        return new QAccessibleWidget{pill, QAccessible::StaticText, pill->text()};
    }
    return nullptr;
}

} // namespace

void speakKitWidgets() {
    QAccessible::installFactory(&spoken);
}

} // namespace sinew::kit
