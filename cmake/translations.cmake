# The Dutch translations, compiled by gettext and laid into the program as they are.
find_program(MSGFMT msgfmt REQUIRED)

set(messages ${PROJECT_BINARY_DIR}/translations/nl.mo)
file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/translations)
add_custom_command(
    OUTPUT ${messages}
    COMMAND ${MSGFMT} --output-file=${messages} ${PROJECT_SOURCE_DIR}/translations/nl.po
    DEPENDS ${PROJECT_SOURCE_DIR}/translations/nl.po
    COMMENT "Compiling translations/nl.po")

set(messages_source ${PROJECT_BINARY_DIR}/translations/dutch_messages.cpp)
file(CONFIGURE OUTPUT ${messages_source} @ONLY CONTENT [=[
__asm__(
    ".section .rodata\n"
    ".global kept_dutch_messages\n"
    ".global kept_dutch_messages_end\n"
    "kept_dutch_messages: .incbin \"@messages@\"\n"
    "kept_dutch_messages_end:\n"
    ".previous\n");
]=])
set_source_files_properties(${messages_source} PROPERTIES OBJECT_DEPENDS ${messages})
target_sources(kept_language PRIVATE ${messages_source})
