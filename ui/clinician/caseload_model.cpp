#include "clinician/caseload_model.h"

#include "bridge/convert.h"
#include "clinician/case_text.h"
#include "kit/theme.h"

#include <QColor>

#include <algorithm>
#include <tuple>
#include <unordered_set>

namespace sinew::clinician {

using practice::CaseLine;

void CaseloadModel::show(practice::CaseList list) {
    beginResetModel();
    m_today = list.today;
    m_lines = std::move(list.lines);
    arrange();
    endResetModel();
}

void CaseloadModel::take(const std::vector<practice::Refreshed>& refreshed) {
    std::unordered_set<std::string_view> patients;
    for (const auto& part : refreshed) {
        patients.insert(part.patients.begin(), part.patients.end());
    }
    beginResetModel();
    std::erase_if(m_lines, [&](const auto& line) { return patients.count(line.patient) > 0; });
    for (const auto& part : refreshed) {
        m_lines.insert(m_lines.end(), part.lines.begin(), part.lines.end());
    }
    arrange();
    endResetModel();
}

void CaseloadModel::filter(const CaseFilter& filter) {
    if (filter == m_filter) {
        return;
    }
    beginResetModel();
    m_filter = filter;
    arrange();
    endResetModel();
}

void CaseloadModel::sort(int column, Qt::SortOrder order) {
    beginResetModel();
    m_column = column;
    m_order = order;
    arrange();
    endResetModel();
}

bool CaseloadModel::passes(const CaseLine& line) const {
    const auto& wanted = m_filter;
    const auto isFlagged = [&](const auto& flag) {
        return !flag.snoozedUntil && wanted.rules.contains(bridge::toQt(flag.rule));
    };
    const bool isSilent = line.state == rehab::EpisodeState::active && !line.episode.empty() &&
                          (!line.lastEntry || m_today - *line.lastEntry >= wanted.silentDays);
    return (wanted.text.empty() || line.key.find(wanted.text) != std::string::npos) &&
           (!wanted.onlyNeed || line.need() != nullptr) &&
           (wanted.types.isEmpty() || (!line.episode.empty() && wanted.types.contains(bridge::toQt(
                                                                    rehab::nameOf(line.type))))) &&
           (wanted.phases.isEmpty() || wanted.phases.contains(bridge::toQt(line.phase))) &&
           (wanted.rules.isEmpty() ||
            std::any_of(line.flags.begin(), line.flags.end(), isFlagged)) &&
           (wanted.silentDays == 0 || isSilent);
}

bool CaseloadModel::isBefore(const CaseLine& a, const CaseLine& b) const {
    const auto kept = [](const CaseLine& line) { return line.consistencyPct.value_or(101); };
    switch (m_column) {
    case patientColumn:
        return std::tie(a.key, a.episode) < std::tie(b.key, b.episode);
    case injuryColumn:
        return std::tuple{a.type, a.side, std::string_view{a.key}} <
               std::tuple{b.type, b.side, std::string_view{b.key}};
    case phaseColumn:
        return std::tie(a.phase, a.dayOfInjury, a.key) < std::tie(b.phase, b.dayOfInjury, b.key);
    case entryColumn:
        return std::tie(a.lastEntry, a.key) < std::tie(b.lastEntry, b.key);
    case painColumn: // the newest answers first, the highest of them first
        return std::lexicographical_compare(b.pain.rbegin(), b.pain.rend(), a.pain.rbegin(),
                                            a.pain.rend());
    case keptColumn:
        return std::tuple{kept(a), std::string_view{a.key}} <
               std::tuple{kept(b), std::string_view{b.key}};
    default:
        return practice::isMoreUrgent(a, b);
    }
}

void CaseloadModel::arrange() {
    m_shown.clear();
    m_shown.reserve(m_lines.size());
    for (std::uint32_t at = 0; at < m_lines.size(); ++at) {
        if (passes(m_lines[at])) {
            m_shown.push_back(at);
        }
    }
    std::sort(m_shown.begin(), m_shown.end(), [this](std::uint32_t a, std::uint32_t b) {
        return isBefore(m_lines[a], m_lines[b]);
    });
    if (m_order == Qt::DescendingOrder) {
        std::reverse(m_shown.begin(), m_shown.end());
    }
}

int CaseloadModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int CaseloadModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int{columns};
}

const CaseLine& CaseloadModel::line(int row) const {
    return m_lines[m_shown[static_cast<std::size_t>(row)]];
}

int CaseloadModel::rowOf(const std::string& patient, const std::string& episode) const {
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [&](std::uint32_t at) {
        return m_lines[at].patient == patient && m_lines[at].episode == episode;
    });
    return found == m_shown.end() ? -1 : static_cast<int>(std::distance(m_shown.begin(), found));
}

int CaseloadModel::needing() const {
    return static_cast<int>(std::count_if(m_lines.begin(), m_lines.end(),
                                          [](const auto& line) { return line.need() != nullptr; }));
}

int CaseloadModel::old() const {
    return static_cast<int>(
        std::count_if(m_lines.begin(), m_lines.end(), [](const auto& line) { return line.isOld; }));
}

base::Day CaseloadModel::oldest() const {
    auto oldest = m_today;
    for (const auto& line : m_lines) {
        oldest = std::min(oldest, line.judgedOn);
    }
    return oldest;
}

QString CaseloadModel::flagsOf(const CaseLine& line) const {
    const auto* need = line.need();
    if (need == nullptr) {
        return line.flags.empty() ? QString{} : tr("put off");
    }
    const auto open = std::count_if(line.flags.begin(), line.flags.end(),
                                    [](const auto& flag) { return !flag.snoozedUntil; });
    const auto first = flagText(*need, m_today);
    return open > 1 ? tr("%1 (+%2 more)").arg(first).arg(open - 1) : first;
}

QString CaseloadModel::textOf(const CaseLine& line, int column) const {
    const QString nothing = QStringLiteral("–");
    switch (column) {
    case patientColumn:
        return patientText(line);
    case injuryColumn:
        return line.episode.empty() ? tr("no injury recorded") : injuryText(line.side, line.type);
    case phaseColumn:
        return line.episode.empty()
                   ? nothing
                   : tr("%1 · day %2").arg(bridge::toQt(line.phase)).arg(line.dayOfInjury);
    case entryColumn:
        return line.lastEntry ? bridge::dayBeside(*line.lastEntry, m_today) : nothing;
    case painColumn:
        return bridge::toQt(line.pain);
    case keptColumn:
        return line.consistencyPct ? QStringLiteral("%1 %").arg(*line.consistencyPct) : nothing;
    case flagsColumn:
        return flagsOf(line);
    default:
        return {};
    }
}

QVariant CaseloadModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto& shown = line(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(shown, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == painColumn ? painInWords(shown.pain)
                                            : textOf(shown, index.column());
    case Qt::ToolTipRole:
        return index.column() == flagsColumn || index.column() == patientColumn
                   ? QVariant{textOf(shown, index.column())}
                   : QVariant{};
    case Qt::ForegroundRole:
        return shown.isOld ? QVariant{kit::ink(kit::Ink::quiet)} : QVariant{};
    default:
        return {};
    }
}

QVariant CaseloadModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QStringList words{tr("Patient"),       tr("Injury"), tr("Phase"),  tr("Last entry"),
                            tr("Pain, 4 weeks"), tr("Kept"),   tr("Why now")};
    return words.value(section);
}

} // namespace sinew::clinician
