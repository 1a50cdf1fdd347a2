#pragma once

#include "kit/page.h"

#include <QWidget>

namespace sinew::kit {
class Label;
class Pill;
} // namespace sinew::kit

namespace sinew::patient {

/// Says which injury a group is about and how far it has come.
class GroupHeading : public QWidget {
    Q_OBJECT

public:
    explicit GroupHeading(QWidget* parent = nullptr);

    void present(const QString& title, const QString& course,
                 const std::optional<kit::Badge>& response);

private:
    kit::Label* m_title;
    kit::Label* m_course;
    kit::Pill* m_response;
};

} // namespace sinew::patient
