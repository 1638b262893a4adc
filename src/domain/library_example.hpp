#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "domain/ids.hpp"
#include "domain/instant.hpp"
#include "domain/measure.hpp"
#include "domain/promise.hpp"
#include "domain/refusal.hpp"
#include "domain/tongue.hpp"

namespace kept {

/// Whose work an example of the library comes from.
enum class Department {
    sales,
    marketing,
    support,
    finance,
    logistics,
    production,
    projects,
    software,
    people,
    hospitality,
    retail,
    care,
    construction,
    education,
    charity
};

/// What most work goes through, in its order: where an example of the library belongs.
enum class WorkStep {
    found,
    talk,
    offer,
    agree,
    plan,
    buy,
    make,
    check,
    deliver,
    help,
    paid,
    keep,
    team,
    improve
};

/// What an example says in one language.
struct ExampleWords {
    std::string name;
    std::string tells;         ///< about which part of the work
    std::string formula;       ///< how it is counted
    std::string pitfall;       ///< what goes wrong with it
    std::string contribution;  ///< why it is one
    std::string counter;       ///< the number to be said beside it

    bool operator==(const ExampleWords&) const = default;
};

/// A KPI as somebody might name it: inspiration, never a prescription (rule 15).
struct LibraryExample {
    std::string id;  ///< such as "quotes-sent"; of an organisation's own example its id
    Department department = Department::sales;
    WorkStep step = WorkStep::make;
    Measure measure;
    Direction direction = Direction::increase;
    Cadence cadence = Cadence::week;
    Bounds promise;       ///< what somebody might promise; nothing where nobody wrote it
    std::string counter;  ///< the id of the example that is its counter-number, or empty
    ExampleWords dutch;
    ExampleWords english;
};

/// In the reader's language; in the other where nobody wrote it in theirs.
const ExampleWords& words_in(const LibraryExample& example, Tongue tongue);

using OwnExampleId = Id<struct OwnExample>;

/// An example that a member added for their organisation.
struct OwnExample {
    LibraryExample example;
    MemberId added_by;
    Instant added;
    std::optional<Instant> taken_away;  ///< by the same member
};

/// How many examples of its own an organisation can have, those taken away not counted.
constexpr std::size_t most_own_examples = 300;

/// An example as it may be added: its texts as they are kept, its numbers in range, and a name in at least
/// one language. `asked_in` is the language whose name is asked for when there is none. The fields are those
/// of the form: name_nl, name_en, tells_nl, …
Result<LibraryExample> lawful_example(LibraryExample typed, Tongue asked_in);

}  // namespace kept
