#pragma once

#include <QStyledItemDelegate>

namespace sinew::clinician {

class CaseloadModel;

/// Paints what a row of the caseload says with a line, a bar or a sign: the pain of four weeks,
/// how well the plan was kept, how pressing a flag is.
class CaseloadDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CaseloadDelegate(const CaseloadModel& model, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    const CaseloadModel& m_model;
};

} // namespace sinew::clinician
