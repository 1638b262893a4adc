#include "domain/counter_number.hpp"

#include "domain/wording.hpp"

namespace kept {

Result<CounterNumber> kept_honest(const KpiId& kpi, const KpiId& counter, const std::string& why) {
    if (kpi == counter) return refuse("counter", "A number cannot keep itself honest. Choose another one.");
    const auto words = worded("why", why, Wording::sentence, "Say in a sentence how it keeps yours honest.");
    if (!words) return std::unexpected(words.error());
    return CounterNumber{kpi, counter, *words};
}

}  // namespace kept
