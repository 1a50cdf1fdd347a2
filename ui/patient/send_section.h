#pragma once

#include "practice/post.h"

#include <QWidget>

#include <map>

namespace sinew::kit {
class Busy;
class Button;
class Label;
class ProblemLine;
class Prompt;
} // namespace sinew::kit

namespace sinew::patient {

class PostDesk;

/// A file for somebody who helps: what is inside, told before it leaves, and where to.
class SendSection : public QWidget {
    Q_OBJECT

public:
    SendSection(PostDesk& desk, kit::Prompt& prompt, QWidget* parent = nullptr);

Q_SIGNALS:
    void told(const QString& sentence);

private:
    void connectAll();
    [[nodiscard]] QWidget* line(const QString& word, const char* name);
    void present(const practice::Contents& contents, base::Day today);
    void askWhere();
    void askToReplace(const QString& file);
    void begin(const QString& file, practice::Replace replace);
    void end(const QString& problem);

    PostDesk& m_desk;
    kit::Prompt& m_prompt;
    std::map<std::string, kit::Label*> m_lines;
    kit::Button* m_save;
    kit::Busy* m_busy;
    kit::ProblemLine* m_problem;
    base::Day m_today;
};

} // namespace sinew::patient
