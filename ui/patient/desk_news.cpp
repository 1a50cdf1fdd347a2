#include "patient/desk_news.h"

#include "bridge/error_text.h"
#include "patient/day_desk.h"
#include "patient/way_back.h"

#include <QPointer>

namespace sinew::patient {

DeskNews::DeskNews(DayDesk& desk, bridge::StoreThread& store)
    : QObject{&desk},
      m_desk{desk},
      m_back{new WayBack{store, this}} {
    connectBack();
    connect(&desk, &DayDesk::unreadable, this, [this](const QString& sentence) {
        Q_EMIT noticed({kit::Word::Kind::problem, sentence, {}, {}});
    });
    connect(&desk, &DayDesk::refused, this, &DeskNews::tellRefused);
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

void DeskNews::connectBack() {
    connect(&m_desk, &DayDesk::saved, m_back, &WayBack::tellSaved);
    connect(&m_desk, &DayDesk::saved, this, &DeskNews::kept);
    connect(m_back, &WayBack::turned, this, &DeskNews::kept);
    connect(m_back, &WayBack::noticed, this, &DeskNews::noticed);
    connect(m_back, &WayBack::refused, this, [this](const base::Error& error) {
        tellRefused(QStringLiteral("undo"), bridge::errorText(error));
    });
}

void DeskNews::tellRefused(const QString& field, const QString& sentence) {
    Q_EMIT problem(field, sentence);
    Q_EMIT noticed({kit::Word::Kind::problem, sentence, {}, {}});
}

} // namespace sinew::patient
