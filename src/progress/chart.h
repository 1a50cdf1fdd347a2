#pragma once

#include "rehab/names.h"

#include "base/day.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace sinew::progress {

enum class ChartKind { pain, load, strength, range, alignment, adherence, running };
/// band: `value` is the middle of a group of `n`, half of whom lie between `low` and `high`.
enum class SeriesStyle { line, strongLine, dashedLine, dots, bars, stackedBars, band };
enum class ChartStep { day, week, month };

/// No value = not answered: a gap, never zero. `n` = answers behind the value (0 in a gap); `low`
/// and `high` are the ribbon of measurement error where the chart has one.
struct ChartPoint {
    base::Day day; ///< the first day of its week (Monday) or month
    std::optional<double> value;
    int n = 0;
    std::optional<double> low;
    std::optional<double> high;
    friend bool operator==(const ChartPoint&, const ChartPoint&) = default;
};

/// `name` is a code ("painWorst", "ake.left"); lines break at gaps. Values taken in another way are
/// a series of their own, since joining them would draw a change that may only be the instrument's.
struct ChartSeries {
    std::string name;
    std::string unit;
    SeriesStyle style = SeriesStyle::line;
    int panel = 0;
    std::vector<ChartPoint> points;
    std::string method = {}; ///< as typed in, where the series has values of one method only
    friend bool operator==(const ChartSeries&, const ChartSeries&) = default;
};

/// A stretch of days behind the lines: kind "phase" with the phase as its code.
struct ChartBand {
    std::string kind;
    std::string code;
    base::Day from;
    base::Day to;
    friend bool operator==(const ChartBand&, const ChartBand&) = default;
};

/// A level across a panel: name "stopLimit", "greenLimit", "asked" (by the next gate), "nextRun".
struct ChartThreshold {
    std::string name;
    double value = 0;
    int panel = 0;
    friend bool operator==(const ChartThreshold&, const ChartThreshold&) = default;
};

/// Something that happened on a day: kind "flare", "visit", "decision", "red", "missed".
struct ChartMarker {
    std::string kind;
    std::string code;
    base::Day day;
    std::string record;
    friend bool operator==(const ChartMarker&, const ChartMarker&) = default;
};

struct ChartPanel {
    std::string name;
    std::string unit;
    double low = 0;
    double high = 10;
    friend bool operator==(const ChartPanel&, const ChartPanel&) = default;
};

/// A chart before anybody draws it. There is always at least one panel.
struct Chart {
    ChartKind kind = ChartKind::pain;
    ChartStep step = ChartStep::day;
    base::Day from;
    base::Day to;
    std::vector<ChartPanel> panels;
    std::vector<ChartSeries> series;
    std::vector<ChartBand> bands;
    std::vector<ChartThreshold> thresholds;
    std::vector<ChartMarker> markers;
    /// Its days count from `dayZero`, the onset, and are no dates: injuries of different years
    /// stand over each other.
    bool sinceOnset = false;
    friend bool operator==(const Chart&, const Chart&) = default;
};

/// The onset in charts that count days from it: a Monday, so that weeks begin with the injury.
inline constexpr base::Day dayZero = base::Day::fromNumber(4);

/// About how many points a series has at most before days become weeks, and weeks months.
inline constexpr int mostPoints = 200;

} // namespace sinew::progress

SINEW_NAMES(sinew::progress::ChartKind, "pain", "load", "strength", "range", "alignment",
            "adherence", "running");
SINEW_NAMES(sinew::progress::SeriesStyle, "line", "strongLine", "dashedLine", "dots", "bars",
            "stackedBars", "band");
SINEW_NAMES(sinew::progress::ChartStep, "day", "week", "month");
