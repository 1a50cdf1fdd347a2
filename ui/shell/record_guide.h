#pragma once

#include "rehab/records.h"
#include "shell/guide.h"

namespace sinew::shell {

/// The guide through a person's own record: besides pages and exercises its days and what is done
/// on Today.
class RecordGuide : public Guide {
    Q_OBJECT

public:
    RecordGuide(MainWindow& window, bridge::StoreThread& store, base::Id<rehab::Episode> episode,
                kit::Theme& theme);

protected:
    void read() override;
    void addDeeds(std::vector<Find>& finds) const override;
    [[nodiscard]] std::vector<Find> meant(const QString& typed) const override;

private:
    struct Facts {
        const rehab::Catalogue* catalogue = nullptr;
        base::Day today;
        base::Day first; ///< of the injuries that are not over
    };

    [[nodiscard]] Find partOfToday(const QString& word, const QString& part,
                                   const QStringList& besides) const;
    [[nodiscard]] Find dayFind(base::Day day) const;
    void openDay(base::Day day) const;

    base::Id<rehab::Episode> m_episode;
    std::optional<Facts> m_facts;
};

} // namespace sinew::shell
