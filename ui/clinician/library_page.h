#pragma once

#include "bridge/store_thread.h"
#include "clinician/library_model.h"
#include "kit/page.h"
#include "practice/settings.h"

class QTableView;

namespace sinew::kit {
class Card;
class ChoiceRow;
class Label;
class TextField;
} // namespace sinew::kit

namespace sinew::clinician {

class FigureForm;

/// What the clinic works by: figures with their defaults and sources, exercises, protocols. A
/// figure that is changed says who did it and whom it makes judged differently.
class LibraryPage : public kit::Page {
    Q_OBJECT

public:
    explicit LibraryPage(bridge::StoreThread& store, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Library"); }
    [[nodiscard]] QString subtitle() const override { return m_subtitle; }
    [[nodiscard]] QString help() const override;
    [[nodiscard]] std::vector<kit::Keys> keys() const override;
    [[nodiscard]] QString never() const override;
    void refresh() override;

private:
    void build();
    void buildTable();
    void connectAll();
    void present(const std::vector<practice::FigureLine>& figures,
                 const rehab::Catalogue& catalogue);
    void showShelf();
    void filter();
    void presentEntry();
    void set(const std::string& key, const std::optional<std::string>& number);
    void told(const practice::Saved& saved);
    /// Judges the patients anew with the new number, and says for whom it matters.
    void judgeAnew();
    void sayWhom();

    bridge::StoreThread& m_store;
    std::vector<LibraryShelf> m_shelves; ///< in the order of the choice
    kit::ChoiceRow* m_shelf;
    kit::ChoiceRow* m_which;
    kit::TextField* m_search;
    LibraryModel* m_model;
    QTableView* m_table;
    kit::Card* m_detail;
    kit::Label* m_heading;
    FigureForm* m_form;
    QVBoxLayout* m_parts;
    kit::Label* m_effect;
    QStringList m_differently;
    QString m_subtitle;
    bool m_judging = false;
};

} // namespace sinew::clinician
