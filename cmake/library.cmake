# The files of library/, laid into the program as they are.
file(GLOB library_texts CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/library/*.ini)
list(SORT library_texts)

set(embedded "")
set(symbols "")
set(rows "")
set(at 0)
foreach(text IN LISTS library_texts)
    get_filename_component(name ${text} NAME)
    string(APPEND embedded "    \"kept_library_${at}: .incbin \\\"${text}\\\"\\n\"\n    \"kept_library_${at}_end: .byte 0\\n\"\n")
    string(APPEND symbols "extern \"C\" const char kept_library_${at}[];\nextern \"C\" const char kept_library_${at}_end[];\n")
    string(APPEND rows "        {\"${name}\", {kept_library_${at}, static_cast<std::size_t>(kept_library_${at}_end - kept_library_${at})}},\n")
    math(EXPR at "${at} + 1")
endforeach()

set(library_source ${PROJECT_BINARY_DIR}/generated/library_files.cpp)
file(CONFIGURE OUTPUT ${library_source} @ONLY CONTENT [=[
#include <vector>

#include "library/file.hpp"

__asm__(
    ".section .rodata\n"
@embedded@    ".previous\n");
@symbols@
namespace kept::library {

std::span<const File> all_files() {
    static const std::vector<File> all{
@rows@    };
    return all;
}

}  // namespace kept::library
]=])
set_source_files_properties(${library_source} PROPERTIES OBJECT_DEPENDS "${library_texts}")
target_sources(kept_library PRIVATE ${library_source})
