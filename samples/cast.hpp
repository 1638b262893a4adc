#pragma once

#include <string>
#include <string_view>

#include "domain/team.hpp"
#include "views/sanne.hpp"

// The one cast of the tests, in the words of either language, and their colleagues.
namespace kept::samples {

using namespace std::chrono_literals;
using namespace views;
using namespace views::sanne;
using std::chrono::days;

/// What an owner typed, in the language they speak.
inline std::string in(const language::Language& say, std::string_view dutch, std::string_view english) {
    return std::string(say.tongue() == Tongue::dutch ? dutch : english);
}

inline const Period about_friday{Cadence::workday, friday};
inline const Period about_monday{Cadence::workday, monday};
inline const Period last_week{Cadence::week, monday - days(7)};

inline Team frontwheel(const language::Language& say) {
    return {{"voorwiel"}, in(say, "Voorwiel", "Frontwheel")};
}

inline Team rearwheel(const language::Language& say, Openness openness = Openness::open) {
    return {{"achterwiel"}, in(say, "Achterwiel", "Rearwheel"), openness};
}

/// A KPI of Sanne's in the words of the reader's language. The id keeps its parts of a page apart.
inline Kpi worded(Kpi kpi, std::string_view id, std::string name, std::string contribution = {}) {
    kpi.id = {std::string(id)};
    kpi.name = std::move(name);
    if (!contribution.empty()) kpi.contribution = std::move(contribution);
    return kpi;
}

inline Kpi complaints(const language::Language& say) {
    return worded(sanne::complaints(), "complaints", in(say, "Klachten opgelost", "Complaints solved"),
                  in(say, "Een klacht die dezelfde dag weg is, is een klant die terugkomt.",
                     "A complaint that is gone the same day is a customer who returns."));
}

inline Kpi first_answer(const language::Language& say) {
    return worded(sanne::first_answer(), "answer", in(say, "Eerste reactie", "First answer"),
                  in(say, "Wie snel iets hoort, belt niet twee keer.",
                     "Whoever hears something soon does not call twice."));
}

inline Kpi refunded(const language::Language& say) {
    return worded(sanne::refunded(), "refunded", in(say, "Terugbetaald", "Refunded"),
                  in(say, "Elke euro die we niet terugbetalen, was de eerste keer goed.",
                     "Every euro we do not refund was right the first time."));
}

/// A score far from zero: it is drawn as points on a thread.
inline Kpi recommends(const language::Language& say) {
    Kpi kpi =
        worded(sanne::complaints(), "nps", in(say, "NPS na contact", "NPS after contact"),
               in(say, "Wie ons aanraadt, brengt een klant mee.", "Who recommends us brings a customer."));
    kpi.measure = {Unit::score, "", 0};
    kpi.cadence = Cadence::week;
    return kpi;
}

/// Money of twelve digits, below zero as well.
inline Kpi balance(const language::Language& say) {
    Kpi kpi = worded(sanne::refunded(), "balance", in(say, "Banksaldo", "Bank balance"),
                     in(say, "Wat er staat, kan een maand zonder omzet overleven.",
                        "What is there survives a month without revenue."));
    kpi.direction = Direction::increase;
    kpi.cadence = Cadence::workday;
    kpi.measure.decimals = 4;
    return kpi;
}

inline Promise between(std::int64_t least, std::int64_t most) {
    Promise promise = sanne::at_least(least);
    promise.bounds.most = whole(most);
    return promise;
}

inline FormState refused(std::vector<std::pair<std::string, std::string>> fields, Refusal refusal) {
    FormState state = typed(std::move(fields));
    state.refusal = std::move(refusal);
    return state;
}

}  // namespace kept::samples
