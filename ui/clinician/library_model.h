#pragma once

#include "clinician/library_entry.h"

#include <QAbstractTableModel>

namespace sinew::clinician {

/// Which entries of a shelf are shown.
struct LibraryFilter {
    std::string text; ///< folded
    bool onlyShaky = false;
    bool onlyClinics = false;
};

/// One shelf of the library as a table.
class LibraryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(LibraryShelf shelf);
    void filter(const LibraryFilter& filter);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    [[nodiscard]] const LibraryEntry& entry(int row) const;
    [[nodiscard]] int rowOf(const QString& key) const; ///< -1 where it is not shown
    [[nodiscard]] int all() const { return static_cast<int>(m_shelf.entries.size()); }

private:
    void arrange();

    LibraryShelf m_shelf;
    LibraryFilter m_filter;
    std::vector<std::size_t> m_shown;
};

} // namespace sinew::clinician
