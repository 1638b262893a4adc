#pragma once

#include "actions/speaker.hpp"
#include "domain/library_example.hpp"
#include "domain/refusal.hpp"
#include "storage/form_keys.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// Every member adds examples to their organisation's library. What is typed comes without id; `asked_in` is
/// the language in which a name is asked for when there is none.
Result<OwnExampleId> add_example(storage::Store& store, const Speaker& speaker, const LibraryExample& typed,
                                 Tongue asked_in, const storage::SentForm& form);

/// Who added an example takes it away: it is offered to nobody any more, and who looks sees that it was
/// there. Throws NotFound for somebody else's.
Result<OwnExampleId> take_example_away(storage::Store& store, const Speaker& speaker, const OwnExampleId& id,
                                       const storage::SentForm& form);

}  // namespace kept::actions
