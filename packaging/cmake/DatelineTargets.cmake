# How this project makes its targets: one place for warnings, sanitizers and the rooms of lib/.

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()

add_library(dateline_options INTERFACE)
target_compile_definitions(dateline_options INTERFACE QT_NO_CAST_FROM_BYTEARRAY QT_NO_FOREACH
                                                      QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
    target_compile_options(dateline_options INTERFACE /W4 /utf-8 $<$<BOOL:${DATELINE_WARNINGS_AS_ERRORS}>:/WX>)
else()
    target_compile_options(
        dateline_options
        INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align
                  -Wno-missing-field-initializers $<$<BOOL:${DATELINE_WARNINGS_AS_ERRORS}>:-Werror>)
endif()
if(DATELINE_SANITIZE)
    target_compile_options(dateline_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all
                                                      -fno-omit-frame-pointer)
    target_link_options(dateline_options INTERFACE -fsanitize=address,undefined)
endif()
if(DATELINE_COVERAGE)
    target_compile_options(dateline_options INTERFACE --coverage)
    target_link_options(dateline_options INTERFACE --coverage)
endif()
find_program(MOLD mold)
if(MOLD AND UNIX AND NOT APPLE)
    target_link_options(dateline_options INTERFACE -fuse-ld=mold)
endif()

# dateline_room(NAME SOURCES file... ROOMS room... LIBRARIES target...)
#
# Makes the object library of one room of lib/. ROOMS are the rooms it may include from; what
# is linked here is all that its code can see, and tests/lib/layers checks the includes.
function(dateline_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;ROOMS;LIBRARIES" ${ARGN})
    set(target dateline_${name})
    file(GLOB headers CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/lib/include/dateline/${name}/*.h)
    add_library(${target} OBJECT ${ROOM_SOURCES} ${headers})
    target_include_directories(${target} PUBLIC ${CMAKE_SOURCE_DIR}/lib/include PRIVATE ${CMAKE_SOURCE_DIR}/lib)
    target_compile_definitions(${target} PRIVATE DATELINE_BUILD)
    list(TRANSFORM ROOM_ROOMS PREPEND dateline_)
    target_link_libraries(${target} PUBLIC Qt6::Core tl::expected ${ROOM_ROOMS} PRIVATE dateline_options
                                                                                        ${ROOM_LIBRARIES})
    set_property(GLOBAL APPEND PROPERTY DATELINE_ROOMS ${target})
endfunction()

# dateline_app_room(NAME SOURCES file... ROOMS room... LIBRARIES target...)
#
# Makes the static library of one room of app/, so that tests can link it. ROOMS are the rooms of
# app/ it stands on; all of them see libdateline's public headers.
function(dateline_app_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;ROOMS;LIBRARIES" ${ARGN})
    set(target dateline_app_${name})
    add_library(${target} STATIC ${ROOM_SOURCES})
    set_target_properties(${target} PROPERTIES AUTOMOC ON)
    target_include_directories(${target} PUBLIC ${CMAKE_SOURCE_DIR}/app)
    list(TRANSFORM ROOM_ROOMS PREPEND dateline_app_)
    target_link_libraries(${target} PUBLIC dateline ${ROOM_ROOMS} ${ROOM_LIBRARIES} PRIVATE dateline_options)
endfunction()

# dateline_test(NAME [MAIN target] SOURCES file... LIBRARIES target...)
#
# Makes one GoogleTest program, test_NAME, and registers it with ctest as NAME. MAIN brings its
# main(); without it that is dateline_test_main.
function(dateline_test name)
    cmake_parse_arguments(TEST "" "MAIN" "SOURCES;LIBRARIES" ${ARGN})
    add_executable(test_${name} ${TEST_SOURCES})
    target_link_libraries(test_${name} PRIVATE dateline_options GTest::gmock ${TEST_LIBRARIES})
    if(NOT TEST_MAIN)
        set(TEST_MAIN dateline_test_main)
    endif()
    target_link_libraries(test_${name} PRIVATE ${TEST_MAIN})
    target_compile_definitions(test_${name} PRIVATE DATELINE_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data"
                                                    DATELINE_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    target_include_directories(test_${name} PRIVATE ${CMAKE_SOURCE_DIR}/tests)
    if(DATELINE_FAST_TEST_BUILD AND NOT MSVC)
        target_compile_options(test_${name} PRIVATE -O0)
    endif()
    add_test(NAME ${name} COMMAND test_${name})
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8" TIMEOUT 300)
endfunction()
