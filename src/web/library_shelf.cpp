#include "web/library_shelf.hpp"

#include <map>

#include "domain/search_index.hpp"
#include "library/shelf.hpp"
#include "storage/members.hpp"
#include "storage/own_examples.hpp"
#include "views/library_words.hpp"

namespace kept::web {
namespace {

void add_words(Findable& findable, const ExampleWords& words) {
    findable.names.push_back(words.name);
    for (const std::string* each :
         {&words.tells, &words.formula, &words.pitfall, &words.contribution, &words.counter})
        findable.rest.push_back(*each);
}

Findable findable(const LibraryExample& example) {
    Findable all;
    add_words(all, example.dutch);
    add_words(all, example.english);
    for (const auto* say : {&language::dutch(), &language::english()}) {
        all.places.push_back(views::department_name(*say, example.department));
        all.places.push_back(views::step_name(*say, example.step));
    }
    return all;
}

/// What the program brought never changes.
const SearchIndex& index_of_the_program() {
    static const SearchIndex index = [] {
        std::vector<Findable> all;
        for (const LibraryExample& each : library::shelf().examples) all.push_back(findable(each));
        return SearchIndex(all);
    }();
    return index;
}

}  // namespace

std::vector<views::ShelvedExample> own_shelf(storage::Connection& connection, const SignedIn& me) {
    std::vector<views::ShelvedExample> shelf;
    std::map<MemberId, std::string> names;
    for (const OwnExample& each : storage::own_examples(connection, me.organisation)) {
        std::string& name = names[each.added_by];
        if (name.empty()) name = storage::member(connection, me.organisation, each.added_by).name;
        shelf.push_back({each.example, name});
    }
    return shelf;
}

std::vector<views::ShelvedExample> found_on(const std::vector<views::ShelvedExample>& own,
                                            std::string_view search, Slips slips) {
    const auto& examples = library::shelf().examples;
    std::vector<Findable> all;
    for (const auto& each : own) all.push_back(findable(each.example));
    auto found = index_of_the_program().find(search, slips);
    for (Found each : SearchIndex(all).find(search, slips)) {
        each.at += examples.size();
        found.push_back(each);
    }
    put_best_first(found);
    std::vector<views::ShelvedExample> shelf;
    for (const Found& each : found)
        shelf.push_back(each.at < examples.size() ? views::ShelvedExample{examples[each.at], ""}
                                                  : own[each.at - examples.size()]);
    return shelf;
}

std::optional<LibraryExample> example_to_take(storage::Connection& connection, const SignedIn& me,
                                              std::string_view id) {
    if (const LibraryExample* found = library::on_the_shelf(id)) return *found;
    const auto own_id = parse_id<OwnExample>(id);
    if (!own_id) return std::nullopt;
    for (const OwnExample& each : storage::own_examples(connection, me.organisation))
        if (each.example.id == own_id->text) return each.example;
    return std::nullopt;
}

}  // namespace kept::web
