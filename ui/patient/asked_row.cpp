#include "patient/asked_row.h"

#include "kit/flow.h"
#include "kit/label.h"
#include "kit/layout.h"

namespace sinew::patient {

namespace {

constexpr int questionWidth = 212;

/// Keeps one width down the page, so that all scales stand below each other.
class QuestionBlock : public QWidget {
public:
    QuestionBlock(QWidget* question, QWidget* hint) {
        setLayout(kit::column({kit::spacer(), question, hint, kit::spacer()}, 0));
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    }
    [[nodiscard]] QSize sizeHint() const override {
        const int width = kit::theme().scaled(questionWidth);
        return {width, layout()->heightForWidth(width)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace

AskedRow::AskedRow(const QString& name, const QString& question, QWidget* field, QWidget* trailing,
                   QWidget* parent)
    : QWidget{parent},
      m_question{kit::strong(question)->wrapped()},
      m_hint{kit::small({})->wrapped()},
      m_problem{new kit::Label{{}, kit::Type::small, kit::Ink::dangerSoft, kit::Weight::bold}} {
    m_hint->hide();
    m_problem->setObjectName(QStringLiteral("problem.") + name);
    m_problem->wrapped()->hide();
    m_problem->setInk(kit::Ink::danger);
    auto* line = new kit::Flow{kit::space::wide, kit::space::tight};
    line->addWidget(new QuestionBlock{m_question, m_hint});
    if (field != nullptr && field->sizePolicy().horizontalPolicy() == QSizePolicy::Expanding) {
        line->addStretching(field, field->minimumWidth()); // a text field
    } else if (field != nullptr) {
        line->addWidget(field);
    }
    if (trailing != nullptr) {
        line->addToEnd(trailing);
    }
    setLayout(kit::column({kit::boxed(line), m_problem}, kit::space::tight));
}

void AskedRow::setQuestion(const QString& question) {
    m_question->setText(question);
}

void AskedRow::setHint(const QString& hint) {
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void AskedRow::setProblem(const QString& sentence) {
    m_problem->setText(sentence.isEmpty() ? QString{} : QStringLiteral("! ") + sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

} // namespace sinew::patient
