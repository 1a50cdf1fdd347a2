#pragma once

#include "base/result.h"

#include <filesystem>
#include <string>

namespace sinew::store::keys {

/// Puts a file there whole or not at all: written beside it, synced, renamed, the folder synced.
/// Mode 0600. Errors: diskFull, fileNotWritable.
[[nodiscard]] base::Done writeAtomically(const std::filesystem::path& file,
                                         std::string_view content);

/// The content of a small file. Errors: fileMissing, fileUnreadable (also: longer than `most`
/// bytes).
[[nodiscard]] base::Result<std::string> readSmall(const std::filesystem::path& file,
                                                  std::size_t most = 65'536);

/// Syncs a file, or a folder's list of names, to the disk.
[[nodiscard]] bool syncToDisk(const std::filesystem::path& path);

/// Waits until no other process makes a store in this folder. Where the folder cannot be locked it
/// does nothing: making the store will say why.
class FolderLock {
public:
    explicit FolderLock(const std::filesystem::path& folder);
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;
    ~FolderLock();

private:
    int m_descriptor;
};

} // namespace sinew::store::keys
