#include "web/discussions_found.hpp"

#include <limits>

#include "domain/search_words.hpp"
#include "domain/zone.hpp"
#include "storage/remarks.hpp"
#include "web/own_zone.hpp"

namespace kept::web {
namespace {

constexpr int read_at_a_time = 1'000;
constexpr int read_at_most = 10'000;

/// Goes back through what was said, until enough was found or too much was read.
class WayBack {
  public:
    WayBack(const ThingsInSight& things, const DiscussionsSought& sought)
        : things_(things),
          searched_(searched_words(sought.search)),
          most_(sought.most),
          fewest_(sought.slips == Slips::forgiven ? std::numeric_limits<int>::max() : 0) {}

    void go(storage::Connection& connection, const SignedIn& me, Sequence before) {
        if (searched_.empty()) return;
        for (int read = 0; read < read_at_most; read += read_at_a_time) {
            const auto said = storage::remarks_before(connection, me.organisation, before, read_at_a_time);
            for (const auto& each : said)
                if (things_.number(each.kpi)) look_at(each);
            if (is_enough()) return;
            if (said.size() < read_at_a_time) return;
            before = said.back().remark.sequence;
        }
        if (!earlier) earlier = before;
        stopped = true;
    }

    std::vector<storage::RemarkOnKpi> found;
    std::optional<Sequence> earlier;
    std::optional<Instant> read_back_to;
    bool stopped = false;

  private:
    bool is_enough() const { return earlier && fewest_ == 0; }

    void look_at(const storage::RemarkOnKpi& said) {
        if (is_enough()) return;
        read_back_to = said.remark.said;
        const auto slips = slips_to_hold(searched_, search_words(said.remark.words));
        if (!slips || *slips > fewest_) return;
        if (*slips < fewest_) found.clear();
        if (*slips < fewest_) earlier.reset();
        fewest_ = *slips;
        if (found.size() < most_)
            found.push_back(said);
        else
            earlier = found.back().remark.sequence;
    }

    const ThingsInSight& things_;
    const SearchWords searched_;
    const std::size_t most_;
    int fewest_;  ///< slips, of what was found
};

views::Hit hit_of(const SignedIn& me, const ThingsInSight& things, const std::string& zone,
                  const storage::RemarkOnKpi& said) {
    const Remark& remark = said.remark;
    const std::string day = me.say.day(day_at(remark.said, zone), language::DayStyle::plain);
    return {.leads = views::report(said.kpi, remark.period).at("remark-" + remark.id.text),
            .name = things.number(said.kpi)->name,
            .belongs = things.name_of(remark.author) + " · " + day,
            .says = remark.words};
}

}  // namespace

DiscussionsFound discussions_found(storage::Connection& connection, const SignedIn& me,
                                   const ThingsInSight& things, const DiscussionsSought& sought) {
    WayBack way(things, sought);
    way.go(connection, me, sought.before);
    DiscussionsFound found;
    found.group = {.kind = SearchedIn::discussions, .earlier = way.earlier};
    if (!way.found.empty() || way.stopped) {
        const std::string zone = own_zone(connection, me, me.asked);
        for (const auto& each : way.found) found.group.hits.push_back(hit_of(me, things, zone, each));
    }
    if (way.stopped) found.looked_back_to = way.read_back_to;
    return found;
}

}  // namespace kept::web
