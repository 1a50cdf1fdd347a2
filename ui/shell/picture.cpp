#include "shell/picture.h"

#include <QLayout>
#include <QPixmap>
#include <QTimer>

namespace sinew::shell {

namespace {

constexpr int settlingRounds = 4; // an answer may make a page ask once more

void whenSettled(Program& program, QObject* context, int rounds, std::function<void()> then) {
    if (program.store() == nullptr || rounds == 0) {
        QTimer::singleShot(0, context, then);
        return;
    }
    program.store()->ask(
        context, [](practice::Practice&) { return true; },
        [&program, context, rounds, then = std::move(then)](bool) {
            whenSettled(program, context, rounds - 1, then);
        });
}

} // namespace

void whenPainted(Program& program, MainWindow& window, std::function<void()> then) {
    whenSettled(program, &window, 1, [&window, then = std::move(then)] {
        window.layout()->activate();
        window.repaint();
        then();
    });
}

void takePicture(Program& program, MainWindow& window, const QString& page, const QString& file,
                 std::function<void(bool)> then) {
    window.open(page);
    const bool known = window.currentKey() == page;
    whenSettled(program, &window, settlingRounds, [&window, file, known, then = std::move(then)] {
        window.layout()->activate(); // another text size may have come a moment ago
        then(known && window.grab().save(file, "PNG"));
    });
}

} // namespace sinew::shell
