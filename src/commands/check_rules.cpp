#include "commands/check_rules.hpp"

#include <fmt/format.h>
#include <map>
#include <optional>
#include <set>

#include "commands/check_arrangements.hpp"
#include "commands/check_between.hpp"
#include "commands/check_coaches.hpp"
#include "commands/check_conversation.hpp"
#include "commands/check_days.hpp"
#include "commands/check_meetings.hpp"
#include "commands/check_processes.hpp"
#include "commands/told.hpp"
#include "domain/hand.hpp"
#include "domain/lawful.hpp"
#include "language/language.hpp"
#include "storage/histories.hpp"
#include "storage/journal.hpp"
#include "storage/movings.hpp"
#include "storage/organisations.hpp"

namespace kept::commands {
namespace {

using storage::Entry;
using storage::EntryKind;

constexpr int entries_at_once = 1'000;

/// One organisation's journal, told over again.
class Retelling {
  public:
    Retelling(storage::Connection& connection, const Organisation& organisation, RulesChecked& checked)
        : connection_(connection),
          organisation_(organisation),
          checked_(checked),
          told_(everything_told(connection, organisation.id)),
          arrangements_(connection, organisation.id),
          coaches_(connection, organisation.id),
          conversation_(connection, organisation.id, told_.kpis),
          meetings_(connection, organisation.id),
          between_(connection, organisation.id),
          processes_(connection, organisation.id) {
        for (const Kpi& kpi : told_.kpis) growing_[kpi.id].kpi = kpi;
    }

    void check() {
        Sequence last = 0;
        for (auto entries = entries_after(last); !entries.empty(); entries = entries_after(last)) {
            for (const Entry& entry : entries) tell(entry);
            last = entries.back().sequence;
            checked_.entries += entries.size();
        }
        for (const Kpi& kpi : told_.kpis) check_place(kpi);
    }

  private:
    std::vector<Entry> entries_after(Sequence last) {
        return storage::entries_from(connection_, organisation_.id, last + 1, entries_at_once);
    }

    void tell(const Entry& entry) {
        if (const auto fault = arrangements_.fault_of(entry)) find(entry, *fault);
        if (const auto fault = coaches_.fault_of(entry)) find(entry, *fault);
        find(entry, unlawful_days(connection_, organisation_.id, entry));
        if (ConversationCheck::knows(entry.kind)) return tell_of_conversation(entry);
        find(entry, meetings_.refusal_of(entry));
        find(entry, between_.refusal_of(entry));
        find(entry, processes_.refusal_of(entry));
        switch (entry.kind) {
            case EntryKind::rhythm:
            case EntryKind::day_off:
            case EntryKind::membership:
                return planned_.clear();
            case EntryKind::workdays:
            case EntryKind::leave:
            case EntryKind::leave_taken_back:
            case EntryKind::account_closed:
                return tell_of_member(entry);
            default:
                return tell_of_kpi(entry);
        }
    }

    /// What somebody's days look like is theirs to say, and moves the due moments of their KPIs.
    void tell_of_member(const Entry& entry) {
        const bool is_leave = entry.kind == EntryKind::leave || entry.kind == EntryKind::leave_taken_back;
        if (is_leave && entry.author != entry.about) find(entry, "Only the member declares leave.");
        std::erase_if(planned_,
                      [&](const KpiId& kpi) { return growing_[kpi].kpi.owner.text == entry.about; });
    }

    void tell_of_kpi(const Entry& entry) {
        const auto found = growing_.find(KpiId{entry.about});
        if (found == growing_.end()) return;
        History& history = found->second;
        if (entry.author != history.kpi.owner.text) find(entry, "Only the owner speaks for a KPI.");
        if (discarded_.contains(history.kpi.id)) find(entry, "This KPI was discarded before.");
        find(entry, refusal_of(entry, history));
        add(entry, history);
    }

    /// Others speak here as well, and nothing that they say changes a history.
    void tell_of_conversation(const Entry& entry) {
        const auto found = growing_.find(KpiId{entry.about});
        if (found == growing_.end()) return;
        find(entry, conversation_.refusal_of(entry, planned(entry, found->second)));
    }

    std::optional<Refusal> refusal_of(const Entry& entry, History& history) {
        switch (entry.kind) {
            case EntryKind::naming:
                return refusal_of_naming(entry, history);
            case EntryKind::wording:
                return refusal_of_wording(entry, history);
            case EntryKind::retirement:
                return refusal_of_retirement(entry, history);
            case EntryKind::moving:
                return refusal_of_moving(entry, history);
            case EntryKind::discard:
                return refusal_of_discard(history);
            case EntryKind::promise:
                return judged(told_.promises, unlawful_promise, entry, history);
            case EntryKind::report:
            case EntryKind::correction:
            case EntryKind::withdrawal:
                return judged(told_.reports, unlawful_report, entry, history);
            case EntryKind::declaration:
                return judged(told_.declarations, unlawful_declaration, entry, history);
            case EntryKind::look:
                return judged_after(told_.looks, unlawful_look, entry, history, looks_[history.kpi.id]);
            case EntryKind::new_start:
                return judged_after(told_.new_starts, unlawful_new_start, entry, history,
                                    new_starts_[history.kpi.id]);
            case EntryKind::seal:
                return judged(told_.seals, unlawful_seal, entry, history);
            case EntryKind::seal_opening:
                return meetings_.refusal_of_opening(entry, planned(entry, history));
            default:
                return {};
        }
    }

    /// What no row says is no matter of the rules.
    template <class Said>
    std::optional<Refusal> judged(const std::map<Sequence, Said>& all,
                                  std::optional<Refusal> (*unlawful)(const History&, const Said&),
                                  const Entry& entry, History& history) {
        const Said* said = said_in(all, entry);
        return said ? unlawful(planned(entry, history), *said) : std::nullopt;
    }

    /// The same of what is judged after the earlier ones of its kind.
    template <class Said>
    std::optional<Refusal> judged_after(const std::map<Sequence, Said>& all,
                                        std::optional<Refusal> (*unlawful)(const History&,
                                                                           const std::vector<Said>&,
                                                                           const Said&),
                                        const Entry& entry, History& history, std::vector<Said>& earlier) {
        const Said* said = said_in(all, entry);
        if (!said) return std::nullopt;
        const auto refusal = unlawful(planned(entry, history), earlier, *said);
        earlier.push_back(*said);
        return refusal;
    }

    std::optional<Refusal> refusal_of_naming(const Entry& entry, const History& history) {
        if (const auto took = hands_[history.kpi.owner].takes(history.kpi.id); !took) return took.error();
        const auto wording = told_.wordings.find(entry.sequence + 1);
        const auto moves = storage::moves_of(connection_, organisation_.id, history.kpi.id);
        if (wording == told_.wordings.end() || moves.empty()) return {};
        storage::Histories histories(connection_, organisation_.id, entry.sequence);
        return unlawful_naming(
            worded_as(history.kpi, wording->second),
            histories.planning_in(moves.front().fact, history.kpi.owner, history.kpi.cadence), entry.instant);
    }

    std::optional<Refusal> refusal_of_wording(const Entry& entry, const History& history) {
        const auto* wording = said_in(told_.wordings, entry);
        if (!wording || !worded_.contains(history.kpi.id)) return {};
        return unlawful_rewording(history.kpi, worded_as(history.kpi, *wording));
    }

    std::optional<Refusal> refusal_of_retirement(const Entry& entry, History& history) {
        HandOverTime& hand = hands_[history.kpi.owner];
        const auto changed = entry.period.empty() ? hand.frees(history.kpi.id) : hand.takes(history.kpi.id);
        if (!changed) return changed.error();
        const auto from = parse_period(entry.period);
        return from ? unlawful_return(planned(entry, history), *from, entry.instant) : std::nullopt;
    }

    std::optional<Refusal> refusal_of_moving(const Entry& entry, History& history) {
        const auto before = storage::moves_of(connection_, organisation_.id, history.kpi.id, entry.sequence);
        const auto moves =
            storage::moves_of(connection_, organisation_.id, history.kpi.id, entry.sequence + 1);
        if (before.empty() || moves.size() == before.size()) return {};
        return unlawful_move(planned(entry, history), before, moves.back(), entry.instant);
    }

    /// A KPI that is discarded leaves the hand, unless it had retired before.
    std::optional<Refusal> refusal_of_discard(const History& history) {
        if (!is_retired(history)) (void)hands_[history.kpi.owner].frees(history.kpi.id);
        return unlawful_discard(history);
    }

    /// The history with the planning as it was before an entry.
    const History& planned(const Entry& entry, History& history) {
        if (!planned_.insert(history.kpi.id).second) return history;
        History before = storage::Histories(connection_, organisation_.id, entry.sequence).of(history.kpi);
        history.planning = std::move(before.planning);
        history.apart = std::move(before.apart);
        history.owner_left = before.owner_left;
        return history;
    }

    void add(const Entry& entry, History& history) {
        if (const auto* promise = said_in(told_.promises, entry)) history.promises.push_back(*promise);
        if (const auto* report = said_in(told_.reports, entry)) history.reports.push_back(*report);
        if (const auto* declaration = said_in(told_.declarations, entry))
            history.declarations.push_back(*declaration);
        if (const auto* wording = said_in(told_.wordings, entry)) {
            history.kpi = worded_as(history.kpi, *wording);
            worded_.insert(history.kpi.id);
        }
        if (entry.kind == EntryKind::moving) planned_.erase(history.kpi.id);
        if (entry.kind == EntryKind::retirement) add_retirement(entry, history);
        if (entry.kind == EntryKind::discard) discarded_.insert(history.kpi.id);
    }

    static void add_retirement(const Entry& entry, History& history) {
        if (entry.period.empty())
            history.retirements.push_back({entry.instant, std::nullopt});
        else if (!history.retirements.empty())
            history.retirements.back().returned_from = parse_period(entry.period);
    }

    /// Its place is the one thing about a KPI that no entry commits to.
    void check_place(const Kpi& kpi) {
        const bool is_out = is_retired(growing_[kpi.id]) || discarded_.contains(kpi.id);
        if (kpi.place.has_value() != is_out) return;
        find(fmt::format("the KPI \"{}\" {} its owner's hand, but the journal says otherwise", kpi.name,
                         kpi.place ? "stands in" : "is not in"));
    }

    template <class Said>
    static const Said* said_in(const std::map<Sequence, Said>& all, const Entry& entry) {
        const auto found = all.find(entry.sequence);
        return found == all.end() ? nullptr : &found->second;
    }

    void find(const Entry& entry, const std::optional<Refusal>& refusal) {
        if (refusal) find(entry, language::of(Tongue::english).refusal(*refusal));
    }

    void find(const Entry& entry, const std::string& rule) {
        find(fmt::format("entry {} could not have been made: {}", entry.sequence, rule));
    }

    void find(const std::string& what) {
        checked_.findings.push_back({fmt::format("{}: {}", organisation_.name, what)});
    }

    storage::Connection& connection_;
    const Organisation& organisation_;
    RulesChecked& checked_;
    const Told told_;
    Arrangements arrangements_;
    CoachCheck coaches_;
    ConversationCheck conversation_;
    MeetingsCheck meetings_;
    BetweenCheck between_;
    ProcessesCheck processes_;
    std::map<KpiId, History> growing_;  // each as it had become before the entry that is told
    std::set<KpiId> planned_;           // whose planning is the one before the entry that is told
    std::set<KpiId> worded_;
    std::set<KpiId> discarded_;
    std::map<MemberId, HandOverTime> hands_;
    std::map<KpiId, std::vector<Look>> looks_;
    std::map<KpiId, std::vector<NewStart>> new_starts_;
};

}  // namespace

RulesChecked check_rules(storage::Connection& connection) {
    RulesChecked checked;
    for (const auto kind : {storage::OrganisationKind::company, storage::OrganisationKind::example}) {
        for (const Organisation& organisation : storage::organisations(connection, kind)) {
            Retelling(connection, organisation, checked).check();
            ++checked.organisations;
        }
    }
    return checked;
}

}  // namespace kept::commands
