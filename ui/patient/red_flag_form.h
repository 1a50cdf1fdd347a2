#pragma once

#include "rehab/catalogue.h"
#include "rehab/records.h"

#include <QWidget>

#include <map>

namespace sinew::kit {
class Button;
class ChoiceRow;
} // namespace sinew::kit

namespace sinew::patient {

/// The questions about warning signs, group by group, each answered on its own or a whole group
/// with *None of these*. Unanswered is not no. Answers are named by the sign: "RF7".
class RedFlagForm : public QWidget {
    Q_OBJECT

public:
    explicit RedFlagForm(const rehab::Catalogue& catalogue, QWidget* parent = nullptr);

    void begin();
    [[nodiscard]] const rehab::RedFlagAnswers& answers() const { return m_answers; }
    /// The first question without an answer; null where there is none.
    [[nodiscard]] QWidget* unanswered() const;
    /// Those said yes to that keep exercise waiting, in the catalogue's order.
    [[nodiscard]] std::vector<const rehab::RedFlag*> found() const;

Q_SIGNALS:
    void changed();

private:
    struct Row {
        const rehab::RedFlag* flag;
        kit::ChoiceRow* answer;
    };

    [[nodiscard]] QWidget* group(rehab::ScreenGroup group, const rehab::Catalogue& catalogue);
    void noneOfThese(rehab::ScreenGroup group);
    void nameNone(rehab::ScreenGroup group);

    std::vector<Row> m_rows;
    std::map<rehab::ScreenGroup, kit::Button*> m_none;
    rehab::RedFlagAnswers m_answers{};
};

} // namespace sinew::patient
