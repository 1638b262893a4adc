#include <algorithm>
#include <functional>
#include <map>

#include "actions/answer_offer.hpp"
#include "actions/applaud.hpp"
#include "actions/feel.hpp"
#include "actions/remark.hpp"
#include "storage/applause.hpp"
#include "storage/feelings.hpp"
#include "storage/histories.hpp"
#include "storage/members.hpp"
#include "storage/offer_answers.hpp"
#include "storage/remarks.hpp"
#include "views/report_page.hpp"
#include "web/clockwork.hpp"
#include "web/drawing.hpp"
#include "web/form.hpp"
#include "web/meetings.hpp"
#include "web/number_field.hpp"
#include "web/own_path.hpp"
#include "web/owners_side.hpp"
#include "web/pages.hpp"

namespace kept::web {
namespace {

/// Puts together what was said about one period, on one snapshot of the data.
class PageOfReport {
  public:
    PageOfReport(App& app, storage::Connection& connection, const KpiReader& me, const Period& period)
        : app_(app),
          connection_(connection),
          me_(me),
          period_(period),
          now_(app.store.now()),
          history_(storage::Histories(connection, me.organisation).of(me.kpi)),
          slot_(judge(history_, Schedule(history_.planning), period, now_)) {}

    views::ReportPage put_together() {
        if (slot_.said.all.empty()) throw NotFound{};
        remember_next_change(app_, me_.organisation, history_, Schedule(history_.planning), now_);
        views::ReportPage view{.kpi = me_.kpi,
                               .owner_name = name_of(me_.kpi.owner),
                               .team = me_.team,
                               .slot = slot_,
                               .clock = meetings_of(connection_, me_.organisation, me_.team.id, now_).clock,
                               .applause = fresh_form(app_, me_.form_token),
                               .remark = fresh_form(app_, me_.form_token)};
        for (const Declaration& each : history_.declarations)
            if (each.period == period_) view.declarations.push_back(each);
        for (const OfferAnswer& each : storage::offer_answers_of(connection_, me_.organisation, me_.kpi.id))
            if (each.period == period_) view.offer_answer = each;
        view.felt = felt();
        add_applause(view);
        add_remarks(view);
        if (may_speak_for(me_.member.id, me_.kpi))
            view.own =
                owners_side(app_, connection_, me_, history_, slot_, views::report(me_.kpi.id, period_));
        return view;
    }

  private:
    const Member& known(const MemberId& member) {
        const auto found = members_.find(member);
        if (found != members_.end()) return found->second;
        return members_.emplace(member, storage::member(connection_, me_.organisation, member)).first->second;
    }

    std::string name_of(const MemberId& member) { return known(member).name; }

    /// Of a feeling that is the owner's alone nothing gets to anybody else's page.
    std::optional<Felt> felt() {
        const auto felt =
            feeling_about(history_, storage::feelings_of(connection_, me_.organisation, me_.kpi.id), period_);
        return felt && may_know(*felt, me_.member.id, me_.kpi) ? felt : std::nullopt;
    }

    void add_applause(views::ReportPage& view) {
        const auto all = storage::applause_of(connection_, me_.organisation, me_.kpi.id);
        for (const Applause& each : standing_applause(history_, all, period_))
            view.applauding.push_back(name_of(each.member));
        if (me_.member.role == Role::coach) return;
        if (may_withdraw_applause(history_, all, me_.member.id, period_))
            view.applauds = views::Applauds::does;
        else if (may_applaud(history_, all, me_.member.id, period_))
            view.applauds = views::Applauds::not_yet;
    }

    void add_remarks(views::ReportPage& view) {
        for (const Remark& each : storage::remarks_on(connection_, me_.organisation, me_.kpi.id, period_)) {
            views::RemarkOnPage remark{.remark = each, .author_name = name_of(each.author)};
            if (known(each.author).role == Role::coach) remark.speaks = views::Speaks::coach;
            if (each.author == me_.member.id && !each.taken_back)
                remark.taking_back = fresh_form(app_, me_.form_token);
            view.remarks.push_back(std::move(remark));
        }
    }

    App& app_;
    storage::Connection& connection_;
    const KpiReader& me_;
    const Period period_;
    const Instant now_;
    const History history_;
    const Slot slot_;
    std::map<MemberId, Member> members_;
};

Period period_asked(const Asked& asked, const KpiReader& me) {
    const auto period = parse_period(asked.parts.at("period"));
    if (!period || period->cadence != me.kpi.cadence) throw NotFound{};
    return *period;
}

/// Puts a form that comes back where it belongs on the page.
using PutBack = std::function<void(views::ReportPage&)>;

http::Response draw_report(App& app, const KpiReader& me, const Period& period, const PutBack& put_back = {},
                           int status = 200) {
    views::ReportPage view = app.store.read([&](storage::Connection& connection) {
        return PageOfReport(app, connection, me, period).put_together();
    });
    if (put_back) put_back(view);
    return draw(app, me, views::report_page(me.say, view), views::report(me.kpi.id, period), status);
}

/// Back to where the form stood: the page of the report, or the answer to the number that was just said.
http::Response back(const Form& form, const KpiReader& me, const Period& period) {
    return http::see_other(own_path_or(form.text("then"), views::report(me.kpi.id, period)));
}

}  // namespace

// GET /kpis/{kpi}/reports/{period}
http::Response show_report(App& app, const Asked& asked, const OrCoach<KpiReader>& me) {
    return draw_report(app, me, period_asked(asked, me));
}

// POST /kpis/{kpi}/reports/{period}/remarks
http::Response file_remark(App& app, const Asked& asked, const OrCoach<KpiReader>& me) {
    const Form form(asked.request);
    const Period period = period_asked(asked, me);
    const auto said =
        actions::remark(app.store, me.speaker(), {me.kpi.id, period, form.text("words")}, form.sent());
    if (said) return look_at(views::report(me.kpi.id, period));
    const auto put_back = [&](views::ReportPage& view) {
        view.remark = form_refused(form, me, said.error());
    };
    return draw_report(app, me, period, put_back, 422);
}

// POST /kpis/{kpi}/reports/{period}/remarks/taken-back: a second time it is taken back already
http::Response take_remark_back(App& app, const Asked& asked, const OrCoach<KpiReader>& me) {
    const Form form(asked.request);
    const auto remark = form.id<Remark>("remark");
    if (!remark) throw BadRequest{};
    (void)actions::take_remark_back(app.store, me.speaker(), me.kpi.id, *remark, form.sent());
    return look_at(views::report(me.kpi.id, period_asked(asked, me)));
}

// POST /kpis/{kpi}/reports/{period}/applause: an older page asks for what is so already
http::Response file_applause(App& app, const Asked& asked, const KpiReader& me) {
    const Form form(asked.request);
    const Period period = period_asked(asked, me);
    const auto kind = form.choice<ApplauseKind>("kind");
    if (!kind) throw BadRequest{};
    const auto press = *kind == ApplauseKind::given ? actions::applaud : actions::withdraw_applause;
    (void)press(app.store, me.speaker(), me.kpi.id, period, form.sent());
    return back(form, me, period);
}

// POST /kpis/{kpi}/reports/{period}/feelings
http::Response file_feeling(App& app, const Asked& asked, const KpiReader& me) {
    const Form form(asked.request);
    const Period period = period_asked(asked, me);
    const auto feeling = form.choice<Feeling>("feeling");
    if (!feeling) throw BadRequest{};
    const auto is = form.choice<FeelingIs>("feeling_is").value_or(FeelingIs::the_owners);
    const auto felt = actions::feel(app.store, me.speaker(), {me.kpi.id, period, *feeling, is}, form.sent());
    if (felt) return back(form, me, period);
    const auto put_back = [&](views::ReportPage& view) {
        if (view.own) view.own->feeling = form_refused(form, me, felt.error());
    };
    return draw_report(app, me, period, put_back, 422);
}

// POST /kpis/{kpi}/reports/{period}/needs
http::Response file_need(App& app, const Asked& asked, const KpiReader& me) {
    const Form form(asked.request);
    const Period period = period_asked(asked, me);
    const auto said =
        actions::say_need(app.store, me.speaker(), {me.kpi.id, period, form.text("words")}, form.sent());
    if (said) return back(form, me, period);
    const auto put_back = [&](views::ReportPage& view) {
        if (view.own) view.own->need = form_refused(form, me, said.error());
    };
    return draw_report(app, me, period, put_back, 422);
}

// POST /kpis/{kpi}/reports/{period}/offer-answers
http::Response file_offer_answer(App& app, const Asked& asked, const KpiReader& me) {
    const Form form(asked.request);
    const Period period = period_asked(asked, me);
    const auto kind = form.choice<OfferAnswerKind>("kind");
    if (!kind) throw BadRequest{};
    const auto answered = actions::answer_offer(app.store, me.speaker(),
                                                {me.kpi.id, period, *kind, form.text("reason")}, form.sent());
    if (answered) return back(form, me, period);
    const auto put_back = [&](views::ReportPage& view) {
        if (view.own) view.own->offer = form_refused(form, me, answered.error());
    };
    return draw_report(app, me, period, put_back, 422);
}

}  // namespace kept::web
