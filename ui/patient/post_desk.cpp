#include "patient/post_desk.h"

#include "bridge/error_text.h"
#include "bridge/letter_text.h"

#include <QFile>

namespace sinew::patient {

namespace {

using practice::Letter;
using practice::Practice;

struct Listing {
    base::Result<practice::Contents> contents;
    base::Day today;
};

struct Taking {
    base::Result<practice::Imported> imported;
    std::vector<practice::LineProblem> problems;
};

std::filesystem::path pathOf(const QString& file) {
    return {QFile::encodeName(file).toStdString()};
}

/// `use(patient)` for the person of the episode, or why there is none.
template <class Use>
auto withPatient(Practice& practice, const std::optional<base::Id<rehab::Episode>>& episode,
                 Use use) -> decltype(use(base::Id<rehab::Patient>{})) {
    if (!episode) {
        return base::Error{base::Code::notFound, {}, {}};
    }
    const auto details = practice.accounts().details(*episode);
    if (!details) {
        return details.error();
    }
    return use(details->patient.id);
}

bool isNameTaken(const base::Error& error) {
    return !error.problems.empty() && error.problems.front().code == "fileExists";
}

/// A file that is none of ours is told in one sentence; in one of ours every line counts.
QStringList refusal(const base::Error& error, const std::vector<practice::LineProblem>& problems) {
    constexpr std::size_t mostTold = 5;
    if (problems.empty()) {
        return {bridge::errorText(error)};
    }
    const auto& [file, line, first] = problems.front();
    if (line <= 1) { // the line that says what the file is
        const bool newer = first.code == "newerVersion";
        return {bridge::problemText(newer ? first : base::Problem{{}, "noHeader", {}})};
    }
    QStringList sentences{PostDesk::tr("The file does not fit together. Nothing of it was taken "
                                       "in; ask whoever sent it for it once more.")};
    for (std::size_t i = 0; i < std::min(mostTold, problems.size()); ++i) {
        sentences << bridge::fileProblemText(problems[i]);
    }
    if (problems.size() > mostTold) {
        sentences << PostDesk::tr("And %n more problem(s).", nullptr,
                                  static_cast<int>(problems.size() - mostTold));
    }
    return sentences;
}

} // namespace

struct PostDesk::Looked {
    QString file;
    Letter letter;
    base::Result<practice::Preview> preview;
    std::vector<practice::LineProblem> problems;
    const rehab::Catalogue* catalogue;
};

PostDesk::PostDesk(bridge::StoreThread& store, std::optional<base::Id<rehab::Episode>> episode,
                   QObject* parent)
    : QObject{parent},
      m_store{store},
      m_episode{episode} {}

void PostDesk::read() {
    m_store.ask(
        this,
        [episode = m_episode](Practice& practice) {
            const auto contents = [&](base::Id<rehab::Patient> patient) {
                return practice.post().contents({patient, false});
            };
            return Listing{withPatient(practice, episode, contents), practice.today()};
        },
        [this](const Listing& listing) {
            if (listing.contents) {
                Q_EMIT listed(*listing.contents, listing.today);
            } else {
                Q_EMIT failed(bridge::errorText(listing.contents.error()));
            }
        });
}

void PostDesk::save(const QString& file, practice::Replace replace) {
    m_job = m_store.askLong(
        this,
        [episode = m_episode, file, replace](Practice& practice, const bridge::Progress& tell) {
            return withPatient(practice, episode, [&](base::Id<rehab::Patient> patient) {
                return practice.post().save({patient, false}, pathOf(file), replace, tell);
            });
        },
        [this](int done, int total) { Q_EMIT progressed(done, total); },
        [this, file](const base::Result<practice::Written>& answer) {
            if (answer) {
                Q_EMIT written(file);
            } else if (isNameTaken(answer.error())) {
                Q_EMIT nameTaken(file);
            } else {
                Q_EMIT notWritten(bridge::errorText(answer.error()));
            }
        });
}

void PostDesk::look(const QString& file) {
    m_letter.reset();
    m_job = m_store.askLong(
        this,
        [episode = m_episode, file](Practice& practice, const bridge::Progress& tell) {
            Looked looked{
                file, {pathOf(file), practice.today()}, base::Code::notFound, {}, nullptr};
            const auto lookAt = [&] {
                return practice.post().preview(looked.letter, looked.problems, tell);
            };
            looked.preview =
                !episode ? lookAt() : withPatient(practice, episode, [&](auto patient) {
                    looked.letter.onlyOf = patient;
                    return lookAt();
                });
            looked.catalogue = &practice.catalogue();
            return looked;
        },
        [this](int done, int total) { Q_EMIT progressed(done, total); },
        [this](const Looked& looked) { present(looked); });
}

void PostDesk::present(const Looked& found) {
    if (!found.preview) {
        Q_EMIT refused(refusal(found.preview.error(), found.problems));
        return;
    }
    m_letter = found.letter;
    m_letter->seal = found.preview->seal;
    Q_EMIT looked(found.file, *found.preview, *found.catalogue);
}

void PostDesk::takeIn() {
    if (!m_letter) {
        return;
    }
    m_job = m_store.askLong(
        this,
        [letter = *m_letter](Practice& practice, const bridge::Progress& tell) {
            std::vector<practice::LineProblem> problems;
            auto imported = practice.post().takeIn(letter, problems, tell);
            return Taking{std::move(imported), std::move(problems)};
        },
        [this](int done, int total) { Q_EMIT progressed(done, total); },
        [this](const Taking& taking) {
            if (taking.imported) {
                Q_EMIT tookIn(*taking.imported);
            } else if (bridge::mayPass(taking.imported.error().code)) {
                Q_EMIT notTaken(bridge::errorText(taking.imported.error()));
            } else {
                Q_EMIT refused(refusal(taking.imported.error(), taking.problems));
            }
        });
}

} // namespace sinew::patient
