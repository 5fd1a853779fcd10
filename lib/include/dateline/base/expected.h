#pragma once

#include "dateline/base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace dateline {

/// A value or the Error that kept it from being made. Expected failures never throw.
template <typename T>
using Expected = tl::expected<T, Error>;

/// Makes a failure to return from a function that yields Expected<T>.
[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace dateline
