# Writes the resource files into C++ source: every file as a constant (embedded_files.cpp), and the texts of sql/*.sql
# once more as constexpr constants (resources/statement_texts.h), so that statements can be looked up while compiling.
#
# cmake -DROOT=<resources folder> -DFILES=<list of paths below ROOT, joined by |> -DOUT=<folder> -P embed.cmake

string(REPLACE "|" ";" paths "${FILES}")
list(SORT paths)

function(literal out path)
  file(READ "${ROOT}/${path}" text)
  set(${out} "std::string_view{R\"~sinew~(${text})~sinew~\"}" PARENT_SCOPE)
endfunction()

function(write_when_changed path text)
  if(EXISTS "${path}")
    file(READ "${path}" before)
  endif()
  if(NOT "${before}" STREQUAL "${text}")
    file(WRITE "${path}" "${text}")
  else()
    file(TOUCH "${path}")
  endif()
endfunction()

set(entries "")
set(texts "")
set(count 0)
foreach(path IN LISTS paths)
  literal(text "${path}")
  string(APPEND entries "    File{\"${path}\", ${text}},\n")
  math(EXPR count "${count} + 1")
  if(path MATCHES "^sql/([a-z_]+)\\.sql$")
    string(APPEND texts "    StatementText{\"${CMAKE_MATCH_1}\", ${text}},\n")
  endif()
endforeach()

write_when_changed("${OUT}/embedded_files.cpp" "// Written by resources/embed.cmake.
#include \"resources/embedded.h\"

#include <array>

namespace sinew::resources {

std::span<const File> all() {
    static constexpr std::array<File, ${count}> files{{
${entries}    }};
    return files;
}

} // namespace sinew::resources
")

write_when_changed("${OUT}/resources/statement_texts.h" "// Written by resources/embed.cmake.
#pragma once

#include <string_view>

namespace sinew::resources {

struct StatementText {
    std::string_view shelf;
    std::string_view text;
};

inline constexpr StatementText statementTexts[] = {
    StatementText{\"\", \"\"}, // keeps the array non-empty
${texts}};

} // namespace sinew::resources
")
