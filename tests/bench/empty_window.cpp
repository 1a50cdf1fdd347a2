#include <QApplication>
#include <QWidget>

#include <cstdio>

/// A window with nothing in it: what the program's own window is measured against.
namespace {

class Empty : public QWidget {
protected:
    void paintEvent(QPaintEvent*) override {
        std::puts("painted");
        std::fflush(stdout);
    }
};

} // namespace

int main(int argc, char** argv) {
    QApplication app{argc, argv};
    Empty window;
    window.resize(1200, 760);
    window.show();
    return QApplication::exec();
}
