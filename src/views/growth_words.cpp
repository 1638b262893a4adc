#include "views/growth_words.hpp"

#include "views/phrase.hpp"
#include "views/signal_words.hpp"

namespace kept::views {
namespace {

std::string number(const language::Language& say, int count) {
    return say.number(std::int64_t{count});
}

std::string promises_words(const language::Language& say, const Announcement& promises) {
    if (promises.tells == Tells::too_few)
        return say("For that it takes six weeks in which the promises of at least three people fell due.");
    const auto way = way_of(promises);
    if (!way) return say("As far as anything is certain, as much is kept as before.");
    const auto words = signal_words(say, *way);
    if (way->side == trend::Side::high)
        return say("More of what we promise is kept than before. By week: {0}.", words);
    if (way->side == trend::Side::low)
        return say("Less of what we promise is kept than before. By week: {0}.", words);
    return say("How much of what we promise is kept is other than before. By week: {0}.", words);
}

std::string ways_words(const language::Language& say, const Ways& ways, int numbers) {
    if (numbers == 0) return {};
    if (ways.good + ways.wrong == 0)
        return say("Of {0} numbers none clearly goes anywhere yet.", number(say, numbers));
    return say.plural("Of {1} numbers {0} goes the good way and {2} the wrong way.",
                      "Of {1} numbers {0} go the good way and {2} the wrong way.", ways.good,
                      number(say, numbers), number(say, ways.wrong));
}

Html latest_words(const language::Language& say, const Tally& tally) {
    const auto share = kept_of_every_hundred(tally);
    const auto kept = number(say, tally.kept), of = number(say, tally.promises());
    if (share)
        return phrase(say, "Of every 100 promises {0} were kept in the last six weeks ({1} of {2}).",
                      strong(number(say, *share)), kept, of);
    return phrase(say, "In the last six weeks {0} of {1} promises were kept.", strong(kept), of);
}

Html before_words(const language::Language& say, const Tally& tally) {
    const auto share = kept_of_every_hundred(tally);
    const auto kept = number(say, tally.kept), of = number(say, tally.promises());
    if (share)
        return phrase(say, "In the six weeks before, it was {0} ({1} of {2}).", strong(number(say, *share)),
                      kept, of);
    return phrase(say, "In the six weeks before, it was {0} of {1}.", strong(kept), of);
}

}  // namespace

std::string growth_headline(const language::Language& say, Going going) {
    switch (going) {
        case Going::early:
            return say("Growth or a dip? It is too early to say.");
        case Going::growing:
            return say("We are growing.");
        case Going::dip:
            return say("We are in a dip.");
        case Going::both_ways:
            return say("It goes two ways at once.");
        case Going::steady:
            break;
    }
    return say("Neither growth nor a dip: nothing certain yet.");
}

std::string growth_reasons(const language::Language& say, const Growth& growth, int numbers) {
    const std::string promises = promises_words(say, growth.promises);
    const std::string ways = ways_words(say, growth.ways, numbers);
    return ways.empty() ? promises : promises + " " + ways;
}

Html kept_shares(const language::Language& say, const Tally& latest, const Tally& before) {
    if (latest.promises() == 0) return {};
    if (before.promises() == 0) return html("<p>{}</p>", latest_words(say, latest));
    return html("<p>{} {}</p>", latest_words(say, latest), before_words(say, before));
}

}  // namespace kept::views
