#pragma once

#include <span>
#include <string>

namespace kept::support {

/// What somebody may type, paste or send where Kept asks for something, by carelessness or on purpose:
/// numbers in every disguise, dates and periods, texts of every script, markup, statements, marks that turn
/// text around, ids, and far too much of anything. At least two hundred, none twice.
std::span<const std::string> hostile_entries();

}  // namespace kept::support
