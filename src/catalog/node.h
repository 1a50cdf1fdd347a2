#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sinew::catalog {

struct Member;

/// A parsed JSON value with the members of objects in the order written.
struct Node {
    enum class Kind { null, boolean, integer, number, text, array, object };
    Kind kind = Kind::null;
    bool boolean = false;
    std::int64_t integer = 0;
    double number = 0; ///< also set for integers
    std::string text;
    std::vector<Node> items;
    std::vector<Member> members;

    /// Null where the object has no such member, or this is no object.
    [[nodiscard]] const Node* member(std::string_view name) const;
};

struct Member {
    std::string name;
    Node value;
};

/// Strict RFC 8259: no comments, no repeated keys ("duplicate"), no trailing text, UTF-8 only
/// ("notJson", with the byte), at most 40 levels ("tooDeep"). What can be read is returned even
/// when there are problems.
[[nodiscard]] Node parseJson(std::string_view text, const std::string& file,
                             base::Problems& problems);

/// `name` as a token of a JSON pointer.
[[nodiscard]] std::string pointerToken(std::string_view name);

} // namespace sinew::catalog
