#include "kit/window_prompt.h"

#include "kit/button.h"
#include "kit/label.h"
#include "kit/layout.h"

#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>

#include <memory>

namespace sinew::kit {

namespace {

constexpr int widthOfQuestion = 460;

/// A dialog with the question, a place for a field and its answers; the chosen key is kept in it.
class QuestionSheet : public QDialog {
public:
    QuestionSheet(QWidget* over, const Question& question) : QDialog{over} {
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(question.title);
        setObjectName("question");
        m_lines = column({heading(question.title)->wrapped(), plain(question.text)->wrapped()},
                         space::wide);
        m_lines->setContentsMargins(space::gutter, space::gutter, space::gutter, space::gutter);
        m_lines->addSpacing(space::step);
        m_lines->addLayout(answers(question));
        setLayout(m_lines);
        setMinimumWidth(widthOfQuestion);
    }

    void addField(QWidget* field) { m_lines->insertWidget(2, field); }
    [[nodiscard]] const QString& chosen() const { return m_chosen; }

private:
    QHBoxLayout* answers(const Question& question) {
        auto* line = row({spacer()}, space::step);
        for (const auto& [key, word] : question.answers) {
            const bool last = key == question.answers.back().key;
            const auto manner = key == question.dangerous ? Button::Manner::danger
                                : last                    ? Button::Manner::primary
                                                          : Button::Manner::quiet;
            auto* button = new Button{manner, QString{QStringLiteral("answer.") + key}, word};
            button->setDefault(last && key != question.dangerous);
            connect(button, &QPushButton::clicked, this, [this, key = key] {
                m_chosen = key;
                accept();
            });
            line->addWidget(button);
        }
        return line;
    }

    QVBoxLayout* m_lines;
    QString m_chosen;
};

void openFileDialog(QWidget* over, const FileWish& wish, bool saving, Prompt::Then then) {
    auto* dialog = new QFileDialog{over, wish.title, wish.suggestion, wish.filter};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(saving ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(saving ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setOption(QFileDialog::DontConfirmOverwrite, wish.asksItself);
    if (saving) {
        dialog->selectFile(wish.suggestion);
    }
    QObject::connect(dialog, &QDialog::finished, dialog,
                     [dialog, then = std::move(then)](int result) {
                         const auto files = dialog->selectedFiles();
                         const bool chosen = result == QDialog::Accepted && !files.isEmpty();
                         then(chosen ? files.constFirst() : QString{});
                     });
    dialog->open();
}

} // namespace

void WindowPrompt::ask(const Question& question, Then then) {
    auto* sheet = new QuestionSheet{m_window, question};
    QObject::connect(sheet, &QDialog::finished, sheet,
                     [sheet, then = std::move(then)] { then(sheet->chosen()); });
    sheet->open();
}

void WindowPrompt::line(const Question& question, bool secret, Then then) {
    auto* sheet = new QuestionSheet{m_window, question};
    auto* field = new QLineEdit;
    named(*field, "questionField", question.title);
    field->setEchoMode(secret ? QLineEdit::Password : QLineEdit::Normal);
    sheet->addField(field);
    field->setFocus();
    const QString agreed = question.answers.empty() ? QString{} : question.answers.back().key;
    QObject::connect(sheet, &QDialog::finished, sheet,
                     [sheet, field, agreed, then = std::move(then)] {
                         then(sheet->chosen() == agreed ? field->text() : QString{});
                     });
    sheet->open();
}

void WindowPrompt::fileToOpen(const FileWish& wish, Then then) {
    openFileDialog(m_window, wish, false, std::move(then));
}

void WindowPrompt::fileToSave(const FileWish& wish, Then then) {
    openFileDialog(m_window, wish, true, std::move(then));
}

} // namespace sinew::kit
