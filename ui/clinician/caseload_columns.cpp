#include "clinician/caseload_columns.h"

#include "clinician/caseload_model.h"
#include "kit/theme.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <array>

namespace sinew::clinician {

namespace {

struct Share {
    CaseloadModel::Column column;
    int width;
};

/// What weighs most first.
constexpr auto shares = std::to_array<Share>({{CaseloadModel::painColumn, 112},
                                              {CaseloadModel::phaseColumn, 92},
                                              {CaseloadModel::keptColumn, 118},
                                              {CaseloadModel::entryColumn, 96},
                                              {CaseloadModel::injuryColumn, 120}});
constexpr int leastName = 150;
constexpr int mostName = 280;
constexpr int leastWhy = 240;
constexpr int linesOfRow = 2;
constexpr int aroundRow = 14;

} // namespace

void fitColumns(QTableView& table) {
    const auto& theme = kit::theme();
    const int whole = table.viewport()->width();
    const int least = std::min(theme.scaled(leastName), whole * 2 / 5);
    int room = whole - least - theme.scaled(leastWhy);
    bool fits = true;
    for (const auto& [column, width] : shares) {
        fits = fits && theme.scaled(width) <= room;
        table.setColumnHidden(column, !fits);
        if (fits) {
            table.setColumnWidth(column, theme.scaled(width));
            room -= theme.scaled(width);
        }
    }
    table.setColumnWidth(CaseloadModel::patientColumn,
                         std::min(theme.scaled(mostName), least + std::max(room, 0) / 3));
    const QFontMetrics words{theme.font(kit::Type::body)};
    table.verticalHeader()->setDefaultSectionSize(linesOfRow * words.lineSpacing() +
                                                  theme.scaled(aroundRow));
}

} // namespace sinew::clinician
