#include "commands/check_conversation.hpp"

#include <algorithm>

#include "domain/lawful.hpp"
#include "storage/applause.hpp"
#include "storage/feelings.hpp"
#include "storage/offer_answers.hpp"
#include "storage/remarks.hpp"

namespace kept::commands {
namespace {

using storage::Entry;
using storage::EntryKind;

template <class Said>
void add(std::map<Sequence, Said>& all, std::vector<Said> said) {
    for (Said& each : said) {
        const Sequence sequence = each.sequence;
        all.emplace(sequence, std::move(each));
    }
}

template <class Said>
const Said* said_in(const std::map<Sequence, Said>& all, const Entry& entry) {
    const auto found = all.find(entry.sequence);
    return found == all.end() ? nullptr : &found->second;
}

template <class Allowed>
std::optional<Refusal> refusal_in(const Result<Allowed>& answer) {
    if (answer) return std::nullopt;
    return answer.error();
}

bool is_the_owners(EntryKind kind) {
    return kind == EntryKind::need || kind == EntryKind::feeling || kind == EntryKind::offer_answer;
}

}  // namespace

ConversationCheck::ConversationCheck(storage::Connection& connection, const OrganisationId& organisation,
                                     const std::vector<Kpi>& kpis) {
    for (const Kpi& kpi : kpis) {
        add(remarks_, storage::remarks_of(connection, organisation, kpi.id));
        add(applause_, storage::applause_of(connection, organisation, kpi.id));
        add(feelings_, storage::feelings_of(connection, organisation, kpi.id));
        add(offer_answers_, storage::offer_answers_of(connection, organisation, kpi.id));
    }
}

bool ConversationCheck::knows(EntryKind kind) {
    return is_the_owners(kind) || kind == EntryKind::remark || kind == EntryKind::remark_taken_back ||
           kind == EntryKind::applause;
}

std::optional<Refusal> ConversationCheck::refusal_of(const Entry& entry, const History& before) {
    if (is_the_owners(entry.kind) && entry.author != before.kpi.owner.text)
        return refuse("", "Only the owner speaks for a KPI.").error();
    switch (entry.kind) {
        case EntryKind::remark:
        case EntryKind::need:
            if (const auto* remark = said_in(remarks_, entry)) return unlawful_remark(before, *remark);
            return {};
        case EntryKind::remark_taken_back:
            return refusal_of_taking_back(entry);
        case EntryKind::applause:
            return refusal_of_applause(entry, before);
        case EntryKind::feeling:
            return refusal_of_feeling(entry, before);
        default:
            return refusal_of_offer_answer(entry, before);
    }
}

std::optional<Refusal> ConversationCheck::refusal_of_taking_back(const Entry& entry) {
    const bool is_own = std::ranges::any_of(remarks_, [&](const auto& each) {
        const Remark& remark = each.second;
        return remark.id.text == entry.subject && remark.author.text == entry.author &&
               remark.sequence < entry.sequence;
    });
    if (is_own) return {};
    return refuse("", "Only who said something takes it back, and only afterwards.").error();
}

std::optional<Refusal> ConversationCheck::refusal_of_applause(const Entry& entry, const History& before) {
    const Applause* press = said_in(applause_, entry);
    if (!press) return {};
    auto& earlier = applause_before_[before.kpi.id];
    const auto allows = press->kind == ApplauseKind::given ? may_applaud : may_withdraw_applause;
    const auto refusal = refusal_in(allows(before, earlier, press->member, press->period));
    earlier.push_back(*press);
    return refusal;
}

std::optional<Refusal> ConversationCheck::refusal_of_feeling(const Entry& entry, const History& before) {
    const Felt* felt = said_in(feelings_, entry);
    return felt ? refusal_in(may_feel(before, *felt)) : std::nullopt;
}

std::optional<Refusal> ConversationCheck::refusal_of_offer_answer(const Entry& entry, const History& before) {
    const OfferAnswer* answer = said_in(offer_answers_, entry);
    if (!answer) return {};
    auto& earlier = answers_before_[before.kpi.id];
    const auto refusal = unlawful_offer_answer(before, earlier, *answer);
    earlier.push_back(*answer);
    return refusal;
}

}  // namespace kept::commands
