#include "patient/header_text.h"

#include "bridge/convert.h"
#include "bridge/labels.h"

#include <QCoreApplication>

namespace sinew::patient {

namespace {

struct HeaderWords {
    Q_DECLARE_TR_FUNCTIONS(Header)
};

kit::Tone toneOf(progress::Response response) {
    switch (response) {
    case progress::Response::green:
        return kit::Tone::calm;
    case progress::Response::amber:
        return kit::Tone::caution;
    case progress::Response::red:
        return kit::Tone::danger;
    case progress::Response::pending:
        return kit::Tone::neutral;
    }
    return kit::Tone::neutral;
}

QString capital(QString text) {
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

QString phaseText(const practice::TodayView& view, const rehab::Catalogue& catalogue) {
    return HeaderWords::tr("phase %1 of %2, %3")
        .arg(view.phase.index)
        .arg(view.phase.count)
        .arg(bridge::phaseName(catalogue, view.episode.value.protocol, view.phase.phase));
}

} // namespace

QString hamstringText(rehab::Side side) {
    switch (side) {
    case rehab::Side::left:
        return HeaderWords::tr("left hamstring");
    case rehab::Side::right:
        return HeaderWords::tr("right hamstring");
    case rehab::Side::both:
        return HeaderWords::tr("both hamstrings");
    }
    return {};
}

QString headerText(const practice::TodayView& view, const rehab::Catalogue& catalogue) {
    return HeaderWords::tr("Day %1 · %2 · %3")
        .arg(view.dayOfInjury)
        .arg(hamstringText(view.episode.value.side), phaseText(view, catalogue));
}

QString courseText(const practice::TodayView& view, const rehab::Catalogue& catalogue) {
    return HeaderWords::tr("Day %1 · %2").arg(view.dayOfInjury).arg(phaseText(view, catalogue));
}

QString injuryTitle(const rehab::Episode& episode) {
    return HeaderWords::tr("%1 · %2").arg(capital(hamstringText(episode.side)),
                                          bridge::words(episode.type));
}

std::optional<kit::Badge> responseBadge(const std::optional<progress::DayResponse>& response,
                                        base::Day day) {
    if (!response || !response->state) {
        return std::nullopt;
    }
    const QString when = capital(bridge::dayBeside(response->day, day));
    return kit::Badge{HeaderWords::tr("%1: %2").arg(when, bridge::words(*response->state)),
                      toneOf(*response->state)};
}

} // namespace sinew::patient
