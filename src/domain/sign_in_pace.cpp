#include "domain/sign_in_pace.hpp"

#include <algorithm>

namespace kept {
namespace {

constexpr int free_tries_at_an_account = 4;
constexpr int free_tries_of_a_client = 50;
constexpr std::chrono::seconds first_pause{2};
constexpr std::chrono::seconds longest_pause = std::chrono::minutes{15};

}  // namespace

std::chrono::seconds pause_after(int tries, Counted counted) {
    const int free = counted == Counted::account ? free_tries_at_an_account : free_tries_of_a_client;
    if (tries <= free) return {};
    const int doublings = std::min(tries - free - 1, 10);
    return std::min(first_pause * (1 << doublings), longest_pause);
}

}  // namespace kept
