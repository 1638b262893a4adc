#include "actions/propose_change.hpp"

#include <algorithm>

#include "actions/arrange_process.hpp"
#include "actions/once.hpp"
#include "actions/process_rights.hpp"
#include "domain/wording.hpp"
#include "storage/process_proposals.hpp"

namespace kept::actions {
namespace {

Proposal proposal_about(storage::Transaction& transaction, const Speaker& speaker, const ProcessId& process,
                        const ProposalId& id) {
    const auto all = storage::proposals_about(transaction, speaker.organisation, process);
    const auto found = std::ranges::find(all, id, &Proposal::id);
    if (found == all.end()) throw NotFound{};
    return *found;
}

}  // namespace

Result<ProposalId> propose_change(storage::Store& store, const Speaker& speaker, const ProcessId& id,
                                  const Rearrangement& change, const std::string& typed,
                                  const storage::SentForm& form) {
    const auto why = worded_or_empty("why", typed, Wording::sentence);
    if (!why) return std::unexpected(why.error());
    const auto name = worded_or_empty("name", change.name, Wording::name);
    if (!name) return std::unexpected(name.error());
    return store.write([&](storage::Transaction& transaction) {
        return once<ProposalId>(transaction, speaker, form, [&]() -> Result<ProposalId> {
            const Process process = readable_process(transaction, speaker, id, transaction.now());
            const auto after = rearranged(process, change, transaction.new_id<ProcessStep>());
            if (!after) return std::unexpected(after.error());
            Proposal proposal{.id = transaction.new_id<struct kept::Proposal>(),
                              .process = id,
                              .author = speaker.member,
                              .change = change,
                              .why = *why,
                              .proposed = transaction.now(),
                              .answered = {}};
            proposal.change.name = *name;
            storage::enter_proposal(transaction, speaker.organisation, proposal);
            return proposal.id;
        });
    });
}

Result<ProposalId> answer_proposal(storage::Store& store, const Speaker& speaker, const ProcessId& id,
                                   const ProposalId& proposed, ProposalAnswer answer,
                                   const std::string& typed) {
    return store.write([&](storage::Transaction& transaction) -> Result<ProposalId> {
        const Process process = readable_process(transaction, speaker, id, transaction.now());
        if (!may_arrange(transaction, speaker, process, transaction.now())) throw Forbidden{};
        const Proposal proposal = proposal_about(transaction, speaker, id, proposed);
        const auto words = may_answer(proposal, answer, typed);
        if (!words) return std::unexpected(words.error());
        if (answer == ProposalAnswer::accepted) {
            const auto made = rearrange(transaction, speaker, process, proposal.change);
            if (!made) return std::unexpected(Refusal{"", made.error().sentence, made.error().arguments});
        }
        storage::enter_proposal_answer(transaction, speaker.organisation, proposal,
                                       {answer, *words, speaker.member, transaction.now()});
        return proposed;
    });
}

}  // namespace kept::actions
