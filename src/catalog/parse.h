#pragma once

#include "catalog/node.h"
#include "catalog/take.h"

namespace sinew::catalog {

/// A parsed file that has not been looked into: its tree and what is wrong so far.
struct Parsed {
    std::string name;
    Node root;
    base::Problems problems;
};

[[nodiscard]] Parsed parse(std::string_view text, const std::string& fileName);
/// The text of `format`, empty where there is none.
[[nodiscard]] std::string_view formatOf(const Parsed& parsed);

/// The file as an object of one of the kinds in files.h, or everything that is wrong with it.
template <class File>
[[nodiscard]] base::Result<File> fileOf(Parsed parsed) {
    const Place root{parsed.problems, parsed.name + "#"};
    File file;
    if (parsed.problems.empty() || parsed.root.kind == Node::Kind::object) {
        take(parsed.root, root, {}, file);
    }
    if (!file.format.empty() && file.format != File::formatName) {
        root.in("format").problem("wrongFormat", std::string{File::formatName});
    }
    if (!parsed.problems.empty()) {
        return base::Error{base::Code::invalid, parsed.name, std::move(parsed.problems)};
    }
    return file;
}

} // namespace sinew::catalog
