#pragma once

#include "domain/codes.hpp"
#include "domain/searched_in.hpp"

namespace kept {

template <>
struct Codes<SearchedIn> {
    static constexpr auto all =
        std::to_array<std::pair<SearchedIn, std::string_view>>({{SearchedIn::people, "people"},
                                                                {SearchedIn::numbers, "numbers"},
                                                                {SearchedIn::teams, "teams"},
                                                                {SearchedIn::processes, "processes"},
                                                                {SearchedIn::discussions, "discussions"},
                                                                {SearchedIn::examples, "examples"}});
};

}  // namespace kept
