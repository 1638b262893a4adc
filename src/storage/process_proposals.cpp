#include "storage/process_proposals.hpp"

#include "domain/process_codes.hpp"
#include "storage/content.hpp"

namespace kept::storage {

void enter_proposal(Transaction& transaction, const OrganisationId& organisation, const Proposal& proposal) {
    const Rearrangement& change = proposal.change;
    const Entered entered =
        enter(transaction, organisation,
              {.kind = EntryKind::process_proposal,
               .author = proposal.author,
               .subject = proposal.id.text,
               .about = proposal.process.text,
               .content = {content(code_of(change.kind)), content(change.step), change.name,
                           content(change.other), proposal.why, content(transaction.now())}});
    transaction.execute(
        R"sql(
        insert into process_proposals (organisation, id, sequence, process, author, kind, step, name, other, why,
                                       proposed_at, salt)
        values (:organisation, :id, :sequence, :process, :author, :kind, :step, :name, :other, :why, :proposed_at,
                :salt)
        )sql",
        with("organisation", organisation), with("id", proposal.id), with("sequence", entered.sequence),
        with("process", proposal.process), with("author", proposal.author),
        with("kind", code_of(change.kind)), with("step", change.step), with("name", change.name),
        with("other", change.other), with("why", proposal.why), with("proposed_at", transaction.now()),
        with("salt", entered.salt));
    transaction.changed(organisation, organisation);
}

void enter_proposal_answer(Transaction& transaction, const OrganisationId& organisation,
                           const Proposal& proposal, const GivenAnswer& answered) {
    const Entered entered =
        enter(transaction, organisation,
              {.kind = EntryKind::proposal_answer,
               .author = answered.by,
               .subject = proposal.id.text,
               .about = proposal.process.text,
               .content = {content(code_of(answered.answer)), answered.words, content(transaction.now())}});
    transaction.execute(
        R"sql(
        insert into proposal_answers (organisation, proposal, sequence, answer, words, answered_at, salt)
        values (:organisation, :proposal, :sequence, :answer, :words, :answered_at, :salt)
        )sql",
        with("organisation", organisation), with("proposal", proposal.id), with("sequence", entered.sequence),
        with("answer", code_of(answered.answer)), with("words", answered.words),
        with("answered_at", transaction.now()), with("salt", entered.salt));
    transaction.changed(organisation, organisation);
}

std::vector<Proposal> proposals_about(Connection& connection, const OrganisationId& organisation,
                                      const ProcessId& process) {
    std::vector<Proposal> found;
    for (auto& [id, author, kind, step, name, other, why, proposed, answer, words, answered, by] :
         connection.select<ProposalId, MemberId, std::string, std::optional<StepId>, std::string,
                           std::optional<StepId>, std::string, Instant, std::optional<std::string>,
                           std::optional<std::string>, std::optional<Instant>, std::optional<MemberId>>(
             R"sql(
             select proposed.id, proposed.author, proposed.kind, proposed.step, proposed.name, proposed.other,
                    proposed.why, proposed.proposed_at, answers.answer, answers.words, answers.answered_at,
                    journal.author
             from process_proposals as proposed
             left join proposal_answers as answers on answers.organisation = proposed.organisation
                 and answers.proposal = proposed.id
             left join journal on journal.organisation = answers.organisation
                 and journal.sequence = answers.sequence
             where proposed.organisation = :organisation and proposed.process = :process
             order by proposed.sequence
             )sql",
             with("organisation", organisation), with("process", process))) {
        Proposal proposal{.id = id,
                          .process = process,
                          .author = author,
                          .change = {choice_of<Rearranges>(kind).value(), step, std::move(name), other},
                          .why = std::move(why),
                          .proposed = proposed,
                          .answered = {}};
        if (answer)
            proposal.answered = {choice_of<ProposalAnswer>(*answer).value(), words.value(), by.value(),
                                 answered.value()};
        found.push_back(std::move(proposal));
    }
    return found;
}

std::vector<SideRow> process_proposal_rows(Connection& connection, const OrganisationId& organisation) {
    std::vector<SideRow> rows;
    for (const auto& [sequence, id, process, author, kind, step, name, other, why, proposed_at, salt] :
         connection
             .select<Sequence, std::string, std::string, std::string, std::string, std::optional<std::string>,
                     std::string, std::optional<std::string>, std::string, Instant, std::string>(
                 R"sql(
             select sequence, id, process, author, kind, step, name, other, why, proposed_at, salt
             from process_proposals where organisation = :organisation order by sequence
             )sql",
                 with("organisation", organisation)))
        rows.push_back({"process_proposals",
                        sequence,
                        EntryKind::process_proposal,
                        author,
                        id,
                        process,
                        "",
                        salt,
                        {kind, content(step), name, content(other), why, content(proposed_at)}});
    return rows;
}

std::vector<SideRow> proposal_answer_rows(Connection& connection, const OrganisationId& organisation) {
    std::vector<SideRow> rows;
    for (const auto& [sequence, proposal, process, answer, words, answered_at, salt] :
         connection
             .select<Sequence, std::string, std::string, std::string, std::string, Instant, std::string>(
                 R"sql(
             select answers.sequence, answers.proposal, proposed.process, answers.answer, answers.words,
                    answers.answered_at, answers.salt
             from proposal_answers as answers
             join process_proposals as proposed on proposed.organisation = answers.organisation
                 and proposed.id = answers.proposal
             where answers.organisation = :organisation order by answers.sequence
             )sql",
                 with("organisation", organisation)))
        rows.push_back({.table = "proposal_answers",
                        .sequence = sequence,
                        .kind = EntryKind::proposal_answer,
                        .subject = proposal,
                        .about = process,
                        .salt = salt,
                        .content = {answer, words, content(answered_at)}});
    return rows;
}

}  // namespace kept::storage
