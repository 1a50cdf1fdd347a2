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
    const auto& episode = view.episode.value;
    const QString phase =
        HeaderWords::tr("phase %1 of %2, %3")
            .arg(view.phase.index)
            .arg(view.phase.count)
            .arg(bridge::phaseName(catalogue, episode.protocol, view.phase.phase));
    return HeaderWords::tr("Day %1 · %2 · %3")
        .arg(view.dayOfInjury)
        .arg(hamstringText(episode.side), phase);
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
