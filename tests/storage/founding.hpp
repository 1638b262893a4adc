#pragma once

#include <string>

#include "domain/kpi.hpp"
#include "domain/member.hpp"
#include "domain/report.hpp"
#include "domain/team.hpp"
#include "storage/kpis.hpp"
#include "storage/members.hpp"
#include "storage/organisations.hpp"
#include "storage/reports.hpp"
#include "storage/store.hpp"
#include "storage/teams.hpp"

namespace kept::storage {

/// Bright Bakery with one team, where Ann solves complaints and Ben is a member.
struct Bakery {
    OrganisationId id;
    MemberId ann;
    MemberId ben;
    TeamId team;
    Kpi complaints_solved;
};

inline OrganisationId found_organisation(Store& store, const std::string& name) {
    return store.write([&](Transaction& transaction) {
        const auto id = transaction.new_id<Organisation>();
        add_organisation(transaction, {id, name}, OrganisationKind::company);
        return id;
    });
}

inline MemberId join(Transaction& transaction, const OrganisationId& organisation, const std::string& name) {
    const Member member{.id = transaction.new_id<Member>(),
                        .name = name,
                        .email = name + "@brightbakery.example",
                        .joined = transaction.now()};
    add_member(transaction, organisation, member, std::nullopt);
    return member.id;
}

inline Kpi named_kpi(Transaction& transaction, const MemberId& owner, const TeamId& team,
                     const std::string& name, int place) {
    const Day today = std::chrono::floor<std::chrono::days>(transaction.now());
    return {.id = transaction.new_id<struct Kpi>(),
            .owner = owner,
            .team = team,
            .name = name,
            .contribution = "Customers stay.",
            .measure = {.unit = Unit::count},
            .first_period = period_of(Cadence::workday, today),
            .place = place};
}

inline Bakery found_bakery(Store& store) {
    Bakery bakery{.id = found_organisation(store, "Bright Bakery")};
    return store.write([&](Transaction& transaction) {
        const Day today = std::chrono::floor<std::chrono::days>(transaction.now());
        bakery.ann = join(transaction, bakery.id, "ann");
        bakery.ben = join(transaction, bakery.id, "ben");
        bakery.team = transaction.new_id<Team>();
        add_team(transaction, bakery.id, {bakery.team, "Care"});
        bakery.complaints_solved = named_kpi(transaction, bakery.ann, bakery.team, "Complaints solved", 1);
        name_kpi(transaction, bakery.id, bakery.complaints_solved, today);
        return bakery;
    });
}

/// Ann says a number; answers where it stands in the journal.
inline Sequence report_complaints(Transaction& transaction, const Bakery& bakery, Decimal value) {
    return enter_report(transaction, bakery.id, bakery.complaints_solved,
                        {.id = transaction.new_id<struct Report>(),
                         .period = bakery.complaints_solved.first_period,
                         .value = value,
                         .said = transaction.now()});
}

}  // namespace kept::storage
