#pragma once

#include <exception>
#include <expected>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stdexcept>
#include <type_traits>
#include <variant>
#include <vector>

#include "domain/ids.hpp"
#include "domain/instant.hpp"
#include "storage/connection.hpp"
#include "storage/place.hpp"

namespace kept::storage {

/// What time it is.
using Clock = std::function<Instant()>;

/// Fills a span with random bytes.
using Randomness = std::function<void(std::span<std::uint8_t>)>;

/// Who may read what in the organisation: whoever is watching has to ask anew whether they may.
struct WhoMayRead {
    auto operator<=>(const WhoMayRead&) const = default;
};

/// What a transaction changed: whoever watches it is told after the commit. A session that changed has ended.
using Change = std::variant<KpiId, TeamId, MemberId, OrganisationId, SessionId, MeetingId, WhoMayRead>;

/// Called after a commit, and only then; must not block.
using Tell = std::function<void(const OrganisationId&, const std::vector<Change>&)>;

/// The commit failed in a way that leaves open whether it happened: send again with the same form key.
struct UnknownOutcome : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// What becomes of what an action wrote.
enum class Keep { no, yes };

/// One action's changes: all of them or none. Its instant is when the action began to be written, and later
/// than that of any transaction before it in this store.
class Transaction : public Connection {
  public:
    using Connection::Connection;

    Instant now() const { return now_; }

    const Randomness& randomness() const { return randomness_; }

    template <class Of>
    Id<Of> new_id() {
        IdRandomness random;
        randomness_(random);
        return {id_text(now_, random)};
    }

    /// As many random bytes as asked, in hex.
    std::string random_hex(std::size_t bytes);

    /// Remembered until the commit, and told only then.
    void changed(const OrganisationId& organisation, Change change);

  private:
    friend class Writer;
    Instant now_;
    Randomness randomness_;
    std::vector<std::pair<OrganisationId, Change>> changes_;
};

/// What the writer runs: an action that says what becomes of its changes.
using Deed = std::function<Keep(Transaction&)>;

/// How everything is kept, and the one place through which it changes. Safe to share between threads.
class Store {
  public:
    /// Opens, and migrates to the newest schema. Throws with one clear sentence when it cannot.
    Store(const Place& place, Clock clock, Randomness randomness, Tell tell);
    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    /// Never earlier than what it answered before, nor than any transaction.
    Instant now() const;

    /// Runs a reading with a read-only connection from the pool, on one snapshot of the data.
    template <class Reading>
    auto read(Reading&& reading) -> std::invoke_result_t<Reading, Connection&> {
        const Borrowed borrowed = borrow();
        return reading(*borrowed);
    }

    /// Runs an action in a transaction and waits until it is committed. An action that answers a Refusal (any
    /// std::expected without a value) or throws leaves nothing behind; what it threw comes back here. Whoever
    /// watches is told before this returns. Throws UnknownOutcome when the commit failed, and when nothing is
    /// accepted any more. On SQLite one writer gathers waiting actions into one commit; on PostgreSQL each
    /// has its own, and an action runs again when another came first: it must not use up what it captured. An
    /// action must not write or read through the store itself.
    template <class Action>
    auto write(Action&& action) -> std::invoke_result_t<Action, Transaction&> {
        using Answer = std::invoke_result_t<Action, Transaction&>;
        std::optional<Answer> answer;
        perform([&](Transaction& transaction) {
            answer.emplace(action(transaction));
            if constexpr (requires {
                              answer->has_value();
                              answer->error();
                          })
                return answer->has_value() ? Keep::yes : Keep::no;
            else
                return Keep::yes;
        });
        return std::move(*answer);
    }

    /// Runs what writes through this store many times, and makes one group of it: on SQLite it is committed
    /// and told when all of it has run, and nobody reads any of it before. Each write still is all or nothing
    /// by itself. For making what nobody waits for yet.
    void write_together(const std::function<void()>& writes);

    /// Whether the disk failed: then nothing more is accepted until the program is started again.
    bool is_broken() const;

    /// Answers once everything accepted so far is committed; nothing more is accepted.
    void stop();

  private:
    using GiveBack = std::function<void(Connection*)>;
    using Borrowed = std::unique_ptr<Connection, GiveBack>;

    Borrowed borrow();
    void perform(const Deed& deed);

    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace kept::storage
