#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace sinew::fuzz {

struct Mutant {
    std::size_t seed = 0; ///< which of the seeds it was made of
    std::string text;
};

/// Makes broken files out of good ones, knowing what JSON Lines are made of: lines are repeated,
/// lost and swapped; a token gives way to one from elsewhere or to a nasty one; brackets go
/// missing; bytes are hurt last and least. The same number gives the same file.
class JsonMutator {
public:
    explicit JsonMutator(std::vector<std::string> seeds);

    [[nodiscard]] Mutant mutant(std::uint64_t number);

private:
    using Tokens = std::vector<std::string>;

    [[nodiscard]] std::size_t below(std::size_t limit);
    [[nodiscard]] const std::string& pick(const Tokens& from);
    [[nodiscard]] const std::string& pickLike(const std::string& token);
    [[nodiscard]] std::string hurt(const std::string& seed);
    void hurtLines(Tokens& lines);
    [[nodiscard]] std::string withHurtTokens(const std::string& line);
    void hurtTokens(Tokens& tokens);
    void hurtBytes(std::string& text);

    Tokens m_seeds;
    Tokens m_words; ///< every token of every seed
    std::mt19937_64 m_random;
};

/// Strings, numbers, words and single signs of JSON in their order; put together they are the text
/// again.
[[nodiscard]] std::vector<std::string> jsonTokens(std::string_view text);

} // namespace sinew::fuzz
