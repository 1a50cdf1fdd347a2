#pragma once

#include "bridge/store_thread.h"
#include "kit/notice.h"

#include <QObject>

namespace sinew::patient {

class DayDesk;
class WayBack;

/// What a desk's answers say in the notice line: kept and how to take it back, refused, or waiting
/// to be tried again.
class DeskNews : public QObject {
    Q_OBJECT

public:
    DeskNews(DayDesk& desk, bridge::StoreThread& store);

Q_SIGNALS:
    void noticed(const sinew::kit::Word& word);
    /// The store says something else now.
    void kept();
    void problem(const QString& field, const QString& sentence);

private:
    void connectBack();
    void tellRefused(const QString& field, const QString& sentence);

    DayDesk& m_desk;
    WayBack* m_back;
};

} // namespace sinew::patient
