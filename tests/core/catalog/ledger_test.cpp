#include "core/catalog/shipped.h"

#include "catalog/key_numbers.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <functional>
#include <iterator>
#include <sstream>

using namespace sinew;
using namespace sinew::rehab;

namespace {

/// Every piece of evidence in the catalogue, with the path of what it belongs to.
using Visit = std::function<void(const std::string& path, const Evidence& evidence)>;

template <Keyed T>
void eachEvidence(const T& record, const std::string& path, const Visit& visit);

template <class T>
void eachEvidence(const T&, const std::string&, const Visit&) {}

template <class T>
void eachEvidence(const std::optional<T>& value, const std::string& path, const Visit& visit) {
    if (value) {
        eachEvidence(*value, path, visit);
    }
}

template <class T>
void eachEvidence(const std::vector<T>& list, const std::string& path, const Visit& visit) {
    for (std::size_t i = 0; i < list.size(); ++i) {
        eachEvidence(list[i], path + "/" + std::to_string(i), visit);
    }
}

template <Keyed T>
void eachEvidence(const T& record, const std::string& path, const Visit& visit) {
    if constexpr (std::is_same_v<T, Evidence>) {
        visit(path, record);
    } else {
        eachKey<T>([&](const auto& key) {
            eachEvidence(record.*key.member, path + "/" + std::string{key.name}, visit);
        });
    }
}

void eachEvidence(const Catalogue& catalogue, const Visit& visit) {
    eachEvidence(catalogue.exercises, "exercises", visit);
    eachEvidence(catalogue.protocols, "protocols", visit);
    eachEvidence(catalogue.redFlags, "redFlags", visit);
    eachEvidence(catalogue.intake, "intake", visit);
    eachEvidence(catalogue.measures, "measures", visit);
    eachEvidence(catalogue.rules, "rules", visit);
    eachEvidence(catalogue.courses, "courses", visit);
    eachEvidence(catalogue.alignment, "alignment", visit);
    eachEvidence(catalogue.grades, "grades", visit);
}

std::string digits(double number) {
    std::ostringstream text;
    text << number;
    return text.str();
}

/// A cell of a table in Markdown.
std::string cell(std::string text) {
    for (auto at = text.find('|'); at != std::string::npos; at = text.find('|', at + 2)) {
        text.insert(at, "\\");
    }
    return " " + text + " |";
}

std::string rowOf(const catalog::KeyNumber& number) {
    const auto& evidence = number.evidence;
    return "|" + cell("`" + number.key + "`") + cell(digits(number.value) + " " + number.unit) +
           cell(number.editable ? digits(number.least) + " to " + digits(number.most) : "fixed") +
           cell(std::string{nameOf(evidence.strength)}) +
           cell(evidence.tag + ": " + std::string{evidence.text.in("en")} +
                (evidence.address.empty() ? "" : " " + evidence.address)) +
           "\n";
}

std::string figuresPage() {
    std::string page =
        "# The figures behind the judgements\n\n"
        "Every number that decides something, with its default, the range a clinic may set it to, "
        "how far it may be\ntrusted and where it comes from. `verified` was read at the address, "
        "`knowledge` is recalled from a paper, `uncertain`\nmay be wrong, `design` is a default "
        "of ours. How to set one: [knowledge](knowledge.md#figures-of-the-clinic). Doses of\n"
        "exercises are changed in a person's plan.\n\n"
        "Written by tests/core/catalog/ledger_test.cpp from `resources/`; change those, never this "
        "page.\n\n"
        "| figure | default | may be set | strength | source |\n|---|---|---|---|---|\n";
    for (const auto& number : catalog::keyNumbers(test::shipped())) {
        page += rowOf(number);
    }
    return page;
}

} // namespace

TEST_CASE("everything that is known says where it comes from and how far it may be trusted") {
    int pieces = 0;
    eachEvidence(test::shipped(), [&](const std::string& path, const Evidence& evidence) {
        ++pieces;
        CAPTURE(path);
        CHECK_FALSE(evidence.tag.empty());
        CHECK_FALSE(evidence.text.in("en").empty());
        CHECK((evidence.strength != Strength::verified || !evidence.address.empty()));
    });
    CHECK(pieces > 500);
}

TEST_CASE("neither of the two withdrawn papers supports anything") {
    eachEvidence(test::shipped(), [](const std::string& path, const Evidence& evidence) {
        CAPTURE(path);
        for (const std::string paper : {"1471-2474-11-64", "1746-1340-18-23", "Hoskins"}) {
            CHECK(evidence.address.find(paper) == std::string::npos);
            CHECK(evidence.tag.find(paper) == std::string::npos);
            CHECK(evidence.text.in("en").find(paper) == std::string::npos);
        }
    });
}

TEST_CASE("a piece of any shipped file that loses its source is refused") {
    int files = 0;
    for (const auto& source : test::shippedSources()) {
        std::string text{source.text};
        const auto at = text.find("\"evidence\":");
        if (at == std::string::npos) {
            continue; // figures are drawings
        }
        ++files;
        CAPTURE(source.name);
        text.replace(at, 10, "\"hearsay\"");
        const auto read = catalog::readPieces({source.name, text});
        REQUIRE_FALSE(read.ok());
        const auto& problems = read.error().problems;
        CHECK(std::any_of(problems.begin(), problems.end(), [](const auto& problem) {
            return problem.field.ends_with("/evidence") && problem.code == "missing";
        }));
    }
    CHECK(files > 15);
}

TEST_CASE("docs/figures.md is the list of every figure with its source") {
    const std::string place = std::string{SINEW_TOP} + "/docs/figures.md";
    std::ifstream stream{place, std::ios::binary};
    const std::string found{std::istreambuf_iterator<char>{stream}, {}};
    const auto expected = figuresPage();
    if (found != expected) {
        std::ofstream{place} << expected; // fails once; look at the difference and commit it
    }
    const bool upToDate = found == expected;
    CHECK(upToDate);
}
