#pragma once

#include "bridge/store_thread.h"
#include "rehab/catalogue.h"
#include "shell/find.h"

#include <QObject>

namespace sinew::kit {
class Theme;
}

namespace sinew::shell {

class Finder;
class MainWindow;

/// Leads from what is typed after Ctrl+K to the pages and exercises of an open store, and to what
/// those who make one of this add: what can be done, and what is meant by what was typed.
class Guide : public QObject {
    Q_OBJECT

public:
    ~Guide() override;

    /// Opens the finder over a page that has the frame around it.
    void find();

protected:
    /// What the finder is for, to screen readers and in its empty field.
    struct FinderWords {
        QString spoken;
        QString example;
    };
    Guide(MainWindow& window, bridge::StoreThread& store, kit::Theme& theme,
          const FinderWords& words);

    /// Asks the store, once each time the finder opens, for what know() tells.
    virtual void read() = 0;
    virtual void addDeeds(std::vector<Find>& finds) const = 0;
    /// What stands above everything that fits (a day, a patient).
    [[nodiscard]] virtual std::vector<Find> meant(const QString& typed) const = 0;

    void know(const rehab::Catalogue& catalogue);
    [[nodiscard]] MainWindow& window() const { return m_window; }
    [[nodiscard]] bridge::StoreThread& store() const { return m_store; }

private:
    void present();
    void addPages(std::vector<Find>& finds) const;
    void addUndo(std::vector<Find>& finds) const;
    void addHelp(std::vector<Find>& finds) const;
    void addLooks(std::vector<Find>& finds);
    void addExercises(std::vector<Find>& finds) const;
    using Change = std::function<void(practice::SettingsView&)>;
    [[nodiscard]] Find look(const QString& word, kit::Icon icon, const Change& change);
    void keep(const Change& change);

    MainWindow& m_window;
    bridge::StoreThread& m_store;
    kit::Theme& m_theme;
    Finder* m_finder;
    const rehab::Catalogue* m_catalogue = nullptr;
};

/// "Page · Ctrl+1".
[[nodiscard]] QString foundAs(const QString& kind, const QString& more);

} // namespace sinew::shell
