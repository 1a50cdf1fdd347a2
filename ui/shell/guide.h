#pragma once

#include "bridge/store_thread.h"
#include "rehab/records.h"
#include "shell/find.h"

#include <QObject>

namespace sinew::kit {
class Theme;
}

namespace sinew::shell {

class Finder;
class MainWindow;

/// Leads from what is typed after Ctrl+K to the pages, exercises, days and deeds of an open record.
class Guide : public QObject {
    Q_OBJECT

public:
    Guide(MainWindow& window, bridge::StoreThread& store, base::Id<rehab::Episode> episode,
          kit::Theme& theme);
    ~Guide() override;

    /// Opens the finder over a page that has the frame around it.
    void find();

private:
    /// Read once each time the finder opens.
    struct Facts {
        const rehab::Catalogue* catalogue = nullptr;
        base::Day today;
        base::Day first; ///< of the injuries that are not over
    };

    void present();
    void addPages(std::vector<Find>& finds) const;
    void addUndo(std::vector<Find>& finds) const;
    void addDeeds(std::vector<Find>& finds);
    void addLooks(std::vector<Find>& finds);
    void addExercises(std::vector<Find>& finds) const;
    [[nodiscard]] Find partOfToday(const QString& word, const QString& part,
                                   const QStringList& besides) const;
    [[nodiscard]] std::optional<Find> dayFind(const QString& typed) const;
    void openDay(base::Day day) const;
    using Change = std::function<void(practice::SettingsView&)>;
    [[nodiscard]] Find look(const QString& word, kit::Icon icon, const Change& change);
    void keep(const Change& change);

    MainWindow& m_window;
    bridge::StoreThread& m_store;
    base::Id<rehab::Episode> m_episode;
    kit::Theme& m_theme;
    Finder* m_finder;
    std::optional<Facts> m_facts;
};

} // namespace sinew::shell
