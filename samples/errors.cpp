#include "views/errors.hpp"

#include "cast.hpp"
#include "sample.hpp"

namespace kept::samples {

Samples errors(const language::Language& say) {
    const SendAgain again{reports_of({"complaints"}), typed({{"value", "8"}, {"note", "Busy"}})};
    return {
        page_sample("not-found", "Nothing there, or not theirs", not_found_page(say)),
        page_sample("forbidden", "Not theirs to do", forbidden_page(say)),
        page_sample("not-understood", "A request that Kept does not know", not_understood_page(say)),
        page_sample("not-set-up", "No organisation lives here yet", not_set_up_page(say)),
        page_sample("too-old", "The form was too old: send it again", too_old_page(say, again)),
        page_sample("unknown-outcome", "Perhaps kept: send it again", unknown_outcome_page(say, again)),
        page_sample("signed-out-meanwhile", "Signed out while typing", signed_out_meanwhile_page(say, again)),
        page_sample("signed-out", "Signed out", signed_out_page(say)),
        page_sample("too-large", "Too large", too_large_page(say)),
        page_sample("too-often", "Too busy", too_often_page(say)),
        page_sample("went-wrong", "The machine failed", went_wrong_page(say, "7f3a01c2"))};
}

}  // namespace kept::samples
