#include "views/between_teams.hpp"

#include "domain/zone.hpp"
#include "views/paths.hpp"

namespace kept::views {
namespace {

constexpr std::string_view promises = "yes";

std::string when(const language::Language& say, Instant at, const Clock& clock) {
    return say.moment(at, clock.zone, language::MomentStyle::dated);
}

/// What came: the stuck, and the sentence with it; or that sentence alone.
Html words_of(const PassedStuck& item) {
    if (item.stuck.empty()) return html(R"(<p class="needed">{}</p>)", item.passing.words);
    const Html beside = item.passing.words.empty() ? Html() : html("<p>{}</p>", item.passing.words);
    return html(R"(<p class="needed">{}</p>{})", item.stuck, beside);
}

std::string whose(const language::Language& say, const PassedStuck& item) {
    const auto from = say.with_context("between teams", "From {0}", team_words(say, item.from));
    return item.stuck_of.empty() ? from : item.stuck_of + " · " + from;
}

Html will_do(const language::Language& say, const PassedStuck& item) {
    if (!item.will_do) return {};
    return html(R"(<p class="small">{} <span class="soft">{}</span></p>)", item.will_do->follow_up.what,
                say("{0} will do it, by {1}", item.will_do->who,
                    say.day(item.will_do->follow_up.by_when, language::DayStyle::with_weekday)));
}

std::string answer_from(const language::Language& say, const PassedStuck& item) {
    const auto from = say("Answer from {0}", team_words(say, item.to));
    return item.answered_by.empty() ? from : from + " · " + item.answered_by;
}

Html answer(const language::Language& say, const PassedStuck& item, const Clock& clock) {
    if (!item.answer) return {};
    if (item.answer->words.empty()) return html(R"(<p class="small soft">{}</p>)", say("It was answered."));
    return html(R"(
        <div class="came-back"><p class="by"><b>{}</b> {}</p><p class="words">{}</p>{}</div>)",
                answer_from(say, item), when(say, item.answer->said, clock), item.answer->words,
                will_do(say, item));
}

/// What one will do oneself, said with it.
Html promising(const language::Language& say, const PassedStuck& item, const Clock& clock) {
    const auto tomorrow =
        key_of(Period{Cadence::workday, day_at(clock.now, clock.zone) + std::chrono::days{1}});
    const std::string row = item.passing.id.text;
    const bool is_open =
        !item.form.text("what").empty() || item.form.refuses("what") || item.form.refuses("day");
    const Html fields = html(
        "{}{}",
        text_field(say, item.form, {.name = "what", .label = say("What will you do about it?"), .row = row}),
        text_field(
            say, item.form,
            {.name = "day", .label = say("By when?"), .at_first = tomorrow, .type = "date", .row = row}));
    return html(R"(
        <details class="unfolds" {}><summary>{}</summary><div class="form">{}
        <button class="button redeems" name="promises" value="{}">{}</button></div></details>)",
                attribute("open").when(is_open), say("And you do something about it?"), fields, promises,
                say("Count on me!"));
}

Html answering(const language::Language& say, const FromOtherTeams& view, const PassedStuck& item,
               const Clock& clock) {
    if (view.answers == Answers::only_reads || item.answer) return {};
    const auto& form = item.form;
    const Html promise = view.answers == Answers::may_promise ? promising(say, item, clock) : Html();
    const Html field = text_field(say, form,
                                  {.name = "words",
                                   .label = say("What do you answer?"),
                                   .hint = say("A sentence or two. It goes back to them as it stands."),
                                   .row = item.passing.id.text});
    const Html refused = refusal_of_form(say, form, {"words", "what", "day"});
    return html(R"(
        <details class="unfolds" {}><summary>{}</summary>
        <form class="form" method="post" action="{}" novalidate>{}{}</form></details>)",
                attribute("open").when(form.refusal.has_value()), say("Answer"),
                passing_answers_of(view.team),
                html("{}{}{}", hidden_fields(form), hidden_field("passing", item.passing.id.text), refused),
                html(R"({}<div class="buttons"><button class="button">{}</button></div>{})", field,
                     say("Send this answer"), promise));
}

Html came(const language::Language& say, const FromOtherTeams& view, const PassedStuck& item,
          const Clock& clock) {
    return html(R"(<li>{}<p class="small soft">{} · {}</p>{}{}</li>)", words_of(item), whose(say, item),
                when(say, item.passing.said, clock), answer(say, item, clock),
                answering(say, view, item, clock));
}

Html came_back(const language::Language& say, const PassedStuck& item, const Clock& clock) {
    return html(R"(<li>{}{}</li>)", words_of(item), answer(say, item, clock));
}

Html block(std::string_view id, std::string_view heading, const Html& lines) {
    if (lines.empty()) return {};
    return html(R"(
        <section class="section between" aria-labelledby="{}"><header><h2 id="{}">{}</h2></header>
        <ul class="conversation">{}</ul></section>)",
                id, id, heading, lines);
}

Html too_late(const language::Language& say, const FromOtherTeams& view) {
    if (!view.refused || !view.refused->refusal) return {};
    return html(R"(<div class="asks-back" role="alert"><p>{}</p><p class="own-words">{}</p></div>)",
                say.refusal(*view.refused->refusal), view.refused->text("words"));
}

Html line_on_wall(std::string_view words, std::string_view about) {
    return html(R"(<li>{} <span class="soft">{}</span></li>)", words, about);
}

}  // namespace

std::string team_words(const language::Language& say, const std::string& name) {
    return name.empty() ? say.with_context("between teams", "a closed team") : name;
}

Html from_other_teams(const language::Language& say, const FromOtherTeams& view, const Clock& clock) {
    const Html lines =
        each(view.passed, [&](const PassedStuck& item) { return came(say, view, item, clock); });
    const Html answers =
        each(view.answers_back, [&](const PassedStuck& item) { return came_back(say, item, clock); });
    return html("{}{}{}", too_late(say, view), block("from-others", say("From other teams"), lines),
                block("came-back", say("What came back"), answers));
}

Html from_other_teams_on_wall(const language::Language& say, const FromOtherTeams& view) {
    Html lines;
    for (const PassedStuck& item : view.passed)
        lines += line_on_wall(item.stuck.empty() ? item.passing.words : item.stuck,
                              say.with_context("between teams", "From {0}", team_words(say, item.from)));
    for (const PassedStuck& item : view.answers_back)
        if (item.answer) lines += line_on_wall(item.answer->words, answer_from(say, item));
    if (lines.empty()) return {};
    return html(R"(<div class="wall-between"><h2>{}</h2><ul class="wall-names">{}</ul></div>)",
                say("From other teams"), lines);
}

}  // namespace kept::views
