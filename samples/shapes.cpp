#include "cast.hpp"
#include "sample.hpp"
#include "views/glyphs.hpp"

namespace kept::samples {
namespace {

Html line(const Html& all) {
    return html(R"(<div class="line">{}</div>)", all);
}

}  // namespace

Samples shapes(const language::Language& say) {
    Html outcomes;
    for (const auto each : {Outcome::kept, Outcome::broken, Outcome::open, Outcome::silent, Outcome::excused,
                            Outcome::no_number, Outcome::no_promise})
        outcomes += outcome(say, each);
    Html marks;
    for (const auto each : {Mark::late, Mark::record, Mark::corrected, Mark::declared_broken})
        marks += mark(say, each);
    Html arrows;
    for (const auto each : {Reading::rising, Reading::level, Reading::falling}) arrows += arrow(each);
    return {
        {"outcomes", "Every outcome: a shape and its word, always both", line(outcomes)},
        {"marks", "What can stand beside an outcome", line(marks)},
        {"arrows", "Readings: rising, level, falling", line(arrows)},
        {"sayings", "A shape with other words beside it",
         line(html("{}{}",
                   outcome_saying(Outcome::silent, say.plural("{0} number silent", "{0} numbers silent", 2)),
                   mark_saying(Mark::late, say("reported late"))))},
        {"kept-mark", "Kept's own mark", line(kept_mark())}};
}

}  // namespace kept::samples
