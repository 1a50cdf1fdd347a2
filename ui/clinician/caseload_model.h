#pragma once

#include "practice/caseload.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace sinew::clinician {

/// Which lines of the caseload are shown; empty parts let everything through.
struct CaseFilter {
    std::string text; ///< folded, in name or number
    bool onlyNeed = false;
    QStringList types;
    QStringList phases;
    QStringList rules;
    int silentDays = 0;
    friend bool operator==(const CaseFilter&, const CaseFilter&) = default;
};

/// The clinic's list over plain values: sorted and filtered here, so that ten thousand lines answer
/// at once.
class CaseloadModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        patientColumn,
        injuryColumn,
        phaseColumn,
        entryColumn,
        painColumn,
        keptColumn,
        flagsColumn,
        columns
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(practice::CaseList list);
    /// New lines of some patients.
    void take(const std::vector<practice::Refreshed>& refreshed);
    void filter(const CaseFilter& filter);
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    [[nodiscard]] const practice::CaseLine& line(int row) const;
    /// The row of an injury; -1 where it is not shown.
    [[nodiscard]] int rowOf(const std::string& patient, const std::string& episode) const;
    [[nodiscard]] base::Day today() const { return m_today; }
    [[nodiscard]] int all() const { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] int needing() const;
    [[nodiscard]] int old() const;
    /// The oldest day that a shown line was judged on.
    [[nodiscard]] base::Day oldest() const;

private:
    [[nodiscard]] bool passes(const practice::CaseLine& line) const;
    [[nodiscard]] bool isBefore(const practice::CaseLine& a, const practice::CaseLine& b) const;
    [[nodiscard]] QString textOf(const practice::CaseLine& line, int column) const;
    [[nodiscard]] QString flagsOf(const practice::CaseLine& line) const;
    void arrange();

    std::vector<practice::CaseLine> m_lines;
    std::vector<std::uint32_t> m_shown;
    CaseFilter m_filter;
    base::Day m_today;
    int m_column = flagsColumn;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace sinew::clinician
