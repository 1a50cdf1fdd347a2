#include "pages/seen.h"

namespace sinew::tests {

void Seen::write(const std::function<void(Past&)>& write) {
    writePast(places(), examplePatient(), write);
}

void Seen::open() {
    m_program.start();
    drive().waitUntil("the pages stand", [this] { return drive().has("nav.today"); });
    rest();
}

void Seen::rest() {
    m_program.settleStore();
    settle();
}

void Seen::turnTo(const char* page) {
    m_program.frame().open(QString::fromUtf8(page));
    rest();
}

void Seen::look(const char* name, const std::vector<Dress>& dresses) {
    lookAt(m_program.frame(), QString::fromUtf8(name), dresses);
}

void Seen::lookOver(const char* over, const char* name) {
    rest();
    lookAt(m_program.frame(), QString::fromUtf8(name), fewDresses(), &drive().find(over));
    drive().find(over).setFocus();
    drive().press(Qt::Key_Escape);
}

void Seen::press(const std::string& name) {
    drive().click(name.c_str());
    rest();
}

} // namespace sinew::tests
