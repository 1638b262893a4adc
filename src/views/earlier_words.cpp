#include "views/earlier_words.hpp"

#include "domain/zone.hpp"

namespace kept::views {
namespace {

std::string decimals_words(const language::Language& say, int decimals) {
    if (decimals == 0) return say("said without decimals");
    return say.plural("said with {0} decimal", "said with {0} decimals", decimals);
}

Html words_of(const language::Language& say, const Worded& earlier, const Worded& next,
              const std::string& zone) {
    const auto day = [&](Instant at) { return say.day(day_at(at, zone), language::DayStyle::with_year); };
    const Html decimals = earlier.decimals == next.decimals
                              ? Html()
                              : html("<br>{}", say.capitalised(decimals_words(say, earlier.decimals)) + ".");
    return html(R"(<li><h3>{}</h3><p>{}{}</p><p class="small soft">{}</p></li>)", earlier.name,
                earlier.contribution, decimals, say("{0} until {1}", day(earlier.said), day(next.said)));
}

}  // namespace

Html earlier_words(const language::Language& say, const std::vector<Worded>& wordings,
                   const std::string& zone) {
    if (wordings.size() < 2) return {};
    Html all;
    for (std::size_t next = wordings.size() - 1; next > 0; --next)
        all += words_of(say, wordings[next - 1], wordings[next], zone);
    return html(R"(
        <section class="section" aria-labelledby="earlier-words">
        <header><h2 id="earlier-words">{}</h2></header>
        <ul class="changes">{}</ul>
        </section>)",
                say("Earlier words"), all);
}

}  // namespace kept::views
