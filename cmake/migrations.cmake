# Writes the texts of migrations/ into a source of the room storage, so that the program needs no files beside it.
file(GLOB migration_texts CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/migrations/*.sqlite.sql)
list(SORT migration_texts)

set(rows "")
foreach(sqlite_text IN LISTS migration_texts)
    string(REPLACE ".sqlite.sql" ".postgresql.sql" postgresql_text ${sqlite_text})
    set_property(DIRECTORY ${PROJECT_SOURCE_DIR} APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${sqlite_text} ${postgresql_text})
    get_filename_component(name ${sqlite_text} NAME)
    string(REGEX MATCH "^0*([0-9]+)_([a-z_]+)" whole ${name})
    set(number ${CMAKE_MATCH_1})
    set(noun ${CMAKE_MATCH_2})
    file(READ ${sqlite_text} sqlite)
    file(READ ${postgresql_text} postgresql)
    string(APPEND rows "    {${number}, \"${noun}\", R\"sql(${sqlite})sql\", R\"sql(${postgresql})sql\"},\n")
endforeach()

file(GENERATE OUTPUT ${PROJECT_BINARY_DIR}/generated/all_migrations.cpp CONTENT
"#include \"storage/migrations.hpp\"

namespace kept::storage {

std::span<const Migration> all_migrations() {
    static constexpr Migration all[] = {
${rows}    };
    return all;
}

}  // namespace kept::storage
")
target_sources(kept_storage PRIVATE ${PROJECT_BINARY_DIR}/generated/all_migrations.cpp)
