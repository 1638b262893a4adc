#pragma once

#include "domain/codes.hpp"
#include "domain/library_example.hpp"

namespace kept {

template <>
struct Codes<Department> {
    static constexpr auto all =
        std::to_array<std::pair<Department, std::string_view>>({{Department::sales, "sales"},
                                                                {Department::marketing, "marketing"},
                                                                {Department::support, "support"},
                                                                {Department::finance, "finance"},
                                                                {Department::logistics, "logistics"},
                                                                {Department::production, "production"},
                                                                {Department::projects, "projects"},
                                                                {Department::software, "software"},
                                                                {Department::people, "people"},
                                                                {Department::hospitality, "hospitality"},
                                                                {Department::retail, "retail"},
                                                                {Department::care, "care"},
                                                                {Department::construction, "construction"},
                                                                {Department::education, "education"},
                                                                {Department::charity, "charity"}});
};

template <>
struct Codes<WorkStep> {
    static constexpr auto all =
        std::to_array<std::pair<WorkStep, std::string_view>>({{WorkStep::found, "found"},
                                                              {WorkStep::talk, "talk"},
                                                              {WorkStep::offer, "offer"},
                                                              {WorkStep::agree, "agree"},
                                                              {WorkStep::plan, "plan"},
                                                              {WorkStep::buy, "buy"},
                                                              {WorkStep::make, "make"},
                                                              {WorkStep::check, "check"},
                                                              {WorkStep::deliver, "deliver"},
                                                              {WorkStep::help, "help"},
                                                              {WorkStep::paid, "paid"},
                                                              {WorkStep::keep, "keep"},
                                                              {WorkStep::team, "team"},
                                                              {WorkStep::improve, "improve"}});
};

}  // namespace kept
