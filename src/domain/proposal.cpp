#include "domain/proposal.hpp"

#include "domain/wording.hpp"

namespace kept {

Result<std::string> may_answer(const Proposal& proposal, ProposalAnswer answer, const std::string& words) {
    if (proposal.answered) return refuse("", "This proposal was answered already.");
    if (answer == ProposalAnswer::accepted) return worded_or_empty("words", words, Wording::sentence);
    return worded("words", words, Wording::sentence, "Say in a sentence why not.");
}

}  // namespace kept
