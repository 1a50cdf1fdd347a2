#include "pages/pseudo.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSpinBox>

#include <functional>
#include <set>

namespace sinew::tests {

namespace {

using Take = std::function<void(const QString& text)>;

/// What stands in the record or the locale and is no word of the program.
std::set<QString> dataWords() {
    std::set<QString> words;
    for (const char* word : {"A", "Example", "Sinew", "kg", "km", "cm", "mm", "mi", "lb", "min",
                             "ms", "pm", "am", "RPE", "AKE", "phone"}) {
        words.insert(QString::fromUtf8(word));
    }
    const QLocale here;
    const auto add = [&words](const QString& text) {
        static const QRegularExpression gap{QStringLiteral("[^\\p{L}]+")};
        for (const QString& word : text.split(gap, Qt::SkipEmptyParts)) {
            words.insert(word);
        }
    };
    for (const auto form : {QLocale::LongFormat, QLocale::ShortFormat}) {
        for (int at = 1; at <= 12; ++at) {
            add(here.monthName(at, form));
            add(here.standaloneMonthName(at, form));
            add(at <= 7 ? here.dayName(at, form) : QString{});
            add(at <= 7 ? here.standaloneDayName(at, form) : QString{});
        }
    }
    add(here.createSeparatedList({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}));
    return words;
}

/// Paths of files, keys such as "F1" that are on every keyboard, and what a figure of the library
/// is called in files and citations ("grades.II.weeksTo").
QString withoutData(QString text) {
    for (const QString& tag : publishedWorks()) {
        text.remove(tag);
    }
    static const QRegularExpression paths{
        QStringLiteral(R"((/[\w.+-]+)+|\bF\d{1,2}\b|\b[a-z][\w-]*(\.[\w-]+)+)")};
    return text.remove(paths);
}

QStringList englishWordsOf(const QString& text, const std::set<QString>& data) {
    static const QRegularExpression word{QStringLiteral("[A-Za-z\\p{L}]*[A-Za-z][A-Za-z\\p{L}]*")};
    QStringList found;
    auto all = word.globalMatch(withoutData(text));
    while (all.hasNext()) {
        const QString one = all.next().captured();
        if (one.size() > 1 && data.count(one) == 0) {
            found << one;
        }
    }
    return found;
}

void takeModel(const QAbstractItemModel& model, const Take& take) {
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const auto at = model.index(row, column);
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole}) {
                take(at.data(role).toString());
            }
        }
    }
    for (int column = 0; column < model.columnCount(); ++column) {
        take(model.headerData(column, Qt::Horizontal).toString());
    }
}

void takePainted(const QWidget& widget, const Take& take) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        take(label->text());
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        take(button->text());
    } else if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) {
        take(line->placeholderText());
    } else if (const auto* number = qobject_cast<const QSpinBox*>(&widget)) {
        take(number->prefix() + number->suffix() + number->specialValueText());
    } else if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
        takeModel(*box->model(), take);
    } else if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget)) {
        takeModel(*view->model(), take);
    }
}

/// What stands there, what the mouse is told, and what is said aloud.
void takeWords(QWidget& widget, const Take& take) {
    takePainted(widget, take);
    take(widget.toolTip());
    take(widget.accessibleName());
    take(widget.accessibleDescription());
    auto* said = QAccessible::queryAccessibleInterface(&widget);
    const bool typed = qobject_cast<QLineEdit*>(&widget) != nullptr;
    if (said != nullptr && !typed) {
        take(said->text(QAccessible::Value));
    }
}

/// What a person typed or named, and what the program made of it for the person alone.
bool isData(const QWidget& widget) {
    return widget.objectName() == QLatin1String("recoveryCode") ||
           widget.objectName() == QLatin1String("share.file") ||
           widget.objectName() ==
               QLatin1String("share.openProblems") || // fields as a file has them
           widget.objectName() == QLatin1String("library.part.key") ||
           widget.objectName() == QLatin1String("library.part.address") ||
           widget.objectName().startsWith(QLatin1String("qt_"));
}

} // namespace

QStringList englishIn(const QWidget& window) {
    QStringList found;
    const auto data = dataWords(); // a list of hundreds of lines asks for each
    const auto look = [&](const QWidget& widget, const QString& text) {
        for (const QString& word : englishWordsOf(text, data)) {
            found << QStringLiteral("%1 %2: %3 | %4")
                         .arg(QString::fromLatin1(widget.metaObject()->className()),
                              widget.objectName(), word, text);
        }
    };
    look(window, window.window()->windowTitle());
    for (auto* widget : window.findChildren<QWidget*>()) {
        if (widget->isVisibleTo(&window) && !isData(*widget)) {
            takeWords(*widget, [&](const QString& text) { look(*widget, text); });
        }
    }
    found.removeDuplicates();
    return found;
}

} // namespace sinew::tests
