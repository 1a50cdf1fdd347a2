#include "clinician/library_model.h"

#include "kit/theme.h"

#include <QFont>

#include <algorithm>

namespace sinew::clinician {

void LibraryModel::show(LibraryShelf shelf) {
    beginResetModel();
    m_shelf = std::move(shelf);
    arrange();
    endResetModel();
}

void LibraryModel::filter(const LibraryFilter& filter) {
    beginResetModel();
    m_filter = filter;
    arrange();
    endResetModel();
}

void LibraryModel::arrange() {
    m_shown.clear();
    m_shown.reserve(m_shelf.entries.size());
    for (std::size_t at = 0; at < m_shelf.entries.size(); ++at) {
        const auto& entry = m_shelf.entries[at];
        if (entry.find.find(m_filter.text) != std::string::npos &&
            (!m_filter.onlyShaky || entry.isShaky) && (!m_filter.onlyClinics || entry.isClinics)) {
            m_shown.push_back(at);
        }
    }
}

int LibraryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int LibraryModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shelf.columns.size());
}

const LibraryEntry& LibraryModel::entry(int row) const {
    return m_shelf.entries[m_shown[static_cast<std::size_t>(row)]];
}

int LibraryModel::rowOf(const QString& key) const {
    const auto found = std::find_if(m_shown.begin(), m_shown.end(),
                                    [&](std::size_t at) { return m_shelf.entries[at].key == key; });
    return found == m_shown.end() ? -1 : static_cast<int>(std::distance(m_shown.begin(), found));
}

QVariant LibraryModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto& shown = entry(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        return shown.cells.value(index.column());
    }
    if (role == Qt::FontRole && shown.isClinics) {
        return kit::theme().font(kit::Type::body, kit::Weight::bold);
    }
    return {};
}

QVariant LibraryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    return orientation == Qt::Horizontal && role == Qt::DisplayRole
               ? QVariant{m_shelf.columns.value(section)}
               : QVariant{};
}

} // namespace sinew::clinician
