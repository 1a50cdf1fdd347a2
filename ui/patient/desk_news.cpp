#include "patient/desk_news.h"

#include "bridge/convert.h"
#include "patient/day_desk.h"

#include <QPointer>

namespace sinew::patient {

DeskNews::DeskNews(DayDesk& desk) : QObject{&desk}, m_desk{desk} {
    connect(&desk, &DayDesk::unreadable, this, [this](const QString& sentence) {
        Q_EMIT noticed({kit::Word::Kind::problem, sentence, {}, {}});
    });
    connect(&desk, &DayDesk::saved, this, [this](const practice::Saved& saved) {
        tellKept(saved, kit::Word::Kind::saved, tr("Saved %1").arg(bridge::clockText(saved.at)),
                 tr("Undo"));
    });
    connect(&desk, &DayDesk::undone, this, [this](const practice::Saved& saved) {
        tellKept(saved, kit::Word::Kind::plain, tr("Taken back"), tr("Redo"));
    });
    connect(&desk, &DayDesk::refused, this, [this](const QString& field, const QString& sentence) {
        Q_EMIT problem(field, sentence);
        Q_EMIT noticed({kit::Word::Kind::problem, sentence, {}, {}});
    });
    // What was typed stays where it stands until it is kept.
    connect(&desk, &DayDesk::waiting, this, [this](const QString& field, const QString& sentence) {
        Q_EMIT problem(field, sentence);
        Q_EMIT noticed(
            {kit::Word::Kind::problem, sentence, tr("Try again"), [again = QPointer{&m_desk}] {
                 if (again) {
                     again->tryAgain();
                 }
             }});
    });
}

void DeskNews::tellKept(const practice::Saved& saved, kit::Word::Kind kind, const QString& sentence,
                        const QString& back) {
    Q_EMIT noticed({kind, sentence, back, [again = QPointer{&m_desk}, deed = saved.deed] {
                        if (again) {
                            again->undo(deed);
                        }
                    }});
    Q_EMIT kept();
}

} // namespace sinew::patient
