#include <algorithm>
#include <functional>

#include "domain/zone.hpp"
#include "live/names.hpp"
#include "storage/kpis.hpp"
#include "storage/members.hpp"
#include "storage/offer_answers.hpp"
#include "storage/remarks.hpp"
#include "storage/waiting.hpp"
#include "views/needs_page.hpp"
#include "web/drawing.hpp"
#include "web/meetings.hpp"
#include "web/pages.hpp"

namespace kept::web {
namespace {

constexpr std::chrono::days without_meetings{14};
constexpr std::chrono::days remembered{61};

/// What was said since the last meeting; a team that never meets sees two weeks.
Instant since(Instant last_ended, Instant now) {
    return last_ended == Instant{} ? now - without_meetings : last_ended;
}

/// Looks for everything that waits for a meeting of a team, on one snapshot of the data.
class ListOfTeam {
  public:
    ListOfTeam(App& app, storage::Connection& connection, const TeamReader& me)
        : connection_(connection),
          me_(me),
          now_(app.store.now()),
          meetings_(meetings_of(connection, me.organisation, me.team.id, now_)),
          kpis_(storage::kpis_said_in(connection, me.organisation, me.team.id,
                                      day_at(now_, meetings_.clock.zone))) {
        if (meetings_.next)
            app.alarms.announce_at(me.organisation, live::board_name(me.team.id), meetings_.next->ends);
    }

    views::NeedsPage put_together() {
        views::NeedsPage view{.team = me_.team,
                              .clock = meetings_.clock,
                              .next = meetings_.next,
                              .next_weekly = meetings_.next_weekly};
        const Instant last = since(meetings_.last_ended, now_);
        for (const views::ForMeeting& each : needs())
            (each.said > last ? view.needs : view.earlier).push_back(each);
        const Instant last_weekly = since(meetings_.last_weekly_ended, now_);
        for (const views::ForMeeting& each : on_the_agenda())
            (each.said > last_weekly ? view.agenda : view.earlier).push_back(each);
        for (const auto& each :
             storage::waiting_for(connection_, me_.organisation, me_.team.id, last_weekly, now_).stucks)
            view.stucks.push_back({each.stuck.words,
                                   storage::member(connection_, me_.organisation, each.stuck.by).name,
                                   each.reason, each.meeting, each.said});
        std::ranges::stable_sort(view.agenda, {}, &views::ForMeeting::said);
        std::ranges::stable_sort(view.earlier, std::greater{}, &views::ForMeeting::said);
        return view;
    }

  private:
    std::vector<views::ForMeeting> needs() {
        std::vector<views::ForMeeting> found;
        for (const auto& [need, id] : storage::needs_since(connection_, me_.organisation, now_ - remembered))
            if (const auto kpi = std::ranges::find(kpis_, id, &Kpi::id); kpi != kpis_.end())
                found.push_back({*kpi, owner_of(*kpi), need.period, need.words, need.said});
        return found;
    }

    std::vector<views::ForMeeting> on_the_agenda() {
        std::vector<views::ForMeeting> found;
        for (const Kpi& kpi : kpis_)
            for (const OfferAnswer& each : storage::offer_answers_of(connection_, me_.organisation, kpi.id))
                if (each.kind == OfferAnswerKind::on_the_agenda && each.said > now_ - remembered)
                    found.push_back({kpi, owner_of(kpi), each.period, each.reason, each.said});
        return found;
    }

    std::string owner_of(const Kpi& kpi) {
        return storage::member(connection_, me_.organisation, kpi.owner).name;
    }

    storage::Connection& connection_;
    const TeamReader& me_;
    const Instant now_;
    const Meetings meetings_;
    const std::vector<Kpi> kpis_;
};

}  // namespace

// GET /teams/{team}/needs
http::Response show_needs(App& app, const Asked&, const OrCoach<TeamReader>& me) {
    const views::NeedsPage view = app.store.read(
        [&](storage::Connection& connection) { return ListOfTeam(app, connection, me).put_together(); });
    return draw(app, me, views::needs_page(me.say, view), views::needs_of(me.team.id));
}

}  // namespace kept::web
