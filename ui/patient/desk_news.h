#pragma once

#include "kit/notice.h"
#include "practice/journal.h"

#include <QObject>

namespace sinew::patient {

class DayDesk;

/// What a desk's answers say in the notice line: kept and how to take it back, refused, or waiting
/// to be tried again.
class DeskNews : public QObject {
    Q_OBJECT

public:
    explicit DeskNews(DayDesk& desk);

Q_SIGNALS:
    void noticed(const sinew::kit::Word& word);
    /// The store says something else now.
    void kept();
    void problem(const QString& field, const QString& sentence);

private:
    void tellKept(const practice::Saved& saved, kit::Word::Kind kind, const QString& sentence,
                  const QString& back);

    DayDesk& m_desk;
};

} // namespace sinew::patient
