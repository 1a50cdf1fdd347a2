#include "patient/history_panel.h"

#include "bridge/convert.h"
#include "bridge/error_text.h"
#include "bridge/history_text.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "patient/day_desk.h"

namespace sinew::patient {

HistoryPanel::HistoryPanel(DayDesk& desk, const std::string& exercise, QWidget* parent)
    : QWidget{parent},
      m_desk{desk},
      m_exercise{exercise},
      m_lines{kit::column({}, kit::space::step)} {
    setObjectName(exercise.empty() ? QStringLiteral("day.history")
                                   : QStringLiteral("row.%1.history").arg(bridge::toQt(exercise)));
    m_lines->setContentsMargins(kit::theme().scaled(30), 0, 0, kit::space::step);
    setLayout(m_lines);
    read();
}

void HistoryPanel::read() {
    m_desk.history(this, [this](const base::Result<std::vector<practice::HistoryLine>>& lines,
                                const rehab::Catalogue& catalogue) {
        clear();
        if (lines.ok()) {
            present(*lines, catalogue);
        } else {
            m_lines->addWidget(kit::plain(bridge::errorText(lines.error()))->wrapped());
        }
        Q_EMIT filled();
    });
}

void HistoryPanel::clear() {
    kit::clear(*m_lines);
}

void HistoryPanel::present(const std::vector<practice::HistoryLine>& lines,
                           const rehab::Catalogue& catalogue) {
    for (const auto& line : lines) {
        if (m_exercise.empty() || line.about == m_exercise) {
            auto* words = kit::plain(bridge::historyText(line, catalogue));
            words->setObjectName(objectName() + QStringLiteral(".line"));
            m_lines->addWidget(kit::boxed(kit::column(
                {words->wrapped(), kit::small(bridge::writtenText(line))->wrapped()}, 0)));
        }
    }
    if (m_lines->count() == 0) {
        m_lines->addWidget(kit::quiet(tr("Nothing was entered yet."))->wrapped());
    }
}

} // namespace sinew::patient
