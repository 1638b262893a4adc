#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <gtest/gtest.h>
#include <iterator>
#include <memory>
#include <set>

#include "actions/add_example.hpp"
#include "actions/add_to_team.hpp"
#include "actions/admit_laptop.hpp"
#include "actions/arrange_process.hpp"
#include "actions/change_rhythm.hpp"
#include "actions/declare_leave.hpp"
#include "actions/draw_process.hpp"
#include "actions/follow_up.hpp"
#include "actions/found_team.hpp"
#include "actions/invite.hpp"
#include "actions/invite_administrator.hpp"
#include "actions/invite_coach.hpp"
#include "actions/join_as_coach.hpp"
#include "actions/join_meeting.hpp"
#include "actions/keep_candidates.hpp"
#include "actions/lend_turn.hpp"
#include "actions/look.hpp"
#include "actions/name_candidate.hpp"
#include "actions/pass_on.hpp"
#include "actions/propose_change.hpp"
#include "actions/remark.hpp"
#include "actions/run_meeting.hpp"
#include "actions/run_parts.hpp"
#include "actions/seal_number.hpp"
#include "actions/set_day_off.hpp"
#include "actions/stand_on_step.hpp"
#include "actions/start_meeting.hpp"
#include "actions/take_turn.hpp"
#include "domain/codes.hpp"
#include "http/form.hpp"
#include "storage/kpis.hpp"
#include "storage/laptops.hpp"
#include "storage/meetings.hpp"
#include "storage/new_starts.hpp"
#include "storage/processes.hpp"
#include "storage/readings.hpp"
#include "storage/reports.hpp"
#include "support/browser.hpp"
#include "support/cast.hpp"
#include "support/drawn_form.hpp"
#include "support/hostile_entries.hpp"
#include "support/stuck_meeting.hpp"
#include "support/walk.hpp"
#include "views/html.hpp"
#include "web/proof.hpp"
#include "web/routes.hpp"

// Every form that a walk through the pages finds gets every hostile entry.
namespace kept {
namespace {

using namespace support;

/// A company on a file of its own, that can be put back as it was. Sanne and Ingrid are signed in.
class Company {
  public:
    Company() {
        open(1);
        const Cast cast = set_up_cast(*store_, clock_);
        let_everything_happen(cast);
        Browser(*web_).sign_in("sanne@frontwheel.example");  // the phone that she may sign out from afar
        sanne_.emplace(*web_).sign_in("sanne@frontwheel.example");
        ingrid_.emplace(*web_).sign_in("ingrid@frontwheel.example");
        let_a_laptop_go_round(cast);
        let_a_coach_read_along(cast);
        close();
        std::filesystem::copy_file(file(), as_it_was());
        open(2);
    }

    void put_back() {
        close();
        std::filesystem::copy_file(as_it_was(), file(), std::filesystem::copy_options::overwrite_existing);
        open(2);
    }

    enum class Who { visitor, sanne, ingrid, laptop, vera };

    /// Their browser, as it was when the company was.
    Browser browser_of(Who who) {
        if (who == Who::visitor) return Browser(*web_);
        if (who == Who::laptop) return laptop_->before(*web_);
        if (who == Who::vera) return vera_->before(*web_);
        return (who == Who::sanne ? *sanne_ : *ingrid_).before(*web_);
    }

    /// Where a walk by links alone does not come: pages that show what a form would change, before it does.
    const std::vector<std::string>& pages_that_ask_once_more() const { return pages_that_ask_once_more_; }

    /// The pages of who is nobody yet.
    const std::vector<std::string>& pages_for_visitors() const { return pages_for_visitors_; }

    /// Where somebody from outside begins.
    const std::vector<std::string>& pages_for_coaches() const { return pages_for_coaches_; }

  private:
    void open(unsigned seed) {
        store_.emplace(
            storage::SqliteFile{file()}, [this] { return clock_.now(); }, seeded_randomness(seed),
            [](const OrganisationId&, const std::vector<storage::Change>&) {});
        web_.emplace(*store_, clock_);
    }

    /// So that every form has something to stand on.
    void let_everything_happen(const Cast& cast) {
        const OrganisationId& organisation = cast.ingrid.organisation;
        const auto invited = actions::invite(*store_, cast.ingrid, cast.frontwheel);
        const auto administrator = actions::invite_administrator(*store_, organisation);
        pages_for_visitors_ = {
            "/sign-in", "/invitations/" + text_of(web::Proof{organisation, invited.token}),
            "/administrator-invitations/" + text_of(web::Proof{organisation, administrator.token})};
        actions::add_example(*store_, cast.ingrid, {.english = {.name = "Wheels trued"}}, Tongue::english,
                             form("wheels"))
            .value();
        say_what_was_said_before(cast);
        for (const auto& [day, solved] : {std::pair{16, 8}, {17, 6}, {18, 6}, {19, 6}}) {
            const std::string period = fmt::format("2026-11-{}", day);
            actions::report_kpi(*store_, cast.sanne, complaints_of(cast, period, solved), form(period))
                .value();
        }
        const Period thursday = parse_period("2026-11-19").value();
        actions::remark(*store_, cast.sanne, {cast.complaints, thursday, "At last."}, form("remark")).value();
        actions::name_kpi(
            *store_, cast.sanne,
            {.name = "Coffee", .contribution = "Who is awake solves more.", .team = cast.frontwheel},
            form("coffee"))
            .value();
        actions::name_kpi(*store_, cast.sanne,
                          {.name = "Tea", .contribution = "Calm wheels.", .team = cast.frontwheel},
                          form("tea"))
            .value();
        actions::look(*store_, cast.sanne,
                      {cast.complaints, parse_period("2026-11-16").value(), std::nullopt, ""})
            .value();
        const KpiId leads =
            actions::name_kpi(
                *store_, cast.sanne,
                {.name = "Leads called", .contribution = "Who is called buys more.", .team = cast.frontwheel},
                form("leads"))
                .value();
        actions::report_kpi(*store_, cast.sanne,
                            {.kpi = leads, .period = parse_period("2026-11-23").value(), .value = whole(4)},
                            form("four"))
            .value();
        const Day in_december = std::chrono::sys_days{std::chrono::year{2026} / 12 / 1};
        actions::declare_leave(*store_, cast.sanne, {in_december, in_december}).value();
        actions::set_day_off(*store_, cast.ingrid, in_december + std::chrono::days{7}, "Open day").value();
        pages_that_ask_once_more_.push_back(fmt::format("/kpis/{}/this-number?team={}&from=2026-11-25",
                                                        cast.complaints.text,
                                                        add_backwheel(*store_, cast).text));
        let_the_team_meet(cast);
        for (const MeetingPart part :
             {MeetingPart::good_news, MeetingPart::headlines, MeetingPart::follow_ups, MeetingPart::topics})
            let_a_team_meet_weekly(cast, part);
        let_the_work_be_drawn(cast);
        let_somebody_begin(cast);
        let_her_owe_a_look(cast);
    }

    /// Vera coaches Frontwheel, and was asked for another team as well; somebody else was asked for
    /// Frontwheel.
    void let_a_coach_read_along(const Cast& cast) {
        const OrganisationId& organisation = cast.ingrid.organisation;
        const Day until = std::chrono::sys_days{std::chrono::year{2026} / 12 / 20};
        const auto invited = [&](const TeamId& team) {
            return actions::invite_coach(*store_, cast.ingrid, team, until).value().token;
        };
        const auto link = [&](const std::string& token) {
            return "/coach-invitations/" + text_of(web::Proof{organisation, token});
        };
        actions::join_as_coach(
            *store_, organisation, invited(cast.frontwheel),
            {.name = "Vera Lind", .email = "vera@outside.example", .password = Cast::password}, Cast::work)
            .value();
        vera_.emplace(*web_).sign_in("vera@outside.example");
        pages_for_visitors_.push_back(link(invited(cast.frontwheel)));
        const TeamId other =
            actions::found_team(*store_, cast.ingrid, {"Hub", "Europe/Amsterdam"}, form("hub")).value();
        pages_for_coaches_ = {"/teams", link(invited(other))};
    }

    /// In a team of its own Sanne promised something and is stuck; its weekly meeting has come to a part.
    void let_a_team_meet_weekly(const Cast& cast, MeetingPart part) {
        const std::string name(code_of(part));
        const TeamId team =
            actions::found_team(*store_, cast.ingrid, {name, "Europe/Amsterdam"}, form("team " + name))
                .value();
        for (const auto& each : {cast.sanne, cast.tom})
            actions::add_to_team(*store_, cast.ingrid, team, each.member).value();
        const auto& sanne = cast.sanne;
        const MeetingId huddle =
            actions::start_meeting(*store_, sanne, team, TurnOrder::fixed, form("huddle " + name)).value();
        const Day tomorrow = std::chrono::floor<std::chrono::days>(november(24, 0, 0));
        actions::propose_follow_up(*store_, sanne, huddle, {"Call.", sanne.member, tomorrow},
                                   form("call " + name))
            .value();
        actions::begin_round(*store_, sanne, huddle, 0, form("round " + name)).value();
        actions::say_stuck(*store_, sanne, huddle, 1, "The lathe.", {cast.tom.member}, form("stuck " + name))
            .value();
        actions::close_meeting(*store_, sanne, huddle, 1, form("closed " + name)).value();
        const MeetingId weekly =
            actions::start_weekly_meeting(*store_, sanne, team, TurnOrder::fixed, form("weekly " + name))
                .value();
        actions::begin_round(*store_, sanne, weekly, 0, form("begin " + name)).value();
        actions::go_to_part(*store_, sanne, weekly, 1, part, form("go " + name)).value();
    }

    /// Ingrid has come to the second of three candidates; the first is promised, and not said yet.
    void let_somebody_begin(const Cast& cast) {
        actions::keep_candidates(*store_, cast.ingrid,
                                 {.typed = {{1, "Wheels sold"}, {2, "Spokes laced"}, {3, "Hours worked"}}})
            .value();
        const KpiId sold = actions::name_candidate(*store_, cast.ingrid, 1,
                                                   {.name = "Wheels sold",
                                                    .contribution = "Who rolls comes back.",
                                                    .measure = {.unit = Unit::count},
                                                    .team = cast.frontwheel},
                                                   form("sold"))
                               .value();
        for (const std::string& each :
             {std::string("rhythm"), std::string("candidates"), std::string("candidates/2"),
              std::string("candidates/2/place"), "promises/" + sold.text, "reports/" + sold.text,
              std::string("invitation"), std::string("next")})
            pages_that_ask_once_more_.push_back("/first-quarter/" + each);
    }

    /// A process that branches, on which Sanne's number stands, and about which she proposed something.
    void let_the_work_be_drawn(const Cast& cast) {
        const ProcessId id =
            actions::draw_process(*store_, cast.ingrid,
                                  {"From complaint to smile", "a complaint", {}, "Heard\nRepaired\nSolved"},
                                  form("work"))
                .value();
        const auto steps = store_->read([&](storage::Connection& connection) {
            return storage::process(connection, cast.ingrid.organisation, id).steps;
        });
        actions::arrange_process(*store_, cast.ingrid, id, 1,
                                 {Rearranges::connect, steps[0].id, "", steps[2].id}, form("branch"))
            .value();
        actions::stand_on_step(*store_, cast.sanne, cast.complaints, StandsOn{id, steps[2].id}).value();
        actions::propose_change(*store_, cast.sanne, id, {Rearranges::remove, steps[1].id, "", {}},
                                "Why not?", form("proposal"))
            .value();
    }

    /// One huddle is over, with something promised and something sealed; in another it is Sanne's turn.
    void let_the_team_meet(const Cast& cast) {
        actions::change_rhythm(*store_, cast.ingrid, cast.frontwheel,
                               {std::chrono::floor<std::chrono::days>(november(24, 0, 0)),
                                {.zone = "Europe/Amsterdam",
                                 .workdays = monday_to_friday,
                                 .huddle = Huddle{std::chrono::minutes{547}, std::chrono::minutes{15}},
                                 .weekly = {},
                                 .meets = MeetsWhere::in_kept}})
            .value();
        actions::seal_number(*store_, cast.sanne, complaints_of(cast, "2026-11-20", 9), form("seal")).value();
        const auto started = [&](const std::string& name) {
            return actions::start_meeting(*store_, cast.sanne, cast.frontwheel, TurnOrder::fixed, form(name))
                .value();
        };
        const actions::Proposing call{"Call.", cast.sanne.member,
                                      std::chrono::floor<std::chrono::days>(november(24, 0, 0))};
        const MeetingId over = started("over");
        actions::propose_follow_up(*store_, cast.sanne, over, call, form("call")).value();
        actions::begin_round(*store_, cast.sanne, over, 0, form("round")).value();
        actions::say_stuck(*store_, cast.sanne, over, 1, "The lathe.", {cast.ingrid.member}, form("lathe"))
            .value();
        actions::close_meeting(*store_, cast.sanne, over, 1, form("close")).value();
        const MeetingId open = started("open");
        actions::join_meeting(*store_, cast.ingrid, open, form("join")).value();
        actions::propose_follow_up(*store_, cast.ingrid, open, call, form("ask")).value();
        actions::begin_round(*store_, cast.sanne, open, 0, form("begin")).value();
        actions::end_turn(*store_, cast.sanne, open, 1, form("on")).value();
        let_teams_talk(cast);
        open_ = open;
    }

    /// In Wheelhouse, where Sanne and Ingrid are and no meeting is open, Sanne was stuck on the same thing
    /// three times and passed that on the second time. Something waits there for its answer, and in Spokes,
    /// where a meeting is open.
    void let_teams_talk(const Cast& cast) {
        const auto found = [&](const std::string& name) {
            const TeamId team =
                actions::found_team(*store_, cast.ingrid, {name, "Europe/Amsterdam"}, form(name)).value();
            for (const auto& each : {cast.sanne, cast.ingrid})
                actions::add_to_team(*store_, cast.ingrid, team, each.member).value();
            return team;
        };
        const TeamId wheelhouse = found("Wheelhouse");
        const TeamId spokes = found("Spokes");
        const auto stuck = [&](const TeamId& team) {
            clock_.pass(std::chrono::minutes{1});
            return stuck_meeting(*store_, cast.sanne, cast.ingrid.member, team, "The lathe.");
        };
        const auto pass = [&](const MeetingId& meeting, const TeamId& to, const std::string& name) {
            actions::pass_on(*store_, cast.sanne, {meeting, stuck_place, to, "Since Monday."}, form(name))
                .value();
        };
        pass(stuck(spokes), wheelhouse, "to wheelhouse");
        stuck(wheelhouse);
        pass(stuck(wheelhouse), spokes, "to spokes");
        stuck(wheelhouse);
        actions::start_meeting(*store_, cast.sanne, spokes, TurnOrder::fixed, form("spokes meet")).value();
    }

    /// Two go round; whoever has the turn lent it to the one whose browser this is.
    void let_a_laptop_go_round(const Cast& cast) {
        laptop_.emplace(*web_).get("/laptop");
        const auto at = laptop_->page().find("laptop-code\">");
        const OrganisationId& organisation = cast.ingrid.organisation;
        for (const std::string& code : {std::string("ABCD-EFGH"), laptop_->page().substr(at + 13, 9)}) {
            actions::admit_laptop(*store_, cast.ingrid, code, cast.frontwheel, form(code)).value();
            clock_.pass(std::chrono::seconds(1));
        }
        const auto laptops = store_->read([&](storage::Connection& connection) {
            return storage::laptops_of(connection, organisation, cast.frontwheel, clock_.now());
        });
        const int step = store_->read([&](storage::Connection& connection) {
            return storage::meeting(connection, organisation, open_).step;
        });
        actions::lend_turn(*store_, cast.sanne, open_, step, laptops.back().id, form("lend")).value();
    }

    /// A sustained change from 10 November on, after a new start that can be taken back.
    void say_what_was_said_before(const Cast& cast) {
        store_->write([&](storage::Transaction& transaction) {
            const auto& organisation = cast.sanne.organisation;
            const Kpi kpi = storage::kpi_of(transaction, organisation, cast.sanne.member, cast.complaints);
            for (const auto& [day, solved] : {std::pair{2, 2},
                                              {3, 1},
                                              {4, 1},
                                              {5, 2},
                                              {6, 1},
                                              {9, 2},
                                              {10, 7},
                                              {11, 7},
                                              {12, 7},
                                              {13, 7}})
                storage::enter_report(transaction, organisation, kpi,
                                      {.id = transaction.new_id<Report>(),
                                       .period = parse_period(fmt::format("2026-11-{:02}", day)).value(),
                                       .value = whole(solved)});
            storage::enter_new_start(transaction, organisation, kpi,
                                     {.id = transaction.new_id<NewStart>(),
                                      .from = parse_period("2026-11-04").value(),
                                      .reason = "Two of us."});
            return 0;
        });
    }

    /// Of her complaints she skipped the look; of her tea it is owed, since no meeting has begun after it.
    void let_her_owe_a_look(const Cast& cast) {
        const Period today = parse_period("2026-11-23").value();
        store_->write([&](storage::Transaction& transaction) {
            const auto& organisation = cast.sanne.organisation;
            const auto hand = storage::hand_of(transaction, organisation, cast.sanne.member);
            const Kpi& tea = *std::ranges::find(hand, "Tea", &Kpi::name);
            const Sequence said = storage::enter_report(
                transaction, organisation, tea,
                {.id = transaction.new_id<Report>(), .period = today, .value = whole(3)});
            storage::keep_reached(transaction, organisation, tea.id, {.asks = today}, said);
            return 0;
        });
    }

    void close() {
        web_.reset();
        store_.reset();
    }

    std::filesystem::path file() const { return folder_.path() / "kept.sqlite"; }
    std::filesystem::path as_it_was() const { return folder_.path() / "as_it_was.sqlite"; }

    TemporaryFolder folder_;
    TurnableClock clock_;
    std::vector<std::string> pages_for_visitors_;
    std::vector<std::string> pages_for_coaches_;
    std::vector<std::string> pages_that_ask_once_more_{
        "/my-numbers", "/leaves/new?first=2026-11-24&last=2026-11-24",
        "/workdays/new?from=2026-11-30&mon=yes", "/days-off/new?day=2026-12-24&name=Eve"};
    std::optional<Browser> sanne_;
    std::optional<Browser> ingrid_;
    std::optional<Browser> laptop_;
    std::optional<Browser> vera_;
    MeetingId open_;
    std::optional<storage::Store> store_;
    std::optional<Web> web_;
};

using Who = Company::Who;

/// A form, who may send it, and the page on which it stands.
struct Found {
    Who who;
    std::string page;
    DrawnForm form;
};

/// What tells two forms apart: where they go, and what they ask.
std::string kind_of(const DrawnForm& form) {
    std::string kind = pattern_of(http::Method::post, form.action);
    for (const auto& [field, value] : form.fields) kind += " " + field;
    return kind;
}

/// Every form on the pages that can be reached from some pages on, once.
void walk(Company& company, Who who, const std::vector<std::string>& from,
          std::map<std::string, Found>& found) {
    constexpr std::size_t most_of_a_kind = 20;
    Browser browser = company.browser_of(who);
    for (const auto& [page, answer] : walk(browser, from, most_of_a_kind))
        for (DrawnForm& form : forms_on(answer.body)) {
            form.fields.erase("token");  // a browser has its own
            found.try_emplace(kind_of(form), Found{who, page, form});
        }
}

/// The company is made and walked through once, and each test finds it as it was.
class HostileEntries : public testing::Test {
  protected:
    static void SetUpTestSuite() {
        company = std::make_unique<Company>();
        for (const Who who : {Who::sanne, Who::ingrid})
            walk(*company, who, company->pages_that_ask_once_more(), found);
        walk(*company, Who::visitor, company->pages_for_visitors(), found);
        walk(*company, Who::laptop, {"/laptop"}, found);
        walk(*company, Who::vera, company->pages_for_coaches(), found);
    }
    static void TearDownTestSuite() {
        found.clear();
        company.reset();
    }
    void SetUp() override { company->put_back(); }

    static Browser standing_on(const Found& each) {
        Browser browser = company->browser_of(each.who);
        browser.get(each.page);
        return browser;
    }

    static inline std::unique_ptr<Company> company;
    static inline std::map<std::string, Found> found;
};

bool has_sentence(const http::Response& answer) {
    return answer.body.contains("role=\"alert\"") || answer.body.contains("asks-back");
}

/// Never a failure, never a lost text, always a sentence.
void expect_kind(const http::Response& answer, const DrawnForm& form, const std::string& field,
                 const std::string& entry) {
    ASSERT_LT(answer.status, 500);
    ASSERT_FALSE(answer.body.contains("<script>alert"));
    ASSERT_FALSE(answer.body.contains("<img src=x"));
    if (!form.typed_in.contains(field)) return;
    ASSERT_TRUE(answer.status == 303 || answer.status == 422) << answer.status;
    if (answer.status == 303) return;
    ASSERT_TRUE(has_sentence(answer));
    ASSERT_TRUE(answer.body.contains(views::html("{}", entry).text())) << "what was typed is gone";
}

/// Every so many-th entry from a first one on.
struct Share {
    std::size_t first;
    std::size_t step;
};

/// Every form gets all entries, shared among the fields where somebody types. Those where a browser chooses
/// share every fifth, and where a password is hashed, which takes a tenth of a second on purpose, it is every
/// sixteenth.
Share share_of(const DrawnForm& form, const std::string& field) {
    if (!form.passwords.empty()) return {0, 16};
    const bool is_typed = form.typed_in.contains(field);
    std::vector<std::string> alike;
    for (const auto& [name, drawn] : form.fields)
        if (form.typed_in.contains(name) == is_typed) alike.push_back(name);
    const auto at = static_cast<std::size_t>(std::ranges::find(alike, field) - alike.begin());
    const std::size_t each = is_typed ? 1 : 5;
    return {at * each, alike.size() * each};
}

/// Nothing where the wire would have refused it: tests/http says how.
bool reaches_a_page(const std::string& entry) {
    std::string escaped;
    for (const unsigned char each : entry) escaped += fmt::format("%{:02x}", each);
    return http::parse_form("entry=" + escaped).has_value();
}

const std::vector<std::string>& entries_that_arrive() {
    static const std::vector<std::string> all = [] {
        std::vector<std::string> arriving;
        std::ranges::copy_if(hostile_entries(), std::back_inserter(arriving), reaches_a_page);
        return arriving;
    }();
    return all;
}

TEST_F(HostileEntries, AreManyAndDifferent) {
    const auto entries = hostile_entries();
    EXPECT_GE(entries.size(), 200u);
    EXPECT_EQ(std::set(entries.begin(), entries.end()).size(), entries.size());
}

TEST_F(HostileEntries, FindEveryForm) {
    std::set<std::string> reached;
    for (const auto& [kind, each] : found) reached.insert(pattern_of(http::Method::post, each.form.action));
    for (const web::Route& each : web::routes()) {
        const bool is_elsewhere = each.pattern.starts_with("/demo") || each.pattern.starts_with("/set-up");
        if (each.method != http::Method::post || is_elsewhere) continue;
        EXPECT_TRUE(reached.contains(std::string(each.pattern)))
            << each.pattern << " has no form on any page";
    }
}

constexpr int parts = 4;

/// One of four parts of all forms, so that several programs can share the long walk.
class HostileEntriesInAPart : public HostileEntries, public testing::WithParamInterface<int> {
  protected:
    static std::vector<std::pair<std::string, Found>> forms_of(int part) {
        std::vector<std::pair<std::string, Found>> mine;
        for (int at = 0; const auto& each : found)
            if (at++ % parts == part) mine.emplace_back(each);
        return mine;
    }
};
INSTANTIATE_TEST_SUITE_P(Forms, HostileEntriesInAPart, testing::Range(0, parts));

TEST_P(HostileEntriesInAPart, AreAnsweredKindlyInEveryForm) {
    int number = 0;
    for (const auto& [kind, each] : forms_of(GetParam())) {
        SCOPED_TRACE(kind);
        Browser browser = standing_on(each);
        for (const auto& [field, drawn] : each.form.fields) {
            if (field == "key") continue;
            const auto [first, step] = share_of(each.form, field);
            for (std::size_t at = first; at < entries_that_arrive().size(); at += step) {
                const std::string& entry = entries_that_arrive()[at];
                SCOPED_TRACE(field + ": " + entry.substr(0, 60));
                Filled fields = each.form.fields;
                fields[field] = entry;
                fields["key"] = fmt::format("{:032x}", ++number);
                const http::Response answer = browser.post(each.form.action, fields);
                expect_kind(answer, each.form, field, entry);
                if (answer.status != 303) continue;
                company->put_back();
                browser = standing_on(each);
            }
        }
    }
}

TEST_F(HostileEntries, AreNotTakenTwiceInOneForm) {
    for (const auto& [kind, each] : found) {
        SCOPED_TRACE(kind);
        Browser browser = standing_on(each);
        EXPECT_EQ(browser.post_twice(each.form.action, each.form.fields).status, 400);
    }
}

TEST_F(HostileEntries, ComeBackFromAPageThatIsTooOld) {
    for (const auto& [kind, each] : found) {
        SCOPED_TRACE(kind);
        Browser browser = company->browser_of(each.who);
        Filled fields = each.form.fields;
        fields["token"] = "an old one";
        for (const std::string& field : each.form.typed_in) fields[field] = "typed <here>";
        const http::Response answer = browser.post(each.form.action, fields);
        EXPECT_EQ(answer.status, 403);
        EXPECT_EQ(answer.body.contains("typed &lt;here&gt;"), !each.form.typed_in.empty());
    }
}

TEST_F(HostileEntries, InAddressesFindNothing) {
    Browser browser = company->browser_of(Who::sanne);
    for (const web::Route& each : web::routes())
        for (const std::string& entry : hostile_entries()) {
            const auto brace = each.pattern.find('{');
            if (brace == std::string_view::npos || entry.contains('/') || entry.contains('?') ||
                entry.empty())
                continue;
            const std::string rest(each.pattern.substr(each.pattern.find('}') + 1));
            const std::string path = std::string(each.pattern.substr(0, brace)) + entry + rest;
            SCOPED_TRACE(path.substr(0, 100));
            EXPECT_LT(browser.get(path).status, 500);
        }
}

}  // namespace
}  // namespace kept
