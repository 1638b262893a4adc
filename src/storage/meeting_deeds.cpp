#include "domain/codes.hpp"
#include "storage/meetings.hpp"
#include "storage/member_list.hpp"

namespace kept::storage {
namespace {

/// What an entry is about in the first place: the report that says a number, or a follow-up.
std::string subject_of(const LiveMeeting& meeting, const MeetingDeed& deed) {
    if (deed.report) return deed.report->text;
    if (deed.follow_up) return deed.follow_up->text;
    return meeting.start.id.text;
}

std::string period_of(const MeetingDeed& deed) {
    return deed.period ? key_of(*deed.period) : std::string();
}

template <class Of>
std::optional<std::string> text_of(const std::optional<Id<Of>>& id) {
    if (!id) return std::nullopt;
    return id->text;
}

template <class Choice>
std::optional<std::string> code_or_nothing(const std::optional<Choice>& choice) {
    if (!choice) return std::nullopt;
    return std::string(code_of(*choice));
}

std::vector<std::string> content_of(int place, const MeetingDeed& deed, Instant at) {
    std::vector<std::string> all{
        content(place),        content(code_of(deed.kind)), content(deed.step), deed.words,
        written(deed.members), content(deed.kpi),           content(deed.day),  content(at)};
    if (deed.line) all.push_back(content(code_of(*deed.line)));
    if (deed.part) all.push_back(content(code_of(*deed.part)));
    if (deed.topic) all.push_back(content(*deed.topic));
    return all;
}

}  // namespace

void enter_meeting_deed(Transaction& transaction, const OrganisationId& organisation,
                        const LiveMeeting& before, const MeetingDeed& deed) {
    const int place = before.deeds + 1;
    const std::optional<std::string> period =
        deed.period ? std::optional(period_of(deed)) : std::optional<std::string>();
    const Entered entered = enter(transaction, organisation,
                                  {.kind = EntryKind::meeting_deed,
                                   .author = deed.by,
                                   .subject = subject_of(before, deed),
                                   .about = before.start.id.text,
                                   .period = period_of(deed),
                                   .content = content_of(place, deed, transaction.now())});
    transaction.execute(
        R"sql(
        insert into meeting_deeds (organisation, meeting, place, sequence, kind, member, step, words, members,
                                   kpi, period, report, follow_up, day, done_at, salt, line, part, topic)
        values (:organisation, :meeting, :place, :sequence, :kind, :member, :step, :words, :members,
                :kpi, :period, :report, :follow_up, :day, :done_at, :salt, :line, :part, :topic)
        )sql",
        with("organisation", organisation), with("meeting", before.start.id), with("place", place),
        with("sequence", entered.sequence), with("kind", code_of(deed.kind)), with("member", deed.by),
        with("step", deed.step), with("words", deed.words), with("members", written(deed.members)),
        with("kpi", text_of(deed.kpi)), with("period", period), with("report", text_of(deed.report)),
        with("follow_up", text_of(deed.follow_up)), with("day", deed.day), with("done_at", transaction.now()),
        with("salt", entered.salt), with("line", code_or_nothing(deed.line)),
        with("part", code_or_nothing(deed.part)), with("topic", deed.topic));
    transaction.changed(organisation, before.start.id);
    if (deed.kind == MeetingDeedKind::propose && !deed.members.empty())
        transaction.changed(organisation, deed.members.front());
    else if (deed.follow_up)
        transaction.changed(organisation, deed.by);
}

std::vector<MeetingDeed> deeds_in(Connection& connection, const OrganisationId& organisation,
                                  const MeetingId& id, Sequence before) {
    using Text = std::optional<std::string>;
    std::vector<MeetingDeed> deeds;
    for (auto& [sequence, kind, member, step, words, members, kpi, period, report, follow_up, day, at, line,
                part, topic] :
         connection.select<Sequence, std::string, MemberId, int, std::string, std::string, Text, Text, Text,
                           Text, std::optional<Day>, Instant, Text, Text, std::optional<Sequence>>(
             R"sql(
             select sequence, kind, member, step, words, members, kpi, period, report, follow_up, day, done_at,
                    line, part, topic
             from meeting_deeds where organisation = :organisation and meeting = :meeting
                 and sequence < :before order by place
             )sql",
             with("organisation", organisation), with("meeting", id), with("before", before))) {
        MeetingDeed deed{.kind = choice_of<MeetingDeedKind>(kind).value(),
                         .by = member,
                         .step = step,
                         .words = words,
                         .members = member_list(members),
                         .day = day,
                         .at = at,
                         .sequence = sequence,
                         .topic = topic};
        if (kpi) deed.kpi = KpiId{*kpi};
        if (period) deed.period = parse_period(*period);
        if (report) deed.report = ReportId{*report};
        if (follow_up) deed.follow_up = FollowUpId{*follow_up};
        if (line) deed.line = choice_of<LineKind>(*line);
        if (part) deed.part = choice_of<MeetingPart>(*part);
        deeds.push_back(std::move(deed));
    }
    return deeds;
}

std::vector<SideRow> meeting_deed_rows(Connection& connection, const OrganisationId& organisation) {
    using Text = std::optional<std::string>;
    std::vector<SideRow> rows;
    for (const auto& [meeting, place, sequence, kind, member, step, words, members, kpi, period, report,
                      follow_up, day, at, salt, line, part, topic] :
         connection.select<std::string, int, Sequence, std::string, std::string, int, std::string,
                           std::string, Text, Text, Text, Text, std::optional<Day>, Instant, std::string,
                           Text, Text, std::optional<Sequence>>(
             R"sql(
             select meeting, place, sequence, kind, member, step, words, members, kpi, period, report,
                    follow_up, day, done_at, salt, line, part, topic
             from meeting_deeds where organisation = :organisation order by sequence
             )sql",
             with("organisation", organisation))) {
        rows.push_back({.table = "meeting_deeds",
                        .sequence = sequence,
                        .kind = EntryKind::meeting_deed,
                        .author = member,
                        .subject = report      ? *report
                                   : follow_up ? *follow_up
                                               : meeting,
                        .about = meeting,
                        .period = period.value_or(""),
                        .salt = salt,
                        .content = {content(place), kind, content(step), words, members, content(kpi),
                                    content(day), content(at)}});
        for (const std::string& each : {content(line), content(part), content(topic)})
            if (!each.empty()) rows.back().content.push_back(each);
    }
    return rows;
}

}  // namespace kept::storage
