#include "core/store/ground.h"

#include "store/sql/sqlite.h"

#include "support/temp_folder.h"

namespace sinew::test {

namespace {

class FileGround final : public Ground {
public:
    [[nodiscard]] std::unique_ptr<store::sql::Connection> connect() override {
        const std::array<std::byte, 32> key{std::byte{7}};
        const auto file = m_folder / "ground.sinew";
        const bool there = std::filesystem::exists(file);
        return store::sql::openSqlite(
            file, key, there ? store::sql::Opening::existing : store::sql::Opening::create);
    }

private:
    TempFolder m_folder;
};

} // namespace

std::unique_ptr<Ground> newGround() {
    return std::make_unique<FileGround>();
}

} // namespace sinew::test
