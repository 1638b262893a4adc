#include "views/glyphs.hpp"
#include "views/kpi_words.hpp"
#include "views/look.hpp"
#include "views/paths.hpp"
#include "views/signal_words.hpp"

namespace kept::views {
namespace {

bool is_own(const BothReadings& both) {
    return both.onlooker == Onlooker::owner;
}

std::string reading_words(const language::Language& say, Reading reading) {
    switch (reading) {
        case Reading::rising:
            return say.with_context("reading", "rising");
        case Reading::level:
            return say.with_context("reading", "level");
        case Reading::falling:
            return say.with_context("reading", "falling");
        case Reading::cannot_tell:
            break;
    }
    return say("cannot tell");
}

Html quoted(const std::string& why) {
    return why.empty() ? Html() : html("<blockquote>‘{}’</blockquote>", why);
}

/// The owner's side is the headline.
Html owners_reading(const language::Language& say, const BothReadings& both) {
    const auto name = first_name_of(both.owner_name);
    if (!both.look)
        return html(R"(<div class="reading own"><h2>{}</h2><p class="soft">{}</p></div>)",
                    say("{0} sees", name), say("Nobody looked first: the moment passed."));
    if (!both.look->reading)
        return html(R"(<div class="reading own"><h2>{}</h2><p class="soft">{}</p>{}</div>)",
                    say("{0} sees", name), say("Skipped the look."), quoted(both.look->why));
    const Html seen = html(R"(<p class="sees">{}{}</p>)", arrow(*both.look->reading),
                           reading_words(say, *both.look->reading));
    const auto when = say.moment(both.look->looked, both.clock.zone, language::MomentStyle::dated);
    return html(R"(<div class="reading own"><h2>{}</h2>{}{}<p class="small soft">{}</p></div>)",
                say("{0} sees", name), seen, quoted(both.look->why), when);
}

std::string numbers_words(const language::Language& say, const BothReadings& both) {
    std::string words;
    for (const Decimal each : both.numbers)
        words += (words.empty() ? "" : ", ") + say.short_amount(each, both.kpi.measure);
    return words;
}

std::string more_than_chance(const language::Language& say, const BothReadings& both) {
    const auto words = say.capitalised(signal_words(say, both.rules.front()));
    if (both.numbers.empty()) return say("{0}. That is more than chance.", words);
    return say("{0}: {1}. That is more than chance.", words, numbers_words(say, both));
}

Html rules_named(const language::Language& say, const BothReadings& both) {
    return each(both.rules, [&](const SeenSignal& signal) {
        const auto way = way_words(say, signal, both.kpi.direction);
        return html(R"(<dt>{}</dt><dd>{}{}</dd>)", signal_name(say, signal.rule),
                    rule_words(say, signal.rule), way.empty() ? "" : "; " + way);
    });
}

Html rules_reading(const language::Language& say, const BothReadings& both) {
    if (both.rules.empty())
        return html(R"(
            <div class="reading"><h2>{}</h2><p class="sees">{}</p>
            <p>{}</p></div>)",
                    say("The rules see"), say("nothing certain yet"),
                    say("These numbers go up and down as chance makes numbers go up and down. That is a "
                        "normal answer."));
    return html(R"(
        <div class="reading"><h2>{}</h2><p class="sees">{}{}</p>
        <p>{}</p><dl class="small">{}</dl></div>)",
                say("The rules see"), signal_glyph(both.rules.front(), both.kpi.direction),
                signal_looks(say, both.rules.front()), more_than_chance(say, both), rules_named(say, both));
}

/// What may have happened is asked about the period in which a change began.
std::string what_changed(const language::Language& say, const BothReadings& both) {
    const bool began = !both.rules.empty() && both.rules.front().rule != trend::Rule::outside;
    const Period& period = began ? both.rules.front().first : both.period;
    return say("What happened around {0}?", say.period(period, language::PeriodStyle::dated));
}

std::string own_agreement(const language::Language& say, const BothReadings& both, Agreement agreement) {
    if (agreement == Agreement::open)
        return say("You could not tell, and the rules see something. Look once more, with their lines.");
    if (agreement == Agreement::same)
        return both.rules.empty() ? say("You and the rules agree: nothing certain yet.")
                                  : say("You and the rules see the same.");
    if (both.rules.empty())
        return say(
            "You see something that the rules cannot tell from chance yet. That may well be: they "
            "need more numbers than an eye.");
    return say("You and the rules see something different, and that is fine. {0}", what_changed(say, both));
}

std::string others_agreement(const language::Language& say, const BothReadings& both, Agreement agreement) {
    const auto name = first_name_of(both.owner_name);
    if (agreement == Agreement::same) return say("{0} and the rules see the same.", name);
    if (agreement == Agreement::open) return say("{0} leaves it open; the rules see something.", name);
    return say("{0} and the rules see something different, and that is fine.", name);
}

Html agreement_line(const language::Language& say, const BothReadings& both) {
    if (!both.look || !both.look->reading) return {};
    const Agreement seen = agreement(*both.look->reading, both.rules);
    return html(R"(<p class="agreement">{}</p>)",
                is_own(both) ? own_agreement(say, both, seen) : others_agreement(say, both, seen));
}

/// "Sanne: rising, because… The rules: six in a row, rising."
Html listed(const language::Language& say, const BothReadings& both) {
    std::string own = say("not looked first");
    if (both.look) own = both.look->reading ? reading_words(say, *both.look->reading) : say("skipped");
    const auto rules =
        both.rules.empty() ? say("nothing certain yet") : signal_words(say, both.rules.front());
    const Html why = both.look ? quoted(both.look->why) : Html();
    const Html period = html(R"(<a href="{}">{}</a>)", look(both.kpi.id, both.period),
                             say.capitalised(say.period(both.period, language::PeriodStyle::dated)));
    return html(R"(<li><p class="when">{}</p><p>{}</p><p>{}</p>{}</li>)", period,
                say("{0}: {1}", first_name_of(both.owner_name), own), say("The rules: {0}", rules), why);
}

}  // namespace

Html readings_part(const language::Language& say, const BothReadings& both) {
    return html(R"(
        <section class="both-readings" aria-label="{}">
        <p class="soft">{} <a href="{}">{}</a></p>
        <div class="readings">{}</div>
        {}
        </section>)",
                say("What was seen"),
                say("With the report about {0}.", say.period(both.period, language::PeriodStyle::spoken)),
                guide_six(), say("What does that mean?"),
                html("{}{}", owners_reading(say, both), rules_reading(say, both)), agreement_line(say, both));
}

Html readings_list(const language::Language& say, const std::vector<BothReadings>& all,
                   const std::optional<Agreements>& counted) {
    if (all.empty()) return {};
    Html count;
    if (counted && counted->of > 0)
        count =
            html(R"(<p class="small soft counted">{}</p>)",
                 say.plural("You and the rules saw the same in {1} look of {2}. Only you see this counted.",
                            "You and the rules saw the same in {1} looks of {2}. Only you see this counted.",
                            counted->same, say.spelled(counted->same), say.spelled(counted->of)));
    return html(R"(
        <section class="section" aria-labelledby="looks">
        <header><h2 id="looks">{}</h2></header>
        <ul class="looks">{}</ul>{}
        </section>)",
                say("What was seen"), each(all, [&](const BothReadings& one) { return listed(say, one); }),
                count);
}

}  // namespace kept::views
