#pragma once

#include <boost/property_tree/ptree_fwd.hpp>
#include <expected>
#include <string>

#include "domain/library_example.hpp"

namespace kept::library {

/// What is wrong with one example, and at which of its keys.
struct Wrong {
    std::string key;
    std::string sentence;
};

/// The example that one part of a file says; whether its counter-number is there is another question.
std::expected<LibraryExample, Wrong> example_in(const std::string& id,
                                                const boost::property_tree::ptree& part,
                                                Department department);

}  // namespace kept::library
