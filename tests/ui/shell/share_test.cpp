#include "hands.h"
#include "real_store.h"
#include "words.h"

#include <catch2/catch_test_macros.hpp>

#include <QCoreApplication>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QUrl>

using namespace sinew;
using namespace sinew::tests;

namespace {

/// The program on Share, with a store of three days.
class Sharing {
public:
    Sharing() {
        writePast(places(), examplePatient(), [](Past& past) {
            past.session("2026-03-03", 2, 3);
            past.morning("2026-03-04", 1);
        });
        m_program.start();
        window().waitUntil("the pages stand", [this] { return window().sees("todayPage"); });
        m_program.settleStore();
        window().press(Qt::Key_4, Qt::ControlModifier);
        m_program.settleStore();
    }

    [[nodiscard]] WindowDriver& window() { return m_program.window(); }
    [[nodiscard]] RunningProgram& program() { return m_program; }
    [[nodiscard]] QString place(const char* name) const {
        return QDir{QString::fromStdString(m_folder.path().string())}.filePath(words(name));
    }
    [[nodiscard]] practice::Places places() const {
        return {m_folder.path() / "sinew.store", m_folder.path() / "configuration"};
    }
    /// With the answers the person will give in dialogs.
    void press(const char* button, std::initializer_list<const char*> answers = {}) {
        for (const char* answer : answers) {
            m_program.prompt().willAnswer(words(answer));
        }
        Hands hands{m_program};
        hands.tabTo(button);
        hands.key(Qt::Key_Space);
        m_program.settleStore();
    }
    void open(const QString& file) { press("share.open", {file.toUtf8().constData()}); }
    [[nodiscard]] QByteArray saved(const char* name) {
        const auto file = place(name);
        press("share.save", {file.toUtf8().constData()});
        return contentOf(file);
    }
    void write(const QString& file, const QByteArray& text) {
        QFile letter{file};
        REQUIRE(letter.open(QIODevice::WriteOnly));
        letter.write(text);
    }
    [[nodiscard]] QByteArray contentOf(const QString& file) {
        QFile letter{file};
        return letter.open(QIODevice::ReadOnly) ? letter.readAll() : QByteArray{};
    }
    [[nodiscard]] std::string kept() {
        std::string lines;
        bool answered = false;
        m_program.program().store()->ask(
            &m_program.frame(),
            [](practice::Practice& practice) {
                return practice.post().exportLines({std::nullopt, true}).value();
            },
            [&](std::string text) {
                lines = std::move(text);
                answered = true;
            });
        window().waitUntil("the store has answered", [&] { return answered; });
        return lines;
    }

private:
    TemporaryFolder m_folder;
    RunningProgram m_program{m_folder.path(), "2026-03-05", 18};
};

} // namespace

TEST_CASE("a patient reads what her file holds, saves it and finds the same inside") {
    Sharing sharing;
    auto& window = sharing.window();
    CHECK(sharing.program().frame().currentKey() == words("share"));
    CHECK(window.read("share.person") == words("name, year of birth"));
    CHECK(window.read("share.days").contains(words("2 March 2026")));
    CHECK(window.read("share.days").contains(words("4 March 2026")));
    CHECK(window.read("share.exercise").startsWith(words("1 session, ")));
    CHECK(window.read("share.pain") == words("1 check-in"));
    CHECK(window.read("share.visits") == words("none"));
    const auto text = sharing.saved("sinew.jsonl");
    CHECK(text.startsWith("{\"record\":\"sinew\""));
    CHECK(text.contains("\"name\":\"A. Example\""));
    CHECK_FALSE(text.contains("\"account\""));
    CHECK(window.read("notice") == words("Saved the file as sinew.jsonl."));
}

TEST_CASE("a file that is there is replaced only after a question, a folder never") {
    Sharing sharing;
    auto& window = sharing.window();
    const auto file = sharing.place("letter.jsonl");
    sharing.write(file, "something of hers");
    sharing.press("share.save", {file.toUtf8().constData(), "keep"});
    CHECK(sharing.contentOf(file) == "something of hers");
    CHECK(sharing.program().prompt().asked().last() == words("Replace the file?"));
    sharing.press("share.save", {file.toUtf8().constData(), "replace"});
    CHECK(sharing.contentOf(file).startsWith("{\"record\":\"sinew\""));
    REQUIRE(QDir{}.mkdir(sharing.place("folder")));
    sharing.press("share.save", {sharing.place("folder").toUtf8().constData()});
    CHECK(window.read("share.saveProblem") ==
          words("This is the name of a folder. Choose another name."));
    sharing.press("share.save", {sharing.place("nowhere/letter").toUtf8().constData()});
    CHECK(window.read("share.saveProblem") ==
          words("This file cannot be written. Choose another place."));
    sharing.press("share.save", {""}); // turned away: nothing happens
    CHECK(window.read("share.save") == words("Save the file …"));
}

TEST_CASE("a file that came back tells what it changes, is taken in as one deed and taken back") {
    Sharing sharing;
    auto& window = sharing.window();
    auto text = sharing.saved("sinew.jsonl");
    const auto file = sharing.place("back.jsonl");
    sharing.write(file, text.replace("\"painWorst\":3", "\"painWorst\":5"));
    const auto before = sharing.kept();
    sharing.open(file);
    CHECK(window.read("share.file") == words("back.jsonl"));
    CHECK(window.read("share.counts").startsWith(words("0 new, 1 changed, ")));
    CHECK(window.read("share.change.0") ==
          words("3 March 2026: Session changed. worst pain: 3 → 5"));
    CHECK(sharing.kept() == before);
    CHECK(window.focused() == words("share.take"));
    window.press(Qt::Key_Space);
    sharing.program().settleStore();
    CHECK(window.read("notice").startsWith(words("Taken in: 0 new, 1 changed, ")));
    CHECK_FALSE(window.sees("share.take"));
    CHECK(sharing.kept().find("\"painWorst\":5") != std::string::npos);
    window.click("noticeAction");
    sharing.program().settleStore();
    CHECK(window.read("notice") == words("Taken back: Session, worst pain: 5 → 3"));
    sharing.open(file); // an old file never undoes what was decided later: it is known by now
    CHECK(window.read("share.counts") ==
          words("Everything in this file is known already. There is nothing to take in."));
    CHECK_FALSE(window.sees("share.take"));
}

TEST_CASE("a chiropractor's new plan is told exercise by exercise, and Today follows it") {
    Sharing sharing;
    auto& window = sharing.window();
    const auto text = sharing.saved("sinew.jsonl");
    const QByteArray episode{"\"record\":\"episode\",\"id\":\""};
    const auto id = text.mid(text.indexOf(episode) + episode.size(), 36);
    const auto file = sharing.place("back.jsonl");
    sharing.write(file, text + R"({"record":"plan","id":"01890000-0000-7000-8000-0000000000aa",)" +
                            R"("episode":")" + id +
                            R"(","from":"2026-03-05","phase":"A1","reason":"the bridge went well",)"
                            R"("prescriptions":[{"exercise":"single-leg-bridge","sets":3,)"
                            R"("sideRule":"injured","progression":"byRule","repsMin":8}]})"
                            "\n");
    sharing.open(file);
    CHECK(window.read("share.counts").startsWith(words("1 new, 0 changed, ")));
    CHECK(window.read("share.fresh") == words("New: 1 plan change"));
    const auto told = window.read("share.change.0");
    CHECK(told.startsWith(words("5 March 2026: Plan entered. phase: A1; reason: the bridge went")));
    CHECK(told.contains(words("Single-leg bridge, sets: 3")));
    window.press(Qt::Key_Space);
    sharing.program().settleStore();
    window.press(Qt::Key_1, Qt::ControlModifier);
    sharing.program().settleStore();
    CHECK(window.sees("row.single-leg-bridge.check"));
    CHECK_FALSE(window.has("row.isometric-heel-dig.check"));
}

TEST_CASE("a file is dropped on the window, whichever page is in front") {
    Sharing sharing;
    const auto file = sharing.place("sinew.jsonl");
    REQUIRE_FALSE(sharing.saved("sinew.jsonl").isEmpty());
    sharing.window().press(Qt::Key_1, Qt::ControlModifier);
    CHECK_FALSE(sharing.window().find("note").acceptDrops()); // it is no text for a field
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter{{10, 10}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier};
    QCoreApplication::sendEvent(&sharing.program().frame(), &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop{QPointF{10, 10}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier};
    QCoreApplication::sendEvent(&sharing.program().frame(), &drop);
    sharing.program().settleStore();
    CHECK(drop.isAccepted());
    CHECK(sharing.program().frame().currentKey() == words("share"));
    CHECK(sharing.window().read("share.file") == words("sinew.jsonl"));
}

TEST_CASE("a file that is none of hers is refused in kind words, and the store stays as it is") {
    Sharing sharing;
    auto& window = sharing.window();
    const auto text = sharing.saved("sinew.jsonl");
    const auto before = sharing.kept();
    const auto file = sharing.place("letter.jsonl");
    const auto isRefused = [&](const QByteArray& content, const char* sentence) {
        INFO(sentence);
        sharing.write(file, content);
        sharing.open(file);
        CHECK(window.read("share.openProblem") == words(sentence));
        CHECK_FALSE(window.sees("share.take"));
        CHECK(sharing.kept() == before);
    };
    isRefused("a letter", "This is not a file that Sinew wrote.");
    isRefused("", "This is not a file that Sinew wrote.");
    isRefused(QByteArray{text}.replace("\"version\":1", "\"version\":2"),
              "The file was written by a newer Sinew. Update Sinew to open it.");
    isRefused("{\"record\":\"sinew\",\"version\":1}\n{\"record\":\"patient\",\"id\":"
              "\"01890000-0000-7000-8000-0000000000aa\",\"name\":\"B. Example\"}\n",
              "This is the record of somebody else. Nothing of it was taken in.");
    isRefused(QByteArray{text}.replace("\"painWorst\":3", "\"painWorst\":11"),
              "The file does not fit together. Nothing of it was taken in; ask whoever sent it "
              "for it once more.");
    CHECK(window.read("share.openProblems").contains(words("worst pain: Please enter a number")));
    sharing.open(sharing.place("nowhere.jsonl"));
    CHECK(window.read("share.openProblem") == words("This file is not there."));
    sharing.open(sharing.place("."));
    CHECK(window.read("share.openProblem") == words("This file cannot be read."));
}
