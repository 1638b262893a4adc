#pragma once

#include "actions/speaker.hpp"
#include "domain/tongue.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// From now on Kept speaks this language to the member, in every browser.
void choose_tongue(storage::Store& store, const Speaker& speaker, Tongue tongue);

}  // namespace kept::actions
