#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/proposal.hpp"
#include "views/meeting.hpp"
#include "views/new_process.hpp"
#include "views/process_page.hpp"

namespace kept::views {

/// What somebody else changed while a form was filled in, and who.
struct ChangedMeanwhile {
    std::vector<ProcessChange> changes;  ///< newest first
};

/// Arranging the steps with buttons. The forms go to steps_of(process); fields: version, change (add, rename,
/// move, remove, connect, part), step, name, other ("first" or a step). A refused form comes back where it
/// stood. The description goes to descriptions_of(process): version, name, flows, team.
struct ArrangingProcess {
    Process process;
    std::vector<int> numbers;  ///< how many stand on each step, in the order of the steps
    NewProcess description;
    FormState form;
    std::optional<ChangedMeanwhile> meanwhile;
};

Sheet arranging_page(const language::Language& say, const ArrangingProcess& view);

/// What was proposed, and who did.
struct ProposalView {
    Proposal proposal;
    std::string author_name;
    std::string answered_by;
};

/// Proposing a change: fields change, step, name, other, why. Who arranges the process answers each, to
/// proposal_answers_about(process): proposal, answer, words.
struct ProposalsPage {
    Process process;
    std::vector<ProposalView> proposals;  ///< open ones first, then newest first
    Arranges arranges = Arranges::proposes;
    FormState form;
    FormState answer;
    Clock clock;
};

Sheet proposals_page(const language::Language& say, const ProposalsPage& view);

}  // namespace kept::views
