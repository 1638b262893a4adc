# kept_assets: what the browser gets, bundled by assets/build.mjs and embedded in the program.
find_program(NODE NAMES node nodejs REQUIRED)
find_program(NPM npm REQUIRED)

set(node_modules ${PROJECT_SOURCE_DIR}/node_modules/.package-lock.json)
set(bundle ${PROJECT_BINARY_DIR}/assets/bundle.cpp)
file(GLOB_RECURSE asset_sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/assets/*)

add_custom_command(
    OUTPUT ${node_modules}
    DEPENDS ${PROJECT_SOURCE_DIR}/package-lock.json
    COMMAND ${NPM} ci --ignore-scripts --no-audit --no-fund --loglevel=error
    COMMAND ${CMAKE_COMMAND} -E touch ${node_modules}
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
    COMMENT "Fetching the browser's parts"
    VERBATIM)

add_custom_command(
    OUTPUT ${bundle}
    DEPENDS ${asset_sources} ${node_modules}
    COMMAND ${NODE} ${PROJECT_SOURCE_DIR}/assets/build.mjs ${PROJECT_BINARY_DIR}/assets
    COMMENT "Bundling what the browser gets"
    VERBATIM)

add_library(kept_assets STATIC ${bundle})
target_include_directories(kept_assets PRIVATE ${PROJECT_SOURCE_DIR}/src)
