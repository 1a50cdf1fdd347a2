#include "bridge/mark_text.h"

#include "bridge/convert.h"
#include "bridge/labels.h"

#include <QCoreApplication>
#include <QStringList>

namespace sinew::bridge {

namespace {

template <class Enum>
QString knownWord(const std::string& name) {
    const auto known = rehab::fromName<Enum>(name);
    return known ? words(*known) : toQt(name);
}

} // namespace

QString placeText(const std::string& region, std::optional<rehab::Side> side) {
    const QString place = knownWord<rehab::BodyRegion>(region);
    return side ? QCoreApplication::translate("Marks", "%1, %2").arg(place, words(*side)) : place;
}

QString qualityText(const std::string& quality) {
    return knownWord<rehab::PainQuality>(quality);
}

QString timingText(const std::string& timing) {
    return knownWord<rehab::PainTiming>(timing);
}

QString markText(const rehab::PainMark& mark) {
    QStringList parts;
    if (mark.intensity) {
        parts << numberText(mark.intensity->value());
    }
    if (mark.quality) {
        parts << qualityText(*mark.quality);
    }
    if (mark.timing) {
        parts << timingText(*mark.timing);
    }
    const QString place = placeText(mark.region, mark.side);
    return parts.isEmpty() ? place
                           : QCoreApplication::translate("Marks", "%1: %2")
                                 .arg(place, parts.join(QStringLiteral(" · ")));
}

} // namespace sinew::bridge
