#pragma once

#include <map>
#include <optional>
#include <vector>

#include "domain/applause.hpp"
#include "domain/feeling.hpp"
#include "domain/offer.hpp"
#include "domain/remark.hpp"
#include "storage/connection.hpp"
#include "storage/journal.hpp"

namespace kept::commands {

/// What people said about numbers in one organisation, told over again in the order of the journal.
class ConversationCheck {
  public:
    ConversationCheck(storage::Connection& connection, const OrganisationId& organisation,
                      const std::vector<Kpi>& kpis);

    /// Whether an entry's kind belongs to the conversation.
    static bool knows(storage::EntryKind kind);

    /// What the author of an entry would have been answered, on the history before it. Nothing: it was
    /// lawful.
    std::optional<Refusal> refusal_of(const storage::Entry& entry, const History& before);

  private:
    std::optional<Refusal> refusal_of_taking_back(const storage::Entry& entry);
    std::optional<Refusal> refusal_of_applause(const storage::Entry& entry, const History& before);
    std::optional<Refusal> refusal_of_feeling(const storage::Entry& entry, const History& before);
    std::optional<Refusal> refusal_of_offer_answer(const storage::Entry& entry, const History& before);

    std::map<Sequence, Remark> remarks_;
    std::map<Sequence, Applause> applause_;
    std::map<Sequence, Felt> feelings_;
    std::map<Sequence, OfferAnswer> offer_answers_;
    std::map<KpiId, std::vector<Applause>> applause_before_;
    std::map<KpiId, std::vector<OfferAnswer>> answers_before_;
};

}  // namespace kept::commands
