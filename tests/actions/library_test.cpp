#include <gtest/gtest.h>

#include "actions/add_example.hpp"
#include "storage/own_examples.hpp"
#include "support/cast.hpp"

namespace kept {
namespace {

using namespace support;

class OwnExamples : public OnBothDatabases {
  protected:
    LibraryExample wheels() const {
        return {.department = Department::production,
                .step = WorkStep::check,
                .measure = {.unit = Unit::percentage, .decimals = 1},
                .direction = Direction::neutral,
                .cadence = Cadence::month,
                .promise = {.least = Decimal{125'000}, .most = whole(20)},
                .dutch = {.name = "Wielen", .counter = "Spaken"}};
    }

    OwnExample kept_one(const OwnExampleId& id) {
        return store().read([&](storage::Connection& connection) {
            return storage::own_example(connection, cast.tom.organisation, id);
        });
    }

    Cast cast = set_up_cast(store(), clock);
};
KEPT_ON_BOTH_DATABASES(OwnExamples);

TEST_P(OwnExamples, AreKeptAsTheyWereAdded) {
    const auto id = actions::add_example(store(), cast.tom, wheels(), Tongue::dutch, form("wheels")).value();
    const OwnExample own = kept_one(id);
    EXPECT_EQ(own.added_by, cast.tom.member);
    EXPECT_EQ(own.example.department, Department::production);
    EXPECT_EQ(own.example.step, WorkStep::check);
    EXPECT_EQ(own.example.measure, wheels().measure);
    EXPECT_EQ(own.example.promise, wheels().promise);
    EXPECT_EQ(own.example.dutch, wheels().dutch);
    EXPECT_EQ(own.example.english, ExampleWords{});
}

TEST_P(OwnExamples, AreAddedOnceHoweverOftenTheFormIsSent) {
    const auto id = actions::add_example(store(), cast.tom, wheels(), Tongue::dutch, form("wheels")).value();
    EXPECT_EQ(actions::add_example(store(), cast.tom, wheels(), Tongue::dutch, form("wheels")), id);
}

TEST_P(OwnExamples, AreTakenAwayByWhoAddedThemAlone) {
    const auto id = actions::add_example(store(), cast.tom, wheels(), Tongue::dutch, form("wheels")).value();
    EXPECT_THROW(actions::take_example_away(store(), cast.sanne, id, form("sanne")), NotFound);
    EXPECT_THROW(actions::take_example_away(store(), cast.ingrid, id, form("ingrid")), NotFound);
    EXPECT_THROW(actions::take_example_away(store(), cast.pim, id, form("pim")), NotFound);
    EXPECT_TRUE(actions::take_example_away(store(), cast.tom, id, form("tom")));
    EXPECT_TRUE(actions::take_example_away(store(), cast.tom, id, form("again")));
    EXPECT_TRUE(kept_one(id).taken_away);
}

TEST_P(OwnExamples, AreNoMoreThanFit) {
    store().write([&](storage::Transaction& transaction) {
        for (std::size_t each = 0; each < most_own_examples; ++each) {
            OwnExample own{.example = wheels(), .added_by = cast.tom.member, .added = transaction.now()};
            own.example.id = transaction.new_id<OwnExample>().text;
            storage::add_own_example(transaction, cast.tom.organisation, own);
        }
        return 0;
    });
    EXPECT_FALSE(actions::add_example(store(), cast.sanne, wheels(), Tongue::dutch, form("one more")));
}

TEST_P(OwnExamples, OnlyTheirAuthorTakesThemAwayInTheDatabaseEither) {
    const auto id = actions::add_example(store(), cast.tom, wheels(), Tongue::dutch, form("wheels")).value();
    OwnExample forged = kept_one(id);
    forged.added_by = cast.sanne.member;
    EXPECT_ANY_THROW(store().write([&](storage::Transaction& transaction) {
        storage::take_own_example_away(transaction, cast.tom.organisation, forged);
        return 0;
    }));
}

}  // namespace
}  // namespace kept
