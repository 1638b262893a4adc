#include "views/people.hpp"

#include "cast.hpp"
#include "sample.hpp"
#include "views/deeds.hpp"

namespace kept::samples {
namespace {

Person person(std::string id, std::string name, std::vector<TeamOfPerson> teams, Role role = Role::member) {
    Person person;
    person.member = {.id = {std::move(id)},
                     .name = std::move(name),
                     .email = "sanne@frontwheel.example",
                     .role = role,
                     .joined = at(9h)};
    person.teams = std::move(teams);
    return person;
}

People everybody(const language::Language& say, Administers administers) {
    People view{.organisation = "Frontwheel Leasing", .people = {}, .administers = administers};
    view.people = {
        person("ingrid", "Ingrid Hofman", {{frontwheel(say), Standing::lead}}, Role::administrator),
        person("pim", "Pim Aerts", {}), person("ruben", "Ruben Vos", {}),
        person("sanne", "Sanne Bakker", {{frontwheel(say)}, {rearwheel(say), Standing::member}})};
    view.people[1].closed_teams = 1;
    view.people[2].left = friday;
    if (administers == Administers::yes) view.people[3].unconfirmed_email = "sanne@frontwheel.example";
    view.more = 12;
    return view;
}

PersonPage sanne_arranged(const language::Language& say) {
    return {person("sanne", "Sanne Bakker", {{frontwheel(say)}}), form()};
}

PersonPage last_administrator(const language::Language& say) {
    PersonPage view{
        person("ingrid", "Ingrid Hofman", {{frontwheel(say), Standing::lead}}, Role::administrator), form()};
    view.form.refusal =
        Refusal{"member", "There must always be an administrator. Appoint somebody else first.", {}};
    return view;
}

Deeds everything(const language::Language& say) {
    Deeds view{.deeds = {}, .zone = "Europe/Amsterdam", .earlier = 40};
    Sequence sequence = 80;
    for (int kind = 0; kind <= static_cast<int>(DeedIs::invited); ++kind)
        view.deeds.push_back({.sequence = sequence--,
                              .kind = static_cast<DeedIs>(kind),
                              .who = "Ingrid Hofman",
                              .whom = "Sanne Bakker",
                              .team = frontwheel(say).name,
                              .name = in(say, "Eerste kerstdag", "Christmas Day"),
                              .day = monday + days(32),
                              .at = at(9h, friday)});
    return view;
}

}  // namespace

Samples people(const language::Language& say) {
    People nobody = everybody(say, Administers::no);
    nobody.people.clear();
    nobody.more = 0;
    nobody.sought = "xyz";
    return {
        page_sample("people", "Everybody", people_page(say, everybody(say, Administers::no))),
        page_sample("people-administrator", "As an administrator sees them",
                    people_page(say, everybody(say, Administers::yes))),
        page_sample("people-none", "Nobody has this name", people_page(say, nobody)),
        page_sample("person", "What an administrator may do about somebody",
                    person_page(say, sanne_arranged(say))),
        page_sample("person-closing", "What closing the account means",
                    closing_page(say, sanne_arranged(say))),
        page_sample("person-last", "The last administrator stays", person_page(say, last_administrator(say))),
        page_sample("deeds", "Everything that can be arranged", deeds_page(say, everything(say))),
        page_sample("deeds-none", "Nothing was arranged yet",
                    deeds_page(say, {.deeds = {}, .zone = "Europe/Amsterdam", .earlier = {}}))};
}

}  // namespace kept::samples
