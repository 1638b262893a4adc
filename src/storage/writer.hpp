#pragma once

#include <functional>
#include <string_view>
#include <utility>
#include <vector>

#include "storage/moments.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// What every deed is written with.
struct Circumstances {
    Moments& moments;
    Randomness randomness;
    Tell tell;
};

/// The one place through which data changes.
class Writer {
  public:
    virtual ~Writer() = default;

    /// Returns once the deed is committed and told, or was not to be kept; throws what it threw, or
    /// UnknownOutcome.
    virtual void perform(const Deed& deed) = 0;

    /// Runs what performs many deeds. A writer that gathers makes one group of them.
    virtual void perform_together(const std::function<void()>& deeds) { deeds(); }

    /// Whether nothing will be accepted any more because the disk failed.
    virtual bool is_broken() const { return false; }

    /// Returns once everything accepted is answered; nothing more is accepted.
    virtual void stop() = 0;

  protected:
    using Changes = std::vector<std::pair<OrganisationId, Change>>;

    explicit Writer(Circumstances circumstances) : circumstances_(std::move(circumstances)) {}

    /// Runs a deed at a moment of its own.
    Keep run(const Deed& deed, Transaction& transaction);

    /// What the deed that ran last has changed.
    static Changes changes_of(Transaction& transaction);

    /// Tells each organisation its changes, each once.
    void tell(const Changes& changes) const;

  private:
    Circumstances circumstances_;
};

}  // namespace kept::storage
