# The headers that nearly every source includes, compiled once instead of in every source.
# A source still includes what it uses: without the prelude everything builds the same, only slower.
option(KEPT_PRELUDE "Precompile the headers that nearly every source includes" ON)

set(standard_headers <algorithm> <array> <atomic> <chrono> <compare> <condition_variable> <cstdint> <expected> <functional>
    <map> <memory> <mutex> <optional> <ranges> <set> <span> <sstream> <string> <string_view> <thread> <utility> <variant> <vector>)

# prelude(NAME HEADER…) makes the precompiled headers that begin_with(NAME target) puts before every source of a target.
function(prelude name)
    add_library(${name} STATIC ${PROJECT_SOURCE_DIR}/cmake/prelude.cpp)
    if(KEPT_PRELUDE)
        target_precompile_headers(${name} PRIVATE ${ARGN})
        target_compile_options(${name} PRIVATE -fpch-preprocess)
    endif()
endfunction()

function(begin_with name target)
    if(KEPT_PRELUDE)
        target_precompile_headers(${target} REUSE_FROM ${name})
        # ccache must see in the preprocessed source that precompiled headers were used.
        target_compile_options(${target} PRIVATE -fpch-preprocess)
    endif()
endfunction()

prelude(kept_prelude ${standard_headers})
