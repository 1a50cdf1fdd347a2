#pragma once

#include "practice/post.h"

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace sinew::kit {
class Busy;
class Button;
class Card;
class Label;
class ProblemLine;
class Prompt;
} // namespace sinew::kit
namespace sinew::rehab {
struct Catalogue;
} // namespace sinew::rehab

namespace sinew::patient {

class PostDesk;

/// A file that came back: what it would change, told before it is taken in.
class LetterSection : public QWidget {
    Q_OBJECT

public:
    LetterSection(PostDesk& desk, kit::Prompt& prompt, QWidget* parent = nullptr);

    /// Looks at a file that was dropped or chosen.
    void open(const QString& file);

Q_SIGNALS:
    void tookIn(const sinew::practice::Imported& imported);
    /// Something new stands here.
    void changed();

private:
    void build();
    void connectAll();
    void ask();
    void present(const QString& file, const practice::Preview& preview,
                 const rehab::Catalogue& catalogue);
    void presentChanges(const std::vector<practice::Coming>& changes,
                        const rehab::Catalogue& catalogue);
    void refuse(const QStringList& sentences);
    void begin();
    void end();
    void clear();

    PostDesk& m_desk;
    kit::Prompt& m_prompt;
    kit::Button* m_open;
    kit::Busy* m_busy;
    kit::ProblemLine* m_problem;
    kit::Label* m_more;
    kit::Card* m_card;
    kit::Label* m_name;
    kit::Label* m_counts;
    kit::Label* m_fresh;
    QVBoxLayout* m_changes;
    kit::Label* m_warning;
    kit::Button* m_take;
    kit::Button* m_leave;
};

} // namespace sinew::patient
