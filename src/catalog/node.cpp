#include "catalog/node.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace sinew::catalog {

namespace {

constexpr std::size_t deepest = 40;

/// Builds the tree from the parser's events, so that repeated keys are seen and order is kept.
class Builder : public nlohmann::json_sax<nlohmann::json> {
public:
    Builder(const std::string& file, base::Problems& problems)
        : m_file{file},
          m_problems{problems} {}

    Node take() { return std::move(m_root); }

    bool null() override { return add({}); }
    bool boolean(bool value) override {
        Node node;
        node.kind = Node::Kind::boolean;
        node.boolean = value;
        return add(std::move(node));
    }
    bool number_integer(number_integer_t value) override { return addInteger(value); }
    bool number_unsigned(number_unsigned_t value) override {
        return value > INT64_MAX ? addNumber(static_cast<double>(value))
                                 : addInteger(static_cast<std::int64_t>(value));
    }
    bool number_float(number_float_t value, const string_t&) override { return addNumber(value); }
    bool string(string_t& value) override {
        Node node;
        node.kind = Node::Kind::text;
        node.text = std::move(value);
        return add(std::move(node));
    }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(Node::Kind::object); }
    bool start_array(std::size_t) override { return open(Node::Kind::array); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t& value) override {
        m_open.back().key = value;
        const auto& node = m_open.back().node;
        if (node.member(value)) {
            m_problems.push_back(
                {m_file + "#" + pointer() + "/" + pointerToken(value), "duplicate", {}});
        }
        return true;
    }
    bool parse_error(std::size_t position, const std::string&,
                     const nlohmann::detail::exception&) override {
        m_problems.push_back(
            {m_file + "#" + pointer(), "notJson", "byte " + std::to_string(position)});
        while (!m_open.empty()) {
            close();
        }
        return false;
    }

private:
    struct Open {
        Node node;
        std::string key;
    };

    std::string pointer() const {
        std::string path;
        for (std::size_t i = 0; i + 1 < m_open.size(); ++i) {
            const auto& level = m_open[i];
            const bool isArray = level.node.kind == Node::Kind::array;
            path +=
                "/" + (isArray ? std::to_string(level.node.items.size()) : pointerToken(level.key));
        }
        return path;
    }
    bool addInteger(std::int64_t value) {
        Node node;
        node.kind = Node::Kind::integer;
        node.integer = value;
        node.number = static_cast<double>(value);
        return add(std::move(node));
    }
    bool addNumber(double value) {
        Node node;
        node.kind = Node::Kind::number;
        node.number = value;
        return add(std::move(node));
    }
    bool open(Node::Kind kind) {
        m_open.emplace_back();
        m_open.back().node.kind = kind;
        if (m_open.size() > deepest) {
            m_problems.push_back({m_file + "#" + pointer(), "tooDeep", std::to_string(deepest)});
            return false;
        }
        return true;
    }
    bool close() {
        Node node = std::move(m_open.back().node);
        m_open.pop_back();
        return add(std::move(node));
    }
    bool add(Node node) {
        if (m_open.empty()) {
            m_root = std::move(node);
        } else if (auto& parent = m_open.back(); parent.node.kind == Node::Kind::array) {
            parent.node.items.push_back(std::move(node));
        } else {
            parent.node.members.push_back({parent.key, std::move(node)});
        }
        return true;
    }

    const std::string& m_file;
    base::Problems& m_problems;
    std::vector<Open> m_open;
    Node m_root;
};

} // namespace

const Node* Node::member(std::string_view name) const {
    const auto found =
        std::find_if(members.begin(), members.end(), [&](const auto& m) { return m.name == name; });
    return found == members.end() ? nullptr : &found->value;
}

Node parseJson(std::string_view text, const std::string& file, base::Problems& problems) {
    Builder builder{file, problems};
    nlohmann::json::sax_parse(text.begin(), text.end(), &builder);
    return builder.take();
}

std::string pointerToken(std::string_view name) {
    std::string token;
    for (const char c : name) {
        token += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
    }
    return token;
}

} // namespace sinew::catalog
