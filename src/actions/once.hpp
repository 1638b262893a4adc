#pragma once

#include <string>
#include <utility>

#include "actions/speaker.hpp"
#include "domain/refusal.hpp"
#include "storage/form_keys.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// Makes what a form asks once, however often the form arrives: the same key and body answer with what was
/// made the first time; the same key with another body is refused.
template <class Made, class Make>
Result<Made> once(storage::Transaction& transaction, const Speaker& speaker, const storage::SentForm& form,
                  Make&& make) {
    if (const auto before = storage::made_with(transaction, speaker.organisation, speaker.member, form)) {
        if (!before->same_body)
            return refuse("key", "This form was sent before with something else in it. Open the page again.");
        return Made{before->made};
    }
    Result<Made> made = std::forward<Make>(make)();
    if (made) storage::keep_form_key(transaction, speaker.organisation, speaker.member, form, made->text);
    return made;
}

}  // namespace kept::actions
