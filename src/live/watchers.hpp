#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "domain/ids.hpp"

namespace kept::live {

/// Told of a name that changed. Called from any thread, also while other calls are under way:
/// it must be quick, must not wait and must not throw.
using Tell = std::function<void(const std::string& name)>;

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
    Watchers();

    /// Tells of these names in this organisation.
    [[nodiscard]] Watch watch(const OrganisationId& organisation, std::vector<std::string> names, Tell tell);

    /// Tells of every name in this organisation, and never of another's.
    [[nodiscard]] Watch watch_everything(const OrganisationId& organisation, Tell tell);

    /// Tells everybody who watches one of these names, before it returns.
    void announce(const OrganisationId& organisation, const std::vector<std::string>& names);

  private:
    std::shared_ptr<Audience> audience_;
};

}  // namespace kept::live
