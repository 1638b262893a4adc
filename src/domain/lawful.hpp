#pragma once

#include <optional>

#include "domain/history.hpp"
#include "domain/kpi.hpp"
#include "domain/look.hpp"
#include "domain/new_start.hpp"
#include "domain/offer.hpp"
#include "domain/refusal.hpp"
#include "domain/remark.hpp"
#include "domain/seal.hpp"

namespace kept {

// For whoever checks a store afterwards: was an entry lawful when it was made, on the facts entered before it
// (WHEN 7.4)? `before` is the history as it was before that entry; the entry carries its own instant.
// Nothing: it was. Otherwise the refusal with which its owner would have been answered. Never throws,
// whatever the rows hold.

/// A new KPI: its measure, the reason behind a name that speaks of presence, and its first period. The
/// planning is that of its team and owner before it was named.
std::optional<Refusal> unlawful_naming(const Kpi& kpi, const Planning& before, Instant named);

/// Other words or more decimals. Unit, currency, direction, cadence and owner never change.
std::optional<Refusal> unlawful_rewording(const Kpi& before, const Kpi& reworded);

/// A promise: it looks forward, and has its reason when it became easier.
std::optional<Refusal> unlawful_promise(const History& before, const Promise& promise);

/// A report, a correction or a withdrawal.
std::optional<Refusal> unlawful_report(const History& before, const Report& report);

/// A number sealed before its meeting.
std::optional<Refusal> unlawful_seal(const History& before, const Seal& seal);

/// A declaration that a reached promise was broken, or that this is taken back.
std::optional<Refusal> unlawful_declaration(const History& before, const Declaration& declaration);

/// A return from retirement: it begins with the next period.
std::optional<Refusal> unlawful_return(const History& before, const Period& from, Instant returned);

/// A KPI that is discarded has neither promise nor report.
std::optional<Refusal> unlawful_discard(const History& before);

/// A move to another team, from a later day. `moves` are those entered before it; without any it is the one
/// that names the team at first.
std::optional<Refusal> unlawful_move(const History& before, const std::vector<Dated<TeamId>>& moves,
                                     const Dated<TeamId>& move, Instant moved);

/// A remark, or what the owner needs after a broken promise.
std::optional<Refusal> unlawful_remark(const History& before, const Remark& remark);

/// The answer to the offer after three broken in a row.
std::optional<Refusal> unlawful_offer_answer(const History& before, const std::vector<OfferAnswer>& earlier,
                                             const OfferAnswer& answer);

/// A look: its owner takes it, or skips it, once about a number that stands.
std::optional<Refusal> unlawful_look(const History& before, const std::vector<Look>& earlier,
                                     const Look& look);

/// A new start, with enough numbers behind it to be judged on their own, or that it is taken back.
std::optional<Refusal> unlawful_new_start(const History& before, const std::vector<NewStart>& earlier,
                                          const NewStart& start);

}  // namespace kept
