#include <algorithm>

#include "storage/histories.hpp"
#include "storage/kpis.hpp"
#include "views/guide.hpp"
#include "web/drawing.hpp"
#include "web/guards.hpp"
#include "web/meetings.hpp"
#include "web/pages.hpp"

namespace kept::web {
namespace {

std::size_t numbers_in(const std::vector<Slot>& slots) {
    return static_cast<std::size_t>(
        std::ranges::count_if(slots, [](const Slot& each) { return each.value.has_value(); }));
}

/// The examples of the guide out of the reader's own hand, where it has them.
class OwnExamples {
  public:
    OwnExamples(storage::Connection& connection, const SignedIn& me, Instant now)
        : connection_(connection), me_(me), now_(now) {
        examples_.kpi = views::guide_kpi_of_nobody(me.say);
        examples_.clock = {now, "UTC"};
    }

    views::GuideExamples put_together() {
        storage::Histories histories(connection_, me_.organisation);
        for (const Kpi& each : storage::hand_of(connection_, me_.organisation, me_.member.id)) {
            examples_.hand.push_back(each.name);
            if (!examples_.own) examples_.own = each;
            const History history = histories.of(each);
            take_for_example(history);
            add_record(history);
        }
        if (const auto team = first_team_of(connection_, me_.speaker(), now_)) {
            const Meetings meetings = meetings_of(connection_, me_.organisation, *team, now_);
            examples_.next = meetings.next;
            examples_.clock = meetings.clock;
        }
        return std::move(examples_);
    }

  private:
    /// Of several promised numbers the first with the most to show.
    void take_for_example(const History& history) {
        auto slots = the_six(history, Schedule(history.planning), now_);
        const std::size_t numbers = numbers_in(slots);
        if (numbers <= most_numbers_ || !slots.back().promise) return;
        most_numbers_ = numbers;
        const auto promise = slots.back().promise;
        examples_.kpi = {views::ExampleOf::reader, history.kpi, std::move(slots), promise};
    }

    void add_record(const History& history) {
        const SaidByPeriod said = said_by_period(history);
        if (said.records().empty()) return;
        const Period latest = *said.records().rbegin();
        if (examples_.record && latest.first_day <= examples_.record->period.first_day) return;
        examples_.record = {history.kpi, latest, *said.about(latest).latest()->value};
    }

    storage::Connection& connection_;
    const SignedIn& me_;
    const Instant now_;
    views::GuideExamples examples_;
    std::size_t most_numbers_ = 0;
};

views::GuideExamples examples_of(App& app, const SignedIn& me) {
    return app.store.read([&](storage::Connection& connection) {
        return OwnExamples(connection, me, app.store.now()).put_together();
    });
}

views::GuideExamples examples_of(const Visitor& visitor) {
    return {.kpi = views::guide_kpi_of_nobody(visitor.say), .hand = {}};
}

}  // namespace

// GET /guide: all of it, to read or to print
http::Response show_guide(App& app, const Asked& asked, const Visitor& visitor) {
    if (const auto me = whoever_asks(app, asked))
        return draw(app, *me, views::guide_page(me->say, examples_of(app, *me)), views::guide());
    return draw(app, visitor, views::guide_page(visitor.say, examples_of(visitor)), views::guide());
}

// GET /guide/{part}
http::Response show_guide_part(App& app, const Asked& asked, const Visitor& visitor) {
    const auto part = views::guide_part_called(asked.parts.find("part")->second);
    if (!part) throw NotFound{};
    const views::Path here = views::guide_part(views::name_of(*part));
    if (const auto me = whoever_asks(app, asked))
        return draw(app, *me, views::guide_part_page(me->say, *part, examples_of(app, *me)), here);
    return draw(app, visitor, views::guide_part_page(visitor.say, *part, examples_of(visitor)), here);
}

}  // namespace kept::web
