// The people of bin/torture: sixty-four members with four numbers each, made through the same actions as
// everybody's.
//   torture_people prepare FOLDER   makes them, and writes a line for each number that may be said now: who,
//   KPI, period torture_people list FOLDER      writes a line for each number that was said: KPI, period,
//   value
#include <atomic>
#include <chrono>
#include <fmt/format.h>
#include <iostream>

#include "actions/invite.hpp"
#include "actions/join.hpp"
#include "actions/name_kpi.hpp"
#include "actions/set_up_organisation.hpp"
#include "data_folder.hpp"
#include "domain/reporting.hpp"
#include "secrets/randomness.hpp"
#include "storage/histories.hpp"
#include "storage/kpis.hpp"
#include "storage/organisations.hpp"
#include "storage/reports.hpp"

namespace kept {
namespace {

using namespace std::chrono;

constexpr int members = 64;
constexpr int numbers_of_each = 4;
constexpr days since_they_came{12};
constexpr const char* password = "every wheel turns twice";

Instant now() {
    return time_point_cast<microseconds>(system_clock::now());
}

std::string email_of(int member) {
    return fmt::format("member-{}@torture.example", member);
}

void name_numbers(storage::Store& store, const actions::Speaker& speaker, const TeamId& team) {
    for (int number = 1; number <= numbers_of_each; ++number) {
        const auto named = actions::name_kpi(store, speaker,
                                             {.name = fmt::format("Complaints solved at desk {}", number),
                                              .contribution = "Whoever is helped comes back.",
                                              .measure = {.unit = Unit::count},
                                              .team = team},
                                             {});
        if (!named) throw std::runtime_error(named.error().sentence);
    }
}

actions::Founded found(storage::Store& store) {
    return actions::set_up_organisation(store, {.organisation = "Torture",
                                                .name = "Member 1",
                                                .email = email_of(1),
                                                .password = password,
                                                .team = "Everybody",
                                                .zone = "Europe/Amsterdam"})
        .value();
}

/// Writes whose number may be said for which period.
void write_what_may_be_said(storage::Store& store, const OrganisationId& organisation, const MemberId& member,
                            const std::string& email) {
    store.read([&](storage::Connection& connection) {
        storage::Histories histories(connection, organisation);
        for (const History& history : histories.of(storage::hand_of(connection, organisation, member))) {
            const Schedule schedule(history.planning);
            const Day today = floor<days>(now());
            for (const Period& period : schedule.periods_in({today - since_they_came, today}))
                if (may_report(history, schedule, period, now()))
                    std::cout << fmt::format("{} {} {}\n", email, history.kpi.id.text, key_of(period));
        }
        return members;
    });
}

void prepare(const std::filesystem::path& folder) {
    const DataFolder used(folder, web::Serving::company);
    std::atomic<days> ago = since_they_came;
    storage::Store store(
        used.place(), [&ago] { return now() - ago.load(); }, secrets::system_randomness(),
        [](const OrganisationId&, const std::vector<storage::Change>&) {});
    const actions::Founded founded = found(store);
    std::vector<actions::Speaker> speakers{founded.administrator};
    for (int member = 2; member <= members; ++member) {
        const auto invited = actions::invite(store, founded.administrator, founded.team);
        speakers.push_back(
            actions::join(
                store, founded.administrator.organisation, invited.token,
                {.name = fmt::format("Member {}", member), .email = email_of(member), .password = password})
                .value());
    }
    for (const actions::Speaker& speaker : speakers) name_numbers(store, speaker, founded.team);
    ago = days(0);
    for (int member = 1; member <= members; ++member)
        write_what_may_be_said(store, founded.administrator.organisation,
                               speakers[static_cast<std::size_t>(member - 1)].member, email_of(member));
}

void list(const std::filesystem::path& folder) {
    storage::Connection connection(place_in(folder), storage::May::read);
    for (const Organisation& organisation :
         storage::organisations(connection, storage::OrganisationKind::company))
        for (const Kpi& kpi : storage::all_kpis(connection, organisation.id))
            for (const Report& report : storage::reports_of(connection, organisation.id, kpi.id))
                std::cout << fmt::format("{} {} {}\n", kpi.id.text, key_of(report.period),
                                         report.value->ten_thousandths / 10'000);
}

}  // namespace
}  // namespace kept

int main(int count, char** arguments) {
    if (count != 3) return 2;
    if (std::string(arguments[1]) == "prepare")
        kept::prepare(arguments[2]);
    else
        kept::list(arguments[2]);
}
