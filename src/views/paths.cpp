#include "views/paths.hpp"

#include <algorithm>
#include <initializer_list>
#include <stdexcept>

#include "views/assets.hpp"

namespace kept::views {
namespace {

constexpr bool stands_for_itself(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
           (letter >= '0' && letter <= '9') || letter == '-' || letter == '.' || letter == '_' ||
           letter == '~';
}

}  // namespace

/// Puts an address together from parts, each percent-encoded.
class PathWriter {
  public:
    PathWriter(std::initializer_list<std::string_view> segments) {
        for (const auto segment : segments) {
            text_ += '/';
            append(segment);
        }
        if (text_.empty()) text_ = "/";
    }

    PathWriter& with(std::string_view name, std::string_view value) {
        text_ += text_.find('?') == std::string::npos ? '?' : '&';
        append(name);
        text_ += '=';
        append(value);
        return *this;
    }

    operator Path() const { return Path(text_); }

    static Path with_fragment(const Path& path, std::string_view id) {
        PathWriter writer({});
        writer.text_ = path.text() + '#';
        writer.append(id);
        return writer;
    }

    static Path of_segments(std::string_view path) {
        PathWriter writer({});
        writer.text_.clear();
        while (!path.empty()) {
            path.remove_prefix(1);
            const auto segment = path.substr(0, path.find('/'));
            writer.text_ += '/';
            writer.append(segment);
            path.remove_prefix(segment.size());
        }
        return writer;
    }

    static Path of(const Asset& asset) { return Path(std::string(asset.address)); }

  private:
    void append(std::string_view part) {
        constexpr std::string_view digits = "0123456789ABCDEF";
        for (const char letter : part) {
            if (stands_for_itself(letter)) {
                text_ += letter;
                continue;
            }
            const auto byte = static_cast<unsigned char>(letter);
            text_ += '%';
            text_ += digits[byte >> 4];
            text_ += digits[byte & 15];
        }
    }

    std::string text_;
};

Path Path::at(std::string_view id) const {
    return PathWriter::with_fragment(*this, id);
}

Path home() {
    return PathWriter({});
}

Path asked_at(std::string_view path) {
    return PathWriter::of_segments(path);
}

Path my_numbers() {
    return PathWriter({"my-numbers"});
}
Path my_numbers_answer(const ReportId& report) {
    return PathWriter({"my-numbers"}).with("answer", report.text);
}

Path leaves() {
    return PathWriter({"leaves"});
}
Path new_leave() {
    return PathWriter({"leaves", "new"});
}
Path leave(const LeaveId& leave) {
    return PathWriter({"leaves", leave.text});
}
Path taken_back(const LeaveId& leave) {
    return PathWriter({"leaves", leave.text, "taken-back"});
}
Path workdays() {
    return PathWriter({"workdays"});
}
Path new_workdays() {
    return PathWriter({"workdays", "new"});
}
Path days_off() {
    return PathWriter({"days-off"});
}
Path new_days_off() {
    return PathWriter({"days-off", "new"});
}
Path day_off(Day day) {
    return PathWriter({"days-off", key_of({Cadence::workday, day})});
}
Path worked_after_all(Day day) {
    return PathWriter({"days-off", key_of({Cadence::workday, day}), "worked"});
}

Path kpis() {
    return PathWriter({"kpis"});
}
Path new_kpi() {
    return PathWriter({"kpis", "new"});
}
Path new_kpi_called(std::string_view name) {
    return name.empty() ? new_kpi() : Path(PathWriter({"kpis", "new"}).with("name", name));
}
Path kpi(const KpiId& kpi) {
    return PathWriter({"kpis", kpi.text});
}
Path course_of(const KpiId& kpi, std::string_view reach) {
    PathWriter writer({"kpis", kpi.text});
    if (!reach.empty()) writer.with("course", reach);
    return PathWriter::with_fragment(writer, "course");
}

Path reports_of(const KpiId& kpi) {
    return PathWriter({"kpis", kpi.text, "reports"});
}
Path corrections_of(const KpiId& kpi) {
    return PathWriter({"kpis", kpi.text, "corrections"});
}
Path correction(const KpiId& kpi, const Period& period) {
    return PathWriter({"kpis", kpi.text, "corrections", key_of(period)});
}
Path withdrawals_of(const KpiId& kpi) {
    return PathWriter({"kpis", kpi.text, "withdrawals"});
}
Path declarations_of(const KpiId& kpi) {
    return PathWriter({"kpis", kpi.text, "declarations"});
}
Path promises_of(const KpiId& kpi) {
    return PathWriter({"kpis", kpi.text, "promises"});
}
Path new_promise(const KpiId& kpi) {
    return PathWriter({"kpis", kpi.text, "promises", "new"});
}
Path retirement_of(const KpiId& kpi) {
    return PathWriter({"kpis", kpi.text, "retirement"});
}
Path number_preview(const KpiId& kpi) {
    return PathWriter({"kpis", kpi.text, "number-preview"});
}

Path my_hand() {
    return PathWriter({"my-numbers", "hand"});
}
Path this_number(const KpiId& kpi) {
    return PathWriter({"kpis", kpi.text, "this-number"});
}
Path wordings_of(const KpiId& kpi) {
    return PathWriter({"kpis", kpi.text, "wordings"});
}
Path movings_of(const KpiId& kpi) {
    return PathWriter({"kpis", kpi.text, "movings"});
}
Path discard_of(const KpiId& kpi) {
    return PathWriter({"kpis", kpi.text, "discard"});
}
Path predecessors() {
    return PathWriter({"kpis", "predecessors"});
}
Path new_kpi_continuing(const KpiId& kpi) {
    return PathWriter({"kpis", "new"}).with("continues", kpi.text);
}
Path report(const KpiId& kpi, const Period& period) {
    return PathWriter({"kpis", kpi.text, "reports", key_of(period)});
}
Path remarks_on(const KpiId& kpi, const Period& period) {
    return PathWriter({"kpis", kpi.text, "reports", key_of(period), "remarks"});
}
Path remarks_taken_back(const KpiId& kpi, const Period& period) {
    return PathWriter({"kpis", kpi.text, "reports", key_of(period), "remarks", "taken-back"});
}
Path applause_for(const KpiId& kpi, const Period& period) {
    return PathWriter({"kpis", kpi.text, "reports", key_of(period), "applause"});
}
Path feelings_about(const KpiId& kpi, const Period& period) {
    return PathWriter({"kpis", kpi.text, "reports", key_of(period), "feelings"});
}
Path needs_about(const KpiId& kpi, const Period& period) {
    return PathWriter({"kpis", kpi.text, "reports", key_of(period), "needs"});
}
Path offer_answers_about(const KpiId& kpi, const Period& period) {
    return PathWriter({"kpis", kpi.text, "reports", key_of(period), "offer-answers"});
}
Path look(const KpiId& kpi, const Period& period) {
    return PathWriter({"kpis", kpi.text, "looks", key_of(period)});
}
Path new_start(const KpiId& kpi, const Period& period) {
    return PathWriter({"kpis", kpi.text, "new-starts", key_of(period)});
}
Path start_withdrawn(const KpiId& kpi, const Period& period) {
    return PathWriter({"kpis", kpi.text, "new-starts", key_of(period), "withdrawn"});
}
Path guide_six() {
    return PathWriter({"guide", "six"});
}
Path guide_six_chart() {
    return PathWriter({"guide", "six", "chart"});
}
Path guide() {
    return PathWriter({"guide"});
}
Path guide_part(std::string_view name) {
    return PathWriter({"guide", name});
}

Path organisation() {
    return PathWriter({"organisation"});
}
Path half_year_of(const TeamId& team) {
    return PathWriter({"teams", team.text, "half-year"});
}

// Search
Path search() {
    return PathWriter({"search"});
}
Path search_for(std::string_view search) {
    return PathWriter({"search"}).with("q", search);
}
Path search_in(std::string_view search, std::string_view kind) {
    return PathWriter({"search"}).with("q", search).with("in", kind);
}
Path search_before(std::string_view search, Sequence before) {
    return PathWriter({"search"})
        .with("q", search)
        .with("in", "discussions")
        .with("before", std::to_string(before));
}
Path library_with(std::string_view search) {
    return PathWriter({"library"}).with("search", search);
}
Path people_called(std::string_view name) {
    return PathWriter({"people"}).with("name", name);
}

// The library
Path first_quarter() {
    return PathWriter({"first-quarter"});
}
Path first_rhythm() {
    return PathWriter({"first-quarter", "rhythm"});
}
Path candidates() {
    return PathWriter({"first-quarter", "candidates"});
}
Path candidate(int place) {
    return PathWriter({"first-quarter", "candidates", std::to_string(place)});
}
Path candidate_place(int place) {
    return PathWriter({"first-quarter", "candidates", std::to_string(place), "place"});
}
Path first_promise(const KpiId& kpi) {
    return PathWriter({"first-quarter", "promises", kpi.text});
}
Path first_report(const KpiId& kpi) {
    return PathWriter({"first-quarter", "reports", kpi.text});
}
Path first_invitation() {
    return PathWriter({"first-quarter", "invitation"});
}
Path first_quarter_next() {
    return PathWriter({"first-quarter", "next"});
}
Path first_quarter_next_after(const ReportId& report) {
    return PathWriter({"first-quarter", "next"}).with("said", report.text);
}
Path first_quarter_put_away() {
    return PathWriter({"first-quarter", "put-away"});
}

Path library() {
    return PathWriter({"library"});
}
Path library_of_department(std::string_view department) {
    return PathWriter({"library"}).with("department", department);
}
Path library_of_step(std::string_view step) {
    return PathWriter({"library"}).with("step", step);
}
Path library_example(std::string_view example) {
    return PathWriter({"library", example});
}
Path new_library_example() {
    return PathWriter({"library", "new"});
}
Path library_example_taken_away(std::string_view example) {
    return PathWriter({"library", example, "taken-away"});
}
Path new_kpi_like(std::string_view example) {
    return PathWriter({"kpis", "new"}).with("example", example);
}

Path needs_of(const TeamId& team) {
    return PathWriter({"teams", team.text, "needs"});
}

// Processes
Path processes() {
    return PathWriter({"processes"});
}
Path new_process() {
    return PathWriter({"processes", "new"});
}
Path process(const ProcessId& process) {
    return PathWriter({"processes", process.text});
}
Path process_on(const ProcessId& process, Day day) {
    return PathWriter({"processes", process.text}).with("on", key_of({Cadence::workday, day}));
}
Path steps_of(const ProcessId& process) {
    return PathWriter({"processes", process.text, "steps"});
}
Path descriptions_of(const ProcessId& process) {
    return PathWriter({"processes", process.text, "descriptions"});
}
Path proposals_about(const ProcessId& process) {
    return PathWriter({"processes", process.text, "proposals"});
}
Path proposal_answers_about(const ProcessId& process) {
    return PathWriter({"processes", process.text, "proposals", "answers"});
}
Path steps_under(const KpiId& kpi) {
    return PathWriter({"kpis", kpi.text, "steps"});
}
Path counter_numbers_of(const KpiId& kpi) {
    return PathWriter({"kpis", kpi.text, "counter-numbers"});
}
Path new_kpi_on(const StepId& step) {
    return PathWriter({"kpis", "new"}).with("step", step.text);
}

Path teams() {
    return PathWriter({"teams"});
}
Path new_team() {
    return PathWriter({"teams", "new"});
}
Path team(const TeamId& team) {
    return PathWriter({"teams", team.text});
}
Path board(const TeamId& team) {
    return PathWriter({"teams", team.text, "board"});
}
Path rhythms_of(const TeamId& team) {
    return PathWriter({"teams", team.text, "rhythms"});
}
Path invitations_of(const TeamId& team) {
    return PathWriter({"teams", team.text, "invitations"});
}

Path huddle_of(const TeamId& team) {
    return PathWriter({"teams", team.text, "huddle"});
}

Path meetings_of(const TeamId& team) {
    return PathWriter({"teams", team.text, "meetings"});
}

Path meeting(const MeetingId& meeting) {
    return PathWriter({"meetings", meeting.text});
}

Path deeds_in(const MeetingId& meeting) {
    return PathWriter({"meetings", meeting.text, "deeds"});
}

Path wins_in(const MeetingId& meeting) {
    return PathWriter({"meetings", meeting.text, "wins"});
}

Path numbers_in(const MeetingId& meeting) {
    return PathWriter({"meetings", meeting.text, "numbers"});
}

Path stucks_in(const MeetingId& meeting) {
    return PathWriter({"meetings", meeting.text, "stucks"});
}

Path follow_ups_in(const MeetingId& meeting) {
    return PathWriter({"meetings", meeting.text, "follow-ups"});
}

Path follow_up_answers_in(const MeetingId& meeting) {
    return PathWriter({"meetings", meeting.text, "follow-ups", "answers"});
}

Path follow_up_movings_in(const MeetingId& meeting) {
    return PathWriter({"meetings", meeting.text, "follow-ups", "movings"});
}

Path wall() {
    return PathWriter({"wall"});
}

Path wall_events() {
    return PathWriter({"wall", "events"});
}

Path walls() {
    return PathWriter({"walls"});
}

Path passings_in(const MeetingId& meeting) {
    return PathWriter({"meetings", meeting.text, "passings"});
}

Path passings_taken_back_in(const MeetingId& meeting) {
    return PathWriter({"meetings", meeting.text, "passings", "taken-back"});
}

Path passing_answers_of(const TeamId& team) {
    return PathWriter({"teams", team.text, "passings", "answers"});
}

Path stucks_again_in(const MeetingId& meeting) {
    return PathWriter({"meetings", meeting.text, "stucks", "again"});
}

Path stuck_answers_in(const MeetingId& meeting) {
    return PathWriter({"meetings", meeting.text, "stucks", "answers"});
}

Path my_follow_ups() {
    return PathWriter({"my-follow-ups"});
}

Path wall_with(std::string_view code) {
    return PathWriter({"walls", code});
}

Path meeting_with(std::string_view code) {
    return PathWriter({"meet", code});
}

Path laptop() {
    return PathWriter({"laptop"});
}

Path laptop_events() {
    return PathWriter({"laptop", "events"});
}

Path laptop_deeds() {
    return PathWriter({"laptop", "deeds"});
}

Path laptop_wins() {
    return PathWriter({"laptop", "wins"});
}

Path laptop_numbers() {
    return PathWriter({"laptop", "numbers"});
}

Path laptop_stucks() {
    return PathWriter({"laptop", "stucks"});
}

Path laptops() {
    return PathWriter({"laptops"});
}

Path laptop_with(std::string_view code) {
    return PathWriter({"laptops", code});
}

Path lent_turns_in(const MeetingId& meeting) {
    return PathWriter({"meetings", meeting.text, "lent-turns"});
}

Path lent_turns_ended_in(const MeetingId& meeting) {
    return PathWriter({"meetings", meeting.text, "lent-turns", "ended"});
}

Path seals_of(const KpiId& kpi) {
    return PathWriter({"kpis", kpi.text, "seals"});
}

Path seal_openings_of(const KpiId& kpi) {
    return PathWriter({"kpis", kpi.text, "seals", "openings"});
}

Path weekly_meeting_of(const TeamId& team) {
    return PathWriter({"teams", team.text, "weekly-meeting"});
}

Path meeting_plan_of(const TeamId& team) {
    return PathWriter({"teams", team.text, "weekly-meeting", "parts"});
}

Path parts_in(const MeetingId& meeting) {
    return PathWriter({"meetings", meeting.text, "parts"});
}

Path lines_in(const MeetingId& meeting) {
    return PathWriter({"meetings", meeting.text, "lines"});
}

Path topics_in(const MeetingId& meeting) {
    return PathWriter({"meetings", meeting.text, "topics"});
}

Path earlier_answers_in(const MeetingId& meeting) {
    return PathWriter({"meetings", meeting.text, "earlier-follow-ups", "answers"});
}

Path earlier_movings_in(const MeetingId& meeting) {
    return PathWriter({"meetings", meeting.text, "earlier-follow-ups", "movings"});
}

Path names_of(const TeamId& team) {
    return PathWriter({"teams", team.text, "names"});
}
Path leads_of(const TeamId& team) {
    return PathWriter({"teams", team.text, "leads"});
}
Path members_of(const TeamId& team) {
    return PathWriter({"teams", team.text, "members"});
}
Path leavings_of(const TeamId& team) {
    return PathWriter({"teams", team.text, "leavings"});
}
Path openness_of(const TeamId& team) {
    return PathWriter({"teams", team.text, "openness"});
}
Path people() {
    return PathWriter({"people"});
}
Path person(const MemberId& member) {
    return PathWriter({"people", member.text});
}
Path roles_of(const MemberId& member) {
    return PathWriter({"people", member.text, "roles"});
}
Path closing_of(const MemberId& member) {
    return PathWriter({"people", member.text, "closing"});
}
Path deeds() {
    return PathWriter({"deeds"});
}
Path deeds_before(Sequence sequence) {
    return PathWriter({"deeds"}).with("before", std::to_string(sequence));
}
Path administrator_invitation(std::string_view token) {
    return PathWriter({"administrator-invitations", token});
}

Path coaches_of(const TeamId& team) {
    return PathWriter({"teams", team.text, "coaches"});
}
Path coaching_days_of(const TeamId& team) {
    return PathWriter({"teams", team.text, "coaches", "last-days"});
}
Path coachings_ended_of(const TeamId& team) {
    return PathWriter({"teams", team.text, "coaches", "ended"});
}
Path coach_invitation(std::string_view token) {
    return PathWriter({"coach-invitations", token});
}
Path coach_invitation_taken(std::string_view token) {
    return PathWriter({"coach-invitations", token, "taken"});
}

Path invitation(std::string_view token) {
    return PathWriter({"invitations", token});
}
Path set_up(std::string_view token) {
    return PathWriter({"set-up", token});
}

Path sign_in() {
    return PathWriter({"sign-in"});
}
Path sign_in_for(const Path& asked) {
    return PathWriter({"sign-in"}).with("then", asked.text());
}
Path sessions() {
    return PathWriter({"sessions"});
}
Path sessions_ended() {
    return PathWriter({"sessions", "ended"});
}
Path demo_tour() {
    return PathWriter({"demo", "tour"});
}

Path demo_huddle() {
    return PathWriter({"demo", "huddle"});
}

Path demo_sign_ins() {
    return PathWriter({"demo", "sign-ins"});
}

// One's own account
Path account() {
    return PathWriter({"my-account"});
}
Path account_with(std::string_view changed) {
    return PathWriter({"my-account"}).with("changed", changed);
}
Path own_sessions_ended() {
    return PathWriter({"my-account", "sessions", "ended"});
}
Path own_name() {
    return PathWriter({"my-account", "name"});
}
Path own_address() {
    return PathWriter({"my-account", "address"});
}
Path own_password() {
    return PathWriter({"my-account", "password"});
}
Path recovery_codes() {
    return PathWriter({"my-account", "recovery-codes"});
}
Path recovery_codes_after_one() {
    return PathWriter({"my-account", "recovery-codes"}).with("recovered", "yes");
}
Path forgotten() {
    return PathWriter({"forgotten"});
}
Path recoveries() {
    return PathWriter({"recoveries"});
}

Path language_choice() {
    return PathWriter({"language"});
}
Path events() {
    return PathWriter({"events"});
}

Path asset(std::string_view name) {
    const auto assets = all_assets();
    const auto found = std::ranges::find(assets, name, &Asset::name);
    if (found == assets.end()) throw std::out_of_range("no asset is named " + std::string(name));
    return PathWriter::of(*found);
}

}  // namespace kept::views
