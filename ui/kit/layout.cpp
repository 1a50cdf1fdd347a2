#include "kit/layout.h"

#include "kit/flow.h"
#include "kit/label.h"

#include <QPainter>
#include <QWidget>

namespace sinew::kit {

namespace {

class Rule : public QWidget {
public:
    Rule() {
        setFixedHeight(space::hair);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter{this}.fillRect(rect(), ink(Ink::hairline));
    }
};

/// The question of a row keeps one width down the card, at every text size.
class Question : public QWidget {
public:
    Question(const QString& word, const QString& hint, int width) : m_width{width} {
        auto* lines = column({strong(word)->wrapped()}, 0);
        lines->setContentsMargins(0, 0, 0, 0);
        if (!hint.isEmpty()) {
            lines->addWidget(small(hint)->wrapped());
        }
        setLayout(lines);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    }

    [[nodiscard]] QSize sizeHint() const override {
        const int width = theme().scaled(m_width);
        return {width, QWidget::heightForWidth(width)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    int m_width;
};

template <class Box>
Box* filled(Box* box, std::initializer_list<Piece> pieces, int between) {
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(between);
    for (const auto& piece : pieces) {
        piece.addTo(*box);
    }
    return box;
}

} // namespace

void Piece::addTo(QBoxLayout& box) const {
    if (m_widget != nullptr) {
        box.addWidget(m_widget, m_amount);
    } else if (m_layout != nullptr) {
        box.addLayout(m_layout, m_amount);
    } else if (m_stretches) {
        box.addStretch(m_amount);
    } else {
        box.addSpacing(m_amount);
    }
}

Piece spacer() {
    return {true, 1};
}

Piece gap(int pixels) {
    return {false, pixels};
}

QHBoxLayout* row(std::initializer_list<Piece> pieces, int between) {
    return filled(new QHBoxLayout, pieces, between);
}

QVBoxLayout* column(std::initializer_list<Piece> pieces, int between) {
    return filled(new QVBoxLayout, pieces, between);
}

Flow* flow(std::initializer_list<QWidget*> pieces, int between) {
    auto* line = new Flow{between, space::tight};
    for (auto* piece : pieces) {
        line->addWidget(piece);
    }
    return line;
}

QWidget* boxed(QLayout* layout, QWidget* parent) {
    auto* box = new QWidget{parent};
    layout->setContentsMargins(0, 0, 0, 0);
    box->setLayout(layout);
    return box;
}

QWidget* rule() {
    return new Rule;
}

QWidget* labelled(const QString& word, const QString& hint, QWidget* field, QWidget* trailing,
                  int wordWidth) {
    auto* line = new Flow{12, space::tight};
    line->setHanging(true);
    line->addWidget(new Question{word, hint, wordWidth});
    line->addWidget(field);
    if (trailing != nullptr) {
        line->addToEnd(trailing);
    }
    return boxed(line);
}

void clear(QLayout& layout) {
    while (auto* item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void clearLater(QLayout& layout) {
    while (auto* item = layout.takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
}

QWidget* stacked(const QString& word, const QString& hint, QWidget* field) {
    auto* lines = column({strong(word)->wrapped()}, space::tight);
    if (!hint.isEmpty()) {
        lines->addWidget(small(hint)->wrapped());
    }
    lines->addWidget(field, 0, Qt::AlignLeading);
    return boxed(lines);
}

} // namespace sinew::kit
