#pragma once

#include <optional>
#include <string>

#include "domain/process.hpp"
#include "domain/rearranging.hpp"

namespace kept {

using ProposalId = Id<struct Proposal>;

/// What became of a proposal.
enum class ProposalAnswer { accepted, declined };

/// What was answered, by who arranges the process; a refusal with a sentence why.
struct GivenAnswer {
    ProposalAnswer answer = ProposalAnswer::accepted;
    std::string words;
    MemberId by;
    Instant at;
};

/// What a member proposes to change about the steps of a process.
struct Proposal {
    ProposalId id;
    ProcessId process;
    MemberId author;
    Rearrangement change;
    std::string why;
    Instant proposed;
    std::optional<GivenAnswer> answered;
};

/// A proposal is answered once; declining it takes a sentence.
Result<std::string> may_answer(const Proposal& proposal, ProposalAnswer answer, const std::string& words);

}  // namespace kept
