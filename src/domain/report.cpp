#include "domain/report.hpp"

#include <algorithm>
#include <ranges>

namespace kept {
namespace {

auto after_the_last_withdrawal(const std::vector<Report>& all) {
    const auto withdrawal =
        std::ranges::find(all.rbegin(), all.rend(), ReportKind::withdrawal, &Report::kind);
    return withdrawal.base();
}

}  // namespace

const Report* Said::first() const {
    const auto place = after_the_last_withdrawal(all);
    return place == all.end() ? nullptr : &*place;
}

const Report* Said::latest() const {
    return after_the_last_withdrawal(all) == all.end() ? nullptr : &all.back();
}

}  // namespace kept
