// The people behind the maps that bin/bench times: each says four numbers that stand on steps of processes.
//   process_people prepare FOLDER   100 processes, 1,000 steps and 5,000 numbers
#include <atomic>
#include <chrono>
#include <fmt/format.h>
#include <string_view>

#include "actions/draw_process.hpp"
#include "actions/name_kpi.hpp"
#include "actions/set_up_organisation.hpp"
#include "data_folder.hpp"
#include "secrets/randomness.hpp"
#include "storage/kpis.hpp"
#include "storage/members.hpp"
#include "storage/processes.hpp"
#include "storage/reports.hpp"
#include "storage/teams.hpp"

namespace kept {
namespace {

using namespace std::chrono;

constexpr int processes = 100;
constexpr int steps_of_each = 10;
constexpr int numbers = 5'000;
constexpr int numbers_in_a_hand = 4;
constexpr days since_they_came{14};
constexpr const char* email = "member-1@processes.example";

Instant now() {
    return time_point_cast<microseconds>(system_clock::now());
}

actions::Founded found(storage::Store& store) {
    return actions::set_up_organisation(store, {.organisation = "Processes",
                                                .name = "Member 1",
                                                .email = email,
                                                .password = "every wheel turns twice",
                                                .team = "Everybody",
                                                .zone = "Europe/Amsterdam"})
        .value();
}

std::vector<Process> draw(storage::Store& store, const actions::Speaker& speaker) {
    std::string steps;
    for (int step = 1; step <= steps_of_each; ++step) steps += fmt::format("Step {}\n", step);
    for (int process = 1; process <= processes; ++process)
        actions::draw_process(store, speaker, {fmt::format("Process {}", process), "an order", {}, steps},
                              {.key = fmt::format("{:032}", process), .body_hash = std::string(64, 'a')})
            .value();
    return store.read([&](storage::Connection& connection) {
        return storage::processes(connection, speaker.organisation);
    });
}

/// Without a password, which takes a tenth of a second on purpose: nobody signs in as them.
actions::Speaker somebody(storage::Store& store, const actions::Founded& founded, int number) {
    const OrganisationId& organisation = founded.administrator.organisation;
    return store.write([&](storage::Transaction& transaction) {
        const Member member{.id = transaction.new_id<struct kept::Member>(),
                            .name = fmt::format("Member {}", number),
                            .email = fmt::format("member-{}@processes.example", number),
                            .joined = transaction.now()};
        storage::add_member(transaction, organisation, member, std::nullopt);
        storage::enter_membership(
            transaction, organisation, founded.administrator.member,
            {founded.team, member.id, Standing::member, floor<days>(transaction.now())});
        return actions::Speaker{organisation, member.id};
    });
}

void say_numbers(storage::Store& store, const actions::Speaker& speaker, const KpiId& id) {
    store.write([&](storage::Transaction& transaction) {
        const Kpi kpi = storage::kpi_of(transaction, speaker.organisation, speaker.member, id);
        for (int day = 0; day < since_they_came.count(); ++day) {
            const Day at = kpi.first_period.first_day + days(day);
            if (weekday(at) == Saturday || weekday(at) == Sunday) continue;
            storage::enter_report(transaction, speaker.organisation, kpi,
                                  {.id = transaction.new_id<struct kept::Report>(),
                                   .period = period_of(Cadence::workday, at),
                                   .value = whole(7 + (day * 7 + static_cast<int>(id.text.back())) % 4)});
        }
        return 0;
    });
}

void name_numbers(storage::Store& store, const actions::Founded& founded, const std::vector<Process>& drawn) {
    for (int number = 0; number < numbers;) {
        const actions::Speaker speaker = somebody(store, founded, number + 2);
        for (int each = 0; each < numbers_in_a_hand && number < numbers; ++each, ++number) {
            const Process& process = drawn[static_cast<std::size_t>(number) % drawn.size()];
            const auto& step =
                process.steps[static_cast<std::size_t>(number) / drawn.size() % process.steps.size()];
            const auto kpi =
                actions::name_kpi(store, speaker,
                                  {.name = fmt::format("Orders of {}", number),
                                   .contribution = "What is done is paid.",
                                   .measure = {.unit = Unit::count},
                                   .team = founded.team,
                                   .promise = actions::FirstPromise{{.least = whole(8)}, ""},
                                   .stands_on = StandsOn{process.id, step.id}},
                                  {.key = fmt::format("{:032}", number), .body_hash = std::string(64, 'b')})
                    .value();
            say_numbers(store, speaker, kpi);
        }
    }
}

void prepare(const std::filesystem::path& folder) {
    const DataFolder used(folder, web::Serving::company);
    storage::Store store(
        used.place(), [] { return now() - since_they_came; }, secrets::system_randomness(),
        [](const OrganisationId&, const std::vector<storage::Change>&) {});
    const actions::Founded founded = found(store);
    const auto drawn = draw(store, founded.administrator);
    store.write_together([&] { name_numbers(store, founded, drawn); });
}

}  // namespace
}  // namespace kept

int main(int count, char** arguments) {
    if (count != 3 || std::string_view(arguments[1]) != "prepare") return 2;
    kept::prepare(arguments[2]);
}
