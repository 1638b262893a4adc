#include <algorithm>

#include "actions/appoint_administrator.hpp"
#include "actions/close_account.hpp"
#include "actions/reading.hpp"
#include "domain/zone.hpp"
#include "storage/members.hpp"
#include "storage/organisations.hpp"
#include "storage/teams.hpp"
#include "views/people.hpp"
#include "web/again.hpp"
#include "web/coaches.hpp"
#include "web/drawing.hpp"
#include "web/form.hpp"
#include "web/number_field.hpp"
#include "web/own_zone.hpp"
#include "web/pages.hpp"
#include "web/unconfirmed_email.hpp"

namespace kept::web {
namespace {

constexpr std::size_t most_shown = 200;

views::Person person_of(storage::Connection& connection, const SignedIn& me, const Member& member,
                        Instant now) {
    views::Person person{.member = member, .unconfirmed_email = unconfirmed_email(connection, me, member)};
    const Day tomorrow = std::chrono::floor<std::chrono::days>(now) + std::chrono::days{1};
    if (member.closed) person.left = day_at(*member.closed, own_zone(connection, me, now));
    for (auto& each : storage::teams_of(connection, me.organisation, member.id, tomorrow)) {
        if (actions::may_read(connection, me.speaker(), each.team, now))
            person.teams.push_back({std::move(each.team), each.standing});
        else
            ++person.closed_teams;
    }
    return person;
}

/// Whose name holds what was typed, whatever the case; who left stands last.
std::vector<Member> people_called(storage::Connection& connection, const SignedIn& me,
                                  const std::string& sought) {
    std::vector<Member> found = storage::members(connection, me.organisation);
    std::erase_if(found, [&](const Member& each) { return !me.say.holds(each.name, sought); });
    std::ranges::stable_sort(found, [&](const Member& one, const Member& other) {
        if (one.closed.has_value() != other.closed.has_value()) return other.closed.has_value();
        return me.say.less(one.name, other.name);
    });
    return found;
}

views::PersonPage person_page_of(App& app, const Asked& asked, const Administrator& me) {
    return app.store.read([&](storage::Connection& connection) -> views::PersonPage {
        const Member member = storage::member(connection, me.organisation, asked.id<Member>("member"));
        if (member.closed) throw NotFound{};
        views::PersonPage page{person_of(connection, me, member, app.store.now()),
                               fresh_form(app, me.form_token)};
        if (member.role == Role::coach) page.coach = coach_here(connection, me, member, app.store.now());
        return page;
    });
}

http::Response draw_person(App& app, const Asked& asked, const Administrator& me,
                           const std::optional<views::FormState>& form = {}, int status = 200) {
    views::PersonPage view = person_page_of(app, asked, me);
    if (form) view.form = *form;
    return draw(app, me, views::person_page(me.say, view), views::person(view.person.member.id), status);
}

http::Response draw_closing(App& app, const Asked& asked, const Administrator& me,
                            const std::optional<views::FormState>& form = {}, int status = 200) {
    views::PersonPage view = person_page_of(app, asked, me);
    if (form) view.form = *form;
    return draw(app, me, views::closing_page(me.say, view), views::closing_of(view.person.member.id), status);
}

}  // namespace

// GET /people, with ?name= a part of a name
http::Response show_people(App& app, const Asked& asked, const SignedIn& me) {
    const std::string* sought = asked.request.query.first("name");
    const views::People view = app.store.read([&](storage::Connection& connection) {
        views::People people{.organisation = storage::organisation(connection, me.organisation).name,
                             .sought = sought ? *sought : ""};
        if (me.member.role == Role::administrator) people.administers = views::Administers::yes;
        const auto found = people_called(connection, me, people.sought);
        const auto shown = std::min(found.size(), most_shown);
        for (std::size_t each = 0; each < shown; ++each)
            people.people.push_back(person_of(connection, me, found[each], app.store.now()));
        people.more = static_cast<int>(found.size() - shown);
        people.coaches = coaches_here(connection, me, app.store.now());
        std::erase_if(people.coaches,
                      [&](const views::CoachHere& each) { return !me.say.holds(each.name, people.sought); });
        return people;
    });
    return draw(app, me, views::people_page(me.say, view), views::people());
}

// GET /people/{member}
http::Response show_person(App& app, const Asked& asked, const Administrator& me) {
    return draw_person(app, asked, me);
}

// POST /people/{member}/roles
http::Response give_role(App& app, const Asked& asked, const Administrator& me) {
    const Form form(asked.request);
    const MemberId member = asked.id<Member>("member");
    const auto role = form.choice<Role>("role");
    if (!role || *role == Role::coach) throw BadRequest{};
    return once_more_proved(app, asked, me, views::roles_of(member), [&] {
        const auto give =
            *role == Role::administrator ? actions::appoint_administrator : actions::dismiss_administrator;
        const auto given = give(app.store, me.speaker(), member);
        if (given) return look_at(views::people());
        return draw_person(app, asked, me, form_refused(form, me, given.error()), 422);
    });
}

// GET /people/{member}/closing
http::Response show_closing(App& app, const Asked& asked, const Administrator& me) {
    return draw_closing(app, asked, me);
}

// POST /people/{member}/closing
http::Response close_account(App& app, const Asked& asked, const Administrator& me) {
    const Form form(asked.request);
    const MemberId member = asked.id<Member>("member");
    return once_more_proved(app, asked, me, views::closing_of(member), [&] {
        const auto closed = actions::close_account(app.store, me.speaker(), member);
        if (closed) return look_at(views::people());
        return draw_closing(app, asked, me, form_refused(form, me, closed.error()), 422);
    });
}

}  // namespace kept::web
