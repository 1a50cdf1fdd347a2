#pragma once

#include "bridge/store_thread.h"
#include "practice/post.h"

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace sinew::kit {
class Busy;
class Button;
class Card;
class Label;
class Page;
class ProblemLine;
class Prompt;
} // namespace sinew::kit
namespace sinew::rehab {
struct Catalogue;
} // namespace sinew::rehab

namespace sinew::patient {

class PostDesk;

/// A file that came: what it would change, told before it is taken in. At a clinic's desk it also
/// says whom it is about.
class LetterSection : public QWidget {
    Q_OBJECT

public:
    LetterSection(PostDesk& desk, kit::Prompt& prompt, QWidget* parent = nullptr);

    /// Looks at a file that was dropped or chosen.
    void open(const QString& file);
    /// Lets the person choose one.
    void ask();
    /// Whom the file was about that was looked at last.
    [[nodiscard]] const std::vector<practice::Addressee>& people() const { return m_people; }

Q_SIGNALS:
    void tookIn(const sinew::practice::Imported& imported);
    /// Something new stands here.
    void changed();

private:
    void build();
    void connectAll();
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
    std::vector<practice::Addressee> m_people;
    kit::Label* m_name;
    kit::Label* m_about;
    kit::ProblemLine* m_alike;
    kit::Label* m_counts;
    kit::Label* m_fresh;
    QVBoxLayout* m_changes;
    kit::Label* m_warning;
    kit::Button* m_take;
    kit::Button* m_leave;
};

/// The page's notice line tells what was taken in, with Undo where that is possible.
void tellOfPost(kit::Page& page, bridge::StoreThread& store, PostDesk& desk, LetterSection& letter);

} // namespace sinew::patient
