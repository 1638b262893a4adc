#include "live/watchers.hpp"

#include <algorithm>
#include <deque>
#include <map>
#include <mutex>
#include <set>
#include <utility>

namespace kept::live {

namespace {

bool is_among(const std::vector<std::string>& names, const std::string& name) {
    return std::ranges::find(names, name) != names.end();
}

}  // namespace

enum class Interest { some_names, everything };

struct Watch::Watching {
    OrganisationId organisation;
    Interest interest;
    std::vector<std::string> names;
    Tell tell;
};

/// Everybody who is watching.
class Audience {
  public:
    using Watching = std::shared_ptr<const Watch::Watching>;

    Audience(Clock clock, std::size_t most) : clock_(std::move(clock)), began_(clock_()), most_(most) {}

    Instant now() {
        const std::lock_guard lock(mutex_);
        return tick();
    }

    void remember(const OrganisationId& organisation, const std::string& name) {
        const std::lock_guard lock(mutex_);
        Announced& announced = announced_.try_emplace(organisation, Announced{began_, {}}).first->second;
        announced.latest.push_back({tick(), name});
        if (announced.latest.size() <= most_) return;
        announced.known_after = announced.latest.front().at;
        announced.latest.pop_front();
    }

    std::vector<std::string> announced_since(const OrganisationId& organisation, Instant since,
                                             const std::vector<std::string>& names) const {
        const std::lock_guard lock(mutex_);
        const auto found = announced_.find(organisation);
        if (since < (found == announced_.end() ? began_ : found->second.known_after)) return names;
        std::vector<std::string> missed;
        if (found == announced_.end()) return missed;
        const auto& latest = found->second.latest;
        for (auto each = latest.rbegin(); each != latest.rend() && each->at >= since; ++each)
            if (is_among(names, each->name) && !is_among(missed, each->name)) missed.push_back(each->name);
        return missed;
    }

    void enter(const Watching& watching) {
        const std::lock_guard lock(mutex_);
        auto& organisation = organisations_[watching->organisation];
        if (watching->interest == Interest::everything) organisation.of_everything.insert(watching);
        for (const auto& name : watching->names) organisation.of_name[name].insert(watching);
    }

    void leave(const Watching& watching) {
        const std::lock_guard lock(mutex_);
        const auto found = organisations_.find(watching->organisation);
        if (found == organisations_.end()) return;  // who watches no name keeps no organisation
        auto& organisation = found->second;
        organisation.of_everything.erase(watching);
        for (const auto& name : watching->names) {
            const auto of_name = organisation.of_name.find(name);
            if (of_name == organisation.of_name.end()) continue;
            of_name->second.erase(watching);
            if (of_name->second.empty()) organisation.of_name.erase(of_name);
        }
        if (organisation.is_empty()) organisations_.erase(found);
    }

    std::vector<Watching> watching(const OrganisationId& organisation, const std::string& name) const {
        const std::lock_guard lock(mutex_);
        const auto found = organisations_.find(organisation);
        if (found == organisations_.end()) return {};
        std::vector<Watching> all(found->second.of_everything.begin(), found->second.of_everything.end());
        const auto of_name = found->second.of_name.find(name);
        if (of_name != found->second.of_name.end())
            all.insert(all.end(), of_name->second.begin(), of_name->second.end());
        return all;
    }

  private:
    struct Organisation {
        std::set<Watching> of_everything;
        std::map<std::string, std::set<Watching>> of_name;

        bool is_empty() const { return of_everything.empty() && of_name.empty(); }
    };

    struct Announcement {
        Instant at;
        std::string name;
    };
    struct Announced {
        Instant known_after;  // what was announced earlier is forgotten
        std::deque<Announcement> latest;
    };

    Instant tick() { return latest_ = std::max(latest_, clock_()); }

    const Clock clock_;
    const Instant began_;
    Instant latest_ = Instant::min();
    const std::size_t most_;
    mutable std::mutex mutex_;
    std::map<OrganisationId, Organisation> organisations_;
    std::map<OrganisationId, Announced> announced_;
};

Watch::Watch(std::weak_ptr<Audience> audience, std::shared_ptr<const Watching> watching)
    : audience_(std::move(audience)), watching_(std::move(watching)) {}

Watch& Watch::operator=(Watch&& other) noexcept {
    if (this == &other) return *this;
    end();
    audience_ = std::move(other.audience_);
    watching_ = std::move(other.watching_);
    return *this;
}

Watch::~Watch() {
    end();
}

void Watch::end() {
    if (!watching_) return;
    if (const auto audience = audience_.lock()) audience->leave(watching_);
    watching_.reset();
}

Watchers::Watchers(Clock clock, std::size_t most)
    : audience_(std::make_shared<Audience>(std::move(clock), most)) {}

Watch Watchers::watch(const OrganisationId& organisation, std::vector<std::string> names, Tell tell) {
    const auto watching = std::make_shared<const Watch::Watching>(organisation, Interest::some_names,
                                                                  std::move(names), std::move(tell));
    audience_->enter(watching);
    return Watch(audience_, watching);
}

Watch Watchers::watch_everything(const OrganisationId& organisation, Tell tell) {
    const auto watching = std::make_shared<const Watch::Watching>(
        organisation, Interest::everything, std::vector<std::string>{}, std::move(tell));
    audience_->enter(watching);
    return Watch(audience_, watching);
}

void Watchers::announce(const OrganisationId& organisation, const std::vector<std::string>& names) {
    // Told without a lock, so that whoever is told may stop watching, or watch something else.
    for (const auto& name : names) {
        audience_->remember(organisation, name);
        for (const auto& watching : audience_->watching(organisation, name)) watching->tell(name);
    }
}

Instant Watchers::now() {
    return audience_->now();
}

std::vector<std::string> Watchers::announced_since(const OrganisationId& organisation, Instant since,
                                                   const std::vector<std::string>& names) const {
    return audience_->announced_since(organisation, since, names);
}

}  // namespace kept::live
