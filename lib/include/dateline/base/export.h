#pragma once

#include <QtGlobal>

/// Marks what libdateline offers to programs; everything else stays hidden in the library.
#if defined(DATELINE_BUILD)
#define DATELINE_EXPORT Q_DECL_EXPORT
#else
#define DATELINE_EXPORT Q_DECL_IMPORT
#endif
