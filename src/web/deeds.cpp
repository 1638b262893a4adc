#include "storage/deeds.hpp"

#include <charconv>
#include <limits>
#include <map>

#include "actions/process_rights.hpp"
#include "actions/reading.hpp"
#include "domain/codes.hpp"
#include "storage/members.hpp"
#include "storage/processes.hpp"
#include "storage/teams.hpp"
#include "views/deeds.hpp"
#include "web/drawing.hpp"
#include "web/own_zone.hpp"
#include "web/pages.hpp"

namespace kept::web {
namespace {

using views::DeedIs;

constexpr int on_a_page = 50;

DeedIs membership_deed(const storage::Arranged& deed) {
    const bool own = deed.member == deed.author;
    if (deed.choice == "left") return own ? DeedIs::left : DeedIs::let_go;
    if (deed.choice == "lead") return own ? DeedIs::joined_as_lead : DeedIs::appointed_lead;
    if (deed.choice == "dismissed") return DeedIs::dismissed_lead;
    return own ? DeedIs::joined : DeedIs::added;
}

DeedIs role_deed(const storage::Arranged& deed) {
    if (deed.choice != code_of(Role::administrator)) return DeedIs::dismissed_administrator;
    return deed.member == deed.author ? DeedIs::joined_as_administrator : DeedIs::appointed_administrator;
}

DeedIs coaching_deed(const storage::Arranged& deed) {
    if (deed.choice == code_of(CoachingKind::begun)) return DeedIs::coach_began;
    return deed.choice == code_of(CoachingKind::moved) ? DeedIs::coach_moved : DeedIs::coach_ended;
}

DeedIs kind_of(const storage::Arranged& deed) {
    if (deed.kind == "membership") return membership_deed(deed);
    if (deed.kind == "role") return role_deed(deed);
    if (deed.kind == "coaching") return coaching_deed(deed);
    if (deed.kind == "coach_invitation") return DeedIs::coach_invited;
    if (deed.kind == "rhythm") return DeedIs::rhythm;
    if (deed.kind == "day_off") return deed.choice == "off" ? DeedIs::day_off : DeedIs::day_worked;
    if (deed.kind == "team_name") return deed.choice == "founded" ? DeedIs::founded : DeedIs::renamed;
    if (deed.kind == "meeting_plan") return DeedIs::planned_meeting;
    if (deed.kind == "process")
        return deed.choice == "drawn" ? DeedIs::drew_process : DeedIs::arranged_process;
    if (deed.kind == "openness")
        return deed.choice == code_of(Openness::closed) ? DeedIs::closed : DeedIs::opened;
    return deed.kind == "closed_account" ? DeedIs::closed_account : DeedIs::invited;
}

/// Puts one page together, on one snapshot of the data.
class PageOfDeeds {
  public:
    PageOfDeeds(storage::Connection& connection, const SignedIn& me, Instant now)
        : connection_(connection), me_(me), now_(now) {}

    views::Deeds put_together(Sequence before) {
        views::Deeds page{.zone = own_zone(connection_, me_, now_)};
        auto found = storage::deeds_before(connection_, me_.organisation, before, on_a_page + 1);
        if (found.size() > on_a_page) {
            found.pop_back();
            page.earlier = found.back().sequence;
        }
        for (const storage::Arranged& each : found) page.deeds.push_back(told(each));
        return page;
    }

  private:
    views::Deed told(const storage::Arranged& deed) {
        views::Deed view{.sequence = deed.sequence,
                         .kind = kind_of(deed),
                         .who = name_of(deed.author),
                         .name = deed.name,
                         .day = deed.day,
                         .at = deed.at};
        if (deed.member) view.whom = name_of(*deed.member);
        if (deed.process)
            view.process = may_know_of(deed) ? deed.name : std::string();
        else if (deed.team)
            view.team = team_of(*deed.team, deed.name);
        return view;
    }

    std::string name_of(const MemberId& member) {
        if (!names_.contains(member))
            names_[member] = storage::member(connection_, me_.organisation, member).name;
        return names_[member];
    }

    /// Whose process it was then, and whose it is now.
    bool may_know_of(const storage::Arranged& deed) {
        const auto [known, is_new] = processes_.try_emplace(*deed.process);
        if (is_new)
            known->second =
                actions::may_read(connection_, me_.speaker(),
                                  storage::process(connection_, me_.organisation, *deed.process), now_);
        return known->second &&
               (!deed.team ||
                actions::may_read(connection_, me_.speaker(),
                                  storage::team(connection_, me_.organisation, *deed.team), now_));
    }

    /// A name of its own is how the team was called then.
    std::string team_of(const TeamId& id, const std::string& called) {
        if (!teams_.contains(id)) {
            const Team team = storage::team(connection_, me_.organisation, id);
            teams_[id] =
                actions::may_read(connection_, me_.speaker(), team, now_) ? team.name : std::string();
        }
        if (teams_[id].empty()) return me_.say.with_context("in a sentence", "a closed team");
        return called.empty() ? teams_[id] : called;
    }

    storage::Connection& connection_;
    const SignedIn& me_;
    const Instant now_;
    std::map<MemberId, std::string> names_;
    std::map<TeamId, std::string> teams_;  // empty: not to be known
    std::map<ProcessId, bool> processes_;  // whether it may be known
};

Sequence before_in(const http::Request& request) {
    Sequence before = 0;
    const std::string* text = request.query.first("before");
    if (!text) return std::numeric_limits<Sequence>::max();
    const auto read = std::from_chars(text->data(), text->data() + text->size(), before);
    if (read.ec != std::errc() || read.ptr != text->data() + text->size()) throw NotFound{};
    return before;
}

}  // namespace

// GET /deeds, with ?before= an entry of the journal
http::Response show_deeds(App& app, const Asked& asked, const SignedIn& me) {
    const Sequence before = before_in(asked.request);
    const views::Deeds view = app.store.read([&](storage::Connection& connection) {
        return PageOfDeeds(connection, me, app.store.now()).put_together(before);
    });
    return draw(app, me, views::deeds_page(me.say, view), views::deeds());
}

}  // namespace kept::web
