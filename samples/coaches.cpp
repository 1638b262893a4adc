#include "views/coaches.hpp"

#include "cast.hpp"
#include "sample.hpp"

namespace kept::samples {
namespace {

CoachOfTeam vera() {
    return {{"vera"}, "Vera Lind", friday + days(90)};
}

CoachesPage page_of(const language::Language& say, Steers steers) {
    CoachesPage view;
    view.team = frontwheel(say);
    view.coaches = {vera()};
    view.clock = nine_twelve();
    view.proposed = friday + days(92);
    view.latest = friday + days(365);
    view.steers = steers;
    view.inviting = view.moving = form();
    return view;
}

CoachesPage steered(const language::Language& say) {
    CoachesPage view = page_of(say, Steers::yes);
    view.earlier = {{{"otto"}, "Otto Maas", friday - days(20)}};
    view.invitations = {{"Tom de Graaf", at(9h, friday), at(9h, monday + days(11)), friday + days(60)}};
    view.new_link = "https://kept.example/coach-invitations/3k9fq27w.0hv5m1x8c4";
    return view;
}

CoachesPage refused_day(const language::Language& say) {
    CoachesPage view = page_of(say, Steers::yes);
    view.moving = refused({{"coach", "vera"}, {"until", "2026-11-02"}},
                          {"until", "Choose a day after today: until then they read along.", {}});
    return view;
}

CoachesPage nobody(const language::Language& say) {
    CoachesPage view = page_of(say, Steers::no);
    view.coaches.clear();
    return view;
}

CoachJoin joining(const language::Language& say) {
    CoachJoin view;
    view.token = "3k9fq27w.0hv5m1x8c4";
    view.team = frontwheel(say).name;
    view.organisation = "De Vrije Spaak";
    view.invited_by = "Tom de Graaf";
    view.until = vera().until;
    view.form = form();
    return view;
}

}  // namespace

Samples coaches(const language::Language& say) {
    const auto page = [&](std::string_view name, std::string_view caption, const CoachesPage& view) {
        return page_sample(name, caption, coaches_page(say, view));
    };
    CoachJoin already = joining(say);
    already.already = "Vera Lind";
    CoachJoin used = joining(say);
    used.invitation = InvitationIs::used;
    return {page("coaches", "Who reads along, for everybody", page_of(say, Steers::no)),
            page("coaches-steered", "For who invites: a new link, an open invitation, somebody before",
                 steered(say)),
            page("coaches-refused", "Another last day that is over", refused_day(say)),
            page("coaches-none", "Nobody reads along", nobody(say)),
            page_sample("coach-join", "Coming in from outside", coach_join_page(say, joining(say))),
            page_sample("coach-already", "Another team for who is a coach already",
                        coach_join_page(say, already)),
            page_sample("coach-used", "A link that was used", coach_join_page(say, used))};
}

}  // namespace kept::samples
