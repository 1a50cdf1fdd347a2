#pragma once

#include "practice/history.h"
#include "rehab/catalogue.h"

#include <QWidget>

class QVBoxLayout;

namespace sinew::patient {

class DayDesk;

/// Everything that was written about a day, or about one exercise of it: when, on which device,
/// what changed. Nothing is ever overwritten, so it goes back to the first entry.
class HistoryPanel : public QWidget {
    Q_OBJECT

public:
    /// Empty `exercise`: the whole day.
    HistoryPanel(DayDesk& desk, const std::string& exercise, QWidget* parent = nullptr);

    /// Reads again what it shows.
    void read();

Q_SIGNALS:
    /// What it shows stands there now.
    void filled();

private:
    void present(const std::vector<practice::HistoryLine>& lines,
                 const rehab::Catalogue& catalogue);
    void clear();

    DayDesk& m_desk;
    std::string m_exercise;
    QVBoxLayout* m_lines;
};

} // namespace sinew::patient
