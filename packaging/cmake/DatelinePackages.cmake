# Packages by CPack: three Debian packages, an NSIS installer, a macOS disk image. The last two
# have not been tried yet.
set(CPACK_PACKAGE_NAME dateline)
set(CPACK_PACKAGE_VENDOR "The Dateline developers")
set(CPACK_PACKAGE_CONTACT "The Dateline developers <maintainers@dateline.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "authoring for press offices")
set(CPACK_PACKAGE_INSTALL_DIRECTORY Dateline)
set(CPACK_PACKAGE_EXECUTABLES dateline Dateline)
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL application runtime development)

set(debian ${CMAKE_SOURCE_DIR}/packaging/debian)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${CMAKE_LIBRARY_OUTPUT_DIRECTORY})
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS_POLICY ">=")
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_SOURCE_DIR}/packaging/cmake/debian_description.cmake)
set(CPACK_POST_BUILD_SCRIPTS ${CMAKE_SOURCE_DIR}/packaging/cmake/debian_ldconfig.cmake)

set(CPACK_DEBIAN_APPLICATION_PACKAGE_NAME dateline)
set(CPACK_DEBIAN_APPLICATION_PACKAGE_SECTION editors)
set(CPACK_DEBIAN_APPLICATION_PACKAGE_DEPENDS "libdateline${PROJECT_VERSION_MAJOR} (= ${PROJECT_VERSION})")
set(CPACK_DEBIAN_APPLICATION_PACKAGE_RECOMMENDS
    "qt6-translations-l10n, fonts-noto-core, hunspell-en-gb, hunspell-fr, hunspell-de-de, hunspell-es, hunspell-it, hunspell-pl, hunspell-el, hunspell-uk, hunspell-ru, hyphen-en-gb, hyphen-fr, hyphen-de, hyphen-es, hyphen-it, hyphen-pl, hyphen-el, hyphen-uk, hyphen-ru")
set(CPACK_DEBIAN_APPLICATION_PACKAGE_SUGGESTS "fonts-noto-cjk, hunspell-ar, hunspell-kk")
set(CPACK_COMPONENT_APPLICATION_DESCRIPTION
    "authoring for press offices
A form for the facts of an event stands beside the text of the release, in
as many languages as it needs. Text and facts, spelling and house style are
checked while you write. One click exports a web page, an accessible PDF
(PDF/UA-1, PDF/A-2a) and plain text. Nothing leaves the machine.

Holds the window and the command line, dateline-cli.")

set(CPACK_DEBIAN_RUNTIME_PACKAGE_NAME libdateline${PROJECT_VERSION_MAJOR})
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SECTION libs)
set(CPACK_DEBIAN_RUNTIME_PACKAGE_DEPENDS "tzdata")
set(CPACK_DEBIAN_RUNTIME_PACKAGE_RECOMMENDS "fonts-noto-core")
set(CPACK_COMPONENT_RUNTIME_DESCRIPTION
    "reads, checks and writes press releases
Imports plain text as a release with its facts, checks facts, spelling and
house style, and exports web page, accessible PDF and plain text.

Holds the library that Dateline stands on. It needs no display.")

set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libdateline-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS
    "libdateline${PROJECT_VERSION_MAJOR} (= ${PROJECT_VERSION}), qt6-base-dev, libexpected-dev")
set(CPACK_COMPONENT_DEVELOPMENT_DESCRIPTION
    "reads, checks and writes press releases (development)
Imports plain text as a release with its facts, checks facts, spelling and
house style, and exports web page, accessible PDF and plain text.

Holds the headers and what CMake and pkg-config need to find the library.")

# What Debian wants beside the files: licence, changelog and compressed manual pages.
function(install_compressed source name destination component)
    find_program(GZIP gzip REQUIRED)
    set(compressed ${CMAKE_CURRENT_BINARY_DIR}/compressed/${component}/${name}.gz)
    get_filename_component(folder ${compressed} DIRECTORY)
    file(MAKE_DIRECTORY ${folder})
    add_custom_command(OUTPUT ${compressed} DEPENDS ${source} COMMAND ${GZIP} -9nc ${source} > ${compressed} VERBATIM)
    set_property(GLOBAL APPEND PROPERTY DATELINE_COMPRESSED ${compressed})
    install(FILES ${compressed} DESTINATION ${destination} COMPONENT ${component})
endfunction()

if(UNIX AND NOT APPLE)
    foreach(component application runtime development)
        string(TOUPPER ${component} upper)
        set(folder ${CMAKE_INSTALL_DATADIR}/doc/${CPACK_DEBIAN_${upper}_PACKAGE_NAME})
        install(FILES ${debian}/copyright DESTINATION ${folder} COMPONENT ${component})
        install_compressed(${debian}/changelog changelog ${folder} ${component})
    endforeach()
    foreach(page dateline dateline-cli)
        install_compressed(${CMAKE_SOURCE_DIR}/docs/man/${page}.1 ${page}.1 ${CMAKE_INSTALL_MANDIR}/man1 application)
    endforeach()
    get_property(compressed GLOBAL PROPERTY DATELINE_COMPRESSED)
    add_custom_target(dateline_compressed ALL DEPENDS ${compressed})
endif()

set(CPACK_NSIS_DISPLAY_NAME Dateline)
set(CPACK_NSIS_MODIFY_PATH OFF)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_INSTALLED_ICON_NAME bin\\\\dateline.exe)
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
  WriteRegStr SHCTX 'Software\\Classes\\.dateline' '' 'Dateline.Release'
  WriteRegStr SHCTX 'Software\\Classes\\Dateline.Release\\shell\\open\\command' '' '\"$INSTDIR\\bin\\dateline.exe\" \"%1\"'
]])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
  DeleteRegKey SHCTX 'Software\\Classes\\.dateline'
  DeleteRegKey SHCTX 'Software\\Classes\\Dateline.Release'
]])
set(CPACK_DMG_VOLUME_NAME Dateline)

if(WIN32)
    set(CPACK_GENERATOR NSIS)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
else()
    set(CPACK_GENERATOR DEB)
endif()
include(CPack)
