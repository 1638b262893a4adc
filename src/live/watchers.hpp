#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "domain/ids.hpp"
#include "domain/instant.hpp"

namespace kept::live {

/// Told of a name that changed. Called from any thread, also while other calls are under way:
/// it must be quick, must not wait and must not throw.
using Tell = std::function<void(const std::string& name)>;

using Clock = std::function<Instant()>;

class Audience;

/// Somebody is watching for as long as this exists. An announcement under way may still tell them once more.
/// It may be let go of while being told.
class Watch {
  public:
    Watch() = default;
    Watch(Watch&&) noexcept = default;
    Watch& operator=(Watch&& other) noexcept;
    ~Watch();

  private:
    friend class Watchers;
    friend class Audience;
    struct Watching;
    Watch(std::weak_ptr<Audience> audience, std::shared_ptr<const Watching> watching);
    void end();

    std::weak_ptr<Audience> audience_;
    std::shared_ptr<const Watching> watching_;
};

/// Who is watching now, and what. Every member may be called from any thread.
class Watchers {
  public:
    /// The last `most` announcements of an organisation are remembered for who begins to watch.
    explicit Watchers(Clock clock, std::size_t most = 4'096);

    /// Tells of these names in this organisation.
    [[nodiscard]] Watch watch(const OrganisationId& organisation, std::vector<std::string> names, Tell tell);

    /// Tells of every name in this organisation, and never of another's.
    [[nodiscard]] Watch watch_everything(const OrganisationId& organisation, Tell tell);

    /// Tells everybody who watches one of these names, before it returns.
    void announce(const OrganisationId& organisation, const std::vector<std::string>& names);

    /// By the clock of announcements, which never goes back. To be asked before what will be watched is read.
    Instant now();

    /// Which of these names were announced from an instant on: what who drew a page then and watches only now
    /// did not hear. All of them where that is longer ago than is remembered.
    std::vector<std::string> announced_since(const OrganisationId& organisation, Instant since,
                                             const std::vector<std::string>& names) const;

  private:
    std::shared_ptr<Audience> audience_;
};

}  // namespace kept::live
