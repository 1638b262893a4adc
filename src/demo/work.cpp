#include "demo/work.hpp"

namespace kept::demo {
namespace {

/// Most of it goes well, some of it does not, and nobody knows yet how the bikes are ridden.
const CastProcess& orders() {
    static const CastProcess process{
        .name = {"Van offerte tot betaling", "From quote to payment"},
        .flows = {"een bestelling", "an order"},
        .steps = {
            {{"Offerte", "Quote"}, {"leads", "lease quotes"}},
            {{"Bestelling", "Order"}, {"revenue", "called back", "returning customers", "gross margin"}},
            {{"Inkoop", "Purchase"}, {"suppliers on time", "cost per bike"}},
            {{"Klaarmaken", "Make ready"}, {"checked", "shipped", "wrongly packed"}},
            {{"Bezorging", "Delivery"}, {"faults", "three days", "damaged"}},
            {{"Nabellen", "Call afterwards"}, {}},
            {{"Factuur", "Invoice"}, {"invoiced"}},
            {{"Betaling", "Payment"}, {"unpaid"}}}};
    return process;
}

const CastProcess& complaints_flow() {
    static const CastProcess process{
        .name = {"Van klacht tot glimlach", "From complaint to smile"},
        .flows = {"een klacht", "a complaint"},
        .team = the_teams().front(),
        .steps = {{{"Gehoord", "Heard"}, {"first response"}},
                  {{"Uitgezocht", "Looked into"}, {}},
                  {{"Gerepareerd", "Repaired"}, {"within a day", "bikes waiting", "came back"}},
                  {{"Opgelost", "Solved"}, {"complaints", "refunded", "returns"}},
                  {{"Nagevraagd", "Asked after"}, {"nps"}}}};
    return process;
}

const CastProcess& ideas() {
    static const CastProcess process{.name = {"Van idee tot opgeleverd", "From idea to done"},
                                     .flows = {"een idee", "an idea"},
                                     .steps = {{{"Bedacht", "Thought up"}, {}},
                                               {{"Besloten", "Decided"}, {"decisions"}},
                                               {{"Gebouwd", "Built"}, {"running projects", "outage"}},
                                               {{"Opgeleverd", "Delivered"}, {"delivered"}},
                                               {{"Beoordeeld", "Rated"}, {"app rating"}}}};
    return process;
}

constexpr CastPair pairs[] = {
    {"revenue",
     "gross margin",
     {"Meer omzet telt pas als de marge blijft.", "More revenue counts once the margin stays."}},
    {"within a day",
     "came back",
     {"Snel is pas goed als niets terugkomt.", "Soon is good once nothing comes back."}},
};

}  // namespace

std::span<const CastProcess> the_processes() {
    static const CastProcess all[] = {orders(), complaints_flow(), ideas()};
    return all;
}

std::vector<CastRearrangement> the_rearrangements() {
    const CastProcess& order = the_processes()[0];
    const CastProcess& complaint = the_processes()[1];
    return {{.process = &order,
             .change = Rearranges::connect,
             .step = {"Bestelling", "Order"},
             .other = {"Klaarmaken", "Make ready"}},
            {.process = &complaint,
             .change = Rearranges::connect,
             .step = {"Uitgezocht", "Looked into"},
             .other = {"Opgelost", "Solved"}},
            {.process = &order,
             .week = 12,
             .change = Rearranges::remove,
             .step = {"Nabellen", "Call afterwards"}},
            {.process = &order,
             .week = 18,
             .change = Rearranges::add,
             .name = {"Eerste rit", "First ride"},
             .other = {"Betaling", "Payment"}}};
}

CastProposal the_proposal() {
    return {.change = {.process = &the_processes()[0],
                       .week = 25,
                       .change = Rearranges::add,
                       .name = {"Inpakken", "Pack"},
                       .other = {"Klaarmaken", "Make ready"}},
            .mailbox = "warehouse",
            .why = {"Daar gaat het mis of goed, en dat zie je nu nergens.",
                    "That is where it goes wrong or right, and now nobody sees it."}};
}

std::span<const CastPair> the_pairs() {
    return pairs;
}

}  // namespace kept::demo
