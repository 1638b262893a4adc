#include "storage/own_examples.hpp"

#include <map>

#include "domain/library_codes.hpp"
#include "domain/refusal.hpp"

namespace kept::storage {
namespace {

std::optional<std::int64_t> number_of(const std::optional<Decimal>& bound) {
    if (!bound) return std::nullopt;
    return bound->ten_thousandths;
}

std::optional<Decimal> bound_of(const std::optional<std::int64_t>& number) {
    if (!number) return std::nullopt;
    return Decimal{*number};
}

void add_words(Transaction& transaction, const OrganisationId& organisation, const std::string& example,
               std::string_view tongue, const ExampleWords& words) {
    if (words == ExampleWords{}) return;
    transaction.execute(
        R"sql(
        insert into own_example_words (organisation, example, tongue, name, tells, formula, pitfall, contribution,
                                       counter)
        values (:organisation, :example, :tongue, :name, :tells, :formula, :pitfall, :contribution, :counter)
        )sql",
        with("organisation", organisation), with("example", example), with("tongue", tongue),
        with("name", words.name), with("tells", words.tells), with("formula", words.formula),
        with("pitfall", words.pitfall), with("contribution", words.contribution),
        with("counter", words.counter));
}

template <class... Binds>
std::vector<OwnExample> without_words(Connection& connection, std::string_view sql, const Binds&... binds) {
    std::vector<OwnExample> found;
    for (auto& [id, by, at, department, step, unit, currency, decimals, direction, cadence, least, most,
                taken_away] :
         connection.select<std::string, MemberId, Instant, std::string, std::string, std::string, std::string,
                           int, std::string, std::string, std::optional<std::int64_t>,
                           std::optional<std::int64_t>, std::optional<Instant>>(sql, binds...))
        found.push_back({.example = {.id = id,
                                     .department = choice_of<Department>(department).value(),
                                     .step = choice_of<WorkStep>(step).value(),
                                     .measure = {choice_of<Unit>(unit).value(), currency, decimals},
                                     .direction = choice_of<Direction>(direction).value(),
                                     .cadence = choice_of<Cadence>(cadence).value(),
                                     .promise = {bound_of(least), bound_of(most)}},
                         .added_by = by,
                         .added = at,
                         .taken_away = taken_away});
    return found;
}

using WordRow = std::tuple<std::string, std::string, std::string, std::string, std::string, std::string,
                           std::string, std::string>;

void put_words(std::vector<OwnExample>& found, const std::vector<WordRow>& rows) {
    std::map<std::string, LibraryExample*> by_id;
    for (OwnExample& each : found) by_id[each.example.id] = &each.example;
    for (const auto& [example, tongue, name, tells, formula, pitfall, contribution, counter] : rows) {
        const auto of = by_id.find(example);
        if (of == by_id.end()) continue;
        ExampleWords& words = tongue == "nl" ? of->second->dutch : of->second->english;
        words = {name, tells, formula, pitfall, contribution, counter};
    }
}

}  // namespace

void add_own_example(Transaction& transaction, const OrganisationId& organisation, const OwnExample& own) {
    const LibraryExample& example = own.example;
    transaction.execute(
        R"sql(
        insert into own_examples (organisation, id, added_by, added_at, department, step, unit, currency, decimals,
                                  direction, cadence, least, most)
        values (:organisation, :id, :added_by, :added_at, :department, :step, :unit, :currency, :decimals,
                :direction, :cadence, :least, :most)
        )sql",
        with("organisation", organisation), with("id", example.id), with("added_by", own.added_by),
        with("added_at", own.added), with("department", code_of(example.department)),
        with("step", code_of(example.step)), with("unit", code_of(example.measure.unit)),
        with("currency", example.measure.currency), with("decimals", example.measure.decimals),
        with("direction", code_of(example.direction)), with("cadence", code_of(example.cadence)),
        with("least", number_of(example.promise.least)), with("most", number_of(example.promise.most)));
    add_words(transaction, organisation, example.id, "nl", example.dutch);
    add_words(transaction, organisation, example.id, "en", example.english);
    transaction.changed(organisation, own.added_by);
}

void take_own_example_away(Transaction& transaction, const OrganisationId& organisation,
                           const OwnExample& own) {
    transaction.execute(R"sql(
        insert into own_examples_taken_away (organisation, example, added_by, taken_away_at)
        values (:organisation, :example, :added_by, :taken_away_at)
        )sql",
                        with("organisation", organisation), with("example", own.example.id),
                        with("added_by", own.added_by), with("taken_away_at", transaction.now()));
    transaction.changed(organisation, own.added_by);
}

std::vector<OwnExample> own_examples(Connection& connection, const OrganisationId& organisation) {
    auto found = without_words(connection, R"sql(
        select id, own_examples.added_by, added_at, department, step, unit, currency, decimals, direction, cadence,
               least, most, taken_away_at
        from own_examples left join own_examples_taken_away as taken
            on taken.organisation = own_examples.organisation and taken.example = own_examples.id
        where own_examples.organisation = :organisation and taken_away_at is null order by id
        )sql",
                               with("organisation", organisation));
    put_words(found, connection.select<std::string, std::string, std::string, std::string, std::string,
                                       std::string, std::string, std::string>(
                         R"sql(
        select example, tongue, name, tells, formula, pitfall, contribution, counter
        from own_example_words where organisation = :organisation
        )sql",
                         with("organisation", organisation)));
    return found;
}

OwnExample own_example(Connection& connection, const OrganisationId& organisation, const OwnExampleId& id) {
    auto found = without_words(connection, R"sql(
        select id, own_examples.added_by, added_at, department, step, unit, currency, decimals, direction, cadence,
               least, most, taken_away_at
        from own_examples left join own_examples_taken_away as taken
            on taken.organisation = own_examples.organisation and taken.example = own_examples.id
        where own_examples.organisation = :organisation and id = :id
        )sql",
                               with("organisation", organisation), with("id", id));
    if (found.empty()) throw NotFound{};
    put_words(found, connection.select<std::string, std::string, std::string, std::string, std::string,
                                       std::string, std::string, std::string>(
                         R"sql(
        select example, tongue, name, tells, formula, pitfall, contribution, counter
        from own_example_words where organisation = :organisation and example = :example
        )sql",
                         with("organisation", organisation), with("example", id)));
    return std::move(found.front());
}

}  // namespace kept::storage
