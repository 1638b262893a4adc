#include "demo/cast.hpp"

#include <array>

namespace kept::demo {
namespace {

constexpr CastKpi of_support[] = {
    {.code = complaints,
     .name = {"Klachten opgelost", "Complaints solved"},
     .contribution = {"Elke klacht die dezelfde dag weg is, is een klant die terugkomt.",
                      "Every complaint gone the same day is a customer who comes back."},
     .promise = {.least = 5},
     .course = {.middle = 5, .spread = 2, .most = 6}},
    {.code = "first response",
     .name = {"Eerste reactie", "First response"},
     .contribution = {"Wie snel iets hoort, belt geen tweede keer.",
                      "Whoever hears from us soon does not call twice."},
     .unit = Unit::duration,
     .direction = Direction::decrease,
     .promise = {.most = 30},
     .course = {.middle = 28, .spread = 8, .drift = -4, .least = 9}},
    {.code = "nps",
     .name = {"NPS na contact", "NPS after contact"},
     .contribution = {"Klanten die ons aanraden, brengen de volgende klant mee.",
                      "Customers who recommend us bring the next one along."},
     .unit = Unit::score,
     .cadence = Cadence::week,
     .promise = {.least = 45},
     .course = {.middle = 47, .spread = 7, .most = 100}},
    {.code = "refunded",
     .name = {"Terugbetaald", "Refunded"},
     .contribution = {"Elke euro die we niet terugbetalen, was in één keer goed.",
                      "Every pound we need not pay back was right the first time."},
     .unit = Unit::money,
     .direction = Direction::decrease,
     .cadence = Cadence::week,
     .promise = {.most = 1'500},
     .course = {.middle = 1'360, .spread = 380, .grain = 5}},
};

constexpr CastKpi of_sales[] = {
    {.code = "revenue",
     .name = {"Omzet webshop", "Web shop revenue"},
     .contribution = {"Wat vandaag verkocht is, betaalt de fiets van morgen.",
                      "What we sell today pays for the bike of tomorrow."},
     .unit = Unit::money,
     .promise = {.least = 18'500},
     .course = {.middle = 18'600, .spread = 2'400, .drift = -500, .grain = 10}},
    {.code = "lease quotes",
     .name = {"Leaseoffertes", "Lease quotes"},
     .contribution = {"Elke offerte zet een heel bedrijf op de fiets.",
                      "Every quote can put a whole company on bikes."},
     .cadence = Cadence::week,
     .promise = {.least = 4},
     .course = {.middle = 4, .spread = 2, .drift = 1, .least = 1}},
    {.code = "called back",
     .name = {"Dezelfde dag gebeld", "Called back the same day"},
     .contribution = {"Wie dezelfde dag een stem hoort, koopt niet bij de buren.",
                      "Whoever hears a voice the same day does not buy next door."},
     .unit = Unit::percentage,
     .promise = {.least = 95},
     .course = {.middle = 96, .spread = 4, .most = 100}},
};

constexpr CastKpi of_marketing[] = {
    {.code = "leads",
     .name = {"Leads", "Leads"},
     .contribution = {"Wie ons vindt, kan klant worden.", "Whoever finds us can become a customer."},
     .cadence = Cadence::week,
     .promise = {.least = 120},
     .course = {.middle = 118, .spread = 14, .drift = 12, .most = 140}},
    {.code = "cost per lead",
     .name = {"Kosten per lead", "Cost per lead"},
     .contribution = {"Wat een lead minder kost, kan naar de volgende.",
                      "What one lead costs less can go to the next."},
     .unit = Unit::money,
     .decimals = 2,
     .direction = Direction::decrease,
     .cadence = Cadence::week,
     .promise = {.most = 750},
     .course = {.middle = 735, .spread = 85, .drift = -70, .grain = 5}},
    {.code = "returning customers",
     .name = {"Terugkerende klanten", "Returning customers"},
     .contribution = {"Een klant die terugkomt, hoeven we niet te zoeken.",
                      "A customer who comes back need not be found."},
     .unit = Unit::percentage,
     .cadence = Cadence::month,
     .promise = {.least = 33},
     .course = {.middle = 32, .spread = 3}},
    {.code = "newsletter",
     .name = {"Nieuwsbrief geopend", "Newsletters opened"},
     .contribution = {"Wie leest wat we schrijven, denkt aan ons als de ketting kraakt.",
                      "Whoever reads what we write thinks of us when the chain creaks."},
     .unit = Unit::percentage,
     .decimals = 1,
     .cadence = Cadence::week,
     .course = {.middle = 384, .spread = 42},
     .named_in_week = 8},
};

constexpr CastKpi of_finance[] = {
    {.code = "bank balance",
     .name = {"Banksaldo", "Bank balance"},
     .contribution = {"Met geld op de bank kopen we in vóór het seizoen.",
                      "With money in the bank we buy before the season."},
     .unit = Unit::money,
     .cadence = Cadence::week,
     .promise = {.least = 350'000},
     .course = {.middle = 378'000, .spread = 42'000, .drift = 24'000, .grain = 500}},
    {.code = "gross margin",
     .name = {"Brutomarge", "Gross margin"},
     .contribution = {"Omzet telt pas als er iets van overblijft.",
                      "Revenue counts once some of it stays with us."},
     .unit = Unit::percentage,
     .decimals = 1,
     .cadence = Cadence::month,
     .promise = {.least = 380},
     .course = {.middle = 382, .spread = 9}},
    {.code = "unpaid",
     .name = {"Openstaand > 30 dagen", "Unpaid over 30 days"},
     .contribution = {"Wat binnen is, kan weer aan het werk.", "Money that came in can go to work again."},
     .unit = Unit::money,
     .direction = Direction::decrease,
     .cadence = Cadence::week,
     .promise = {.most = 25'000},
     .course = {.middle = 24'200, .spread = 4'100, .drift = -2'400, .grain = 100}},
    {.code = "invoiced",
     .name = {"Facturen zelfde dag", "Invoiced the same day"},
     .contribution = {"Wie snel factureert, wordt snel betaald.", "Who invoices soon is paid soon."},
     .promise = {.least = 10},
     .course = {.middle = 11, .spread = 3}},
};

constexpr CastKpi of_projects[] = {
    {.code = "running projects",
     .name = {"Lopende projecten", "Projects under way"},
     .contribution = {"Wie weinig tegelijk doet, maakt meer af.", "Who does little at a time finishes more."},
     .direction = Direction::neutral,
     .cadence = Cadence::week,
     .promise = {.least = 2, .most = 4},
     .course = {.middle = 3, .spread = 2, .least = 1}},
    {.code = "delivered",
     .name = {"Opgeleverd", "Delivered"},
     .contribution = {"Pas wat af is, levert iets op.", "Only what is done brings something in."},
     .cadence = Cadence::quarter,
     .promise = {.least = 5, .quality = {"zonder restpunten", "with nothing left to do"}},
     .course = {.middle = 5, .spread = 2, .least = 1}},
    {.code = "decisions",
     .name = {"Beslissingen binnen 2 dagen", "Decisions within 2 days"},
     .contribution = {"Een besluit op tijd houdt tien mensen aan het werk.",
                      "A decision in time keeps ten people going."},
     .cadence = Cadence::week,
     .promise = {.least = 6},
     .course = {.middle = 5, .spread = 2, .most = 7}},
};

constexpr CastKpi of_the_warehouse[] = {
    {.code = "shipped",
     .name = {"Zelfde dag verstuurd", "Shipped the same day"},
     .contribution = {"Wat vandaag de deur uit gaat, rijdt morgen.", "What leaves today is ridden tomorrow."},
     .unit = Unit::percentage,
     .promise = {.least = 85},
     .course = {.middle = 90, .spread = 6, .drift = 3, .most = 100}},
    {.code = "wrongly packed",
     .name = {"Verkeerd ingepakt", "Packed wrongly"},
     .contribution = {"Elke goede doos scheelt twee ritten.", "Every box packed right saves two trips."},
     .direction = Direction::decrease,
     .promise = {.most = 2},
     .course = {.middle = 1, .spread = 2}},
    {.code = "returns",
     .name = {"Retour verwerkt", "Returns handled"},
     .contribution = {"Wat vlot terug in het rek ligt, verkopen we nog een keer.",
                      "What is soon back on the shelf is sold once more."},
     .promise = {.least = 15},
     .course = {.middle = 17, .spread = 4}},
};

constexpr CastMember cast[] = {
    {.name = {"Sanne Bakker", "Sarah Baker"}, .mailbox = "support", .habits = {24, 0}, .kpis = of_support},
    {.name = {"Tom de Graaf", "Tom Granger"},
     .mailbox = "sales",
     .standing = Standing::lead,
     .habits = {11, 40},
     .kpis = of_sales},
    {.name = {"Noor Visser", "Nora Fisher"}, .mailbox = "marketing", .habits = {18, 0}, .kpis = of_marketing},
    {.name = {"Ingrid Hofman", "Ingrid Holman"},
     .mailbox = "finance",
     .role = Role::administrator,
     .habits = {30, 0},
     .kpis = of_finance},
    {.name = {"Daan Kuipers", "Dan Cooper"}, .mailbox = "projects", .habits = {9, 9}, .kpis = of_projects},
    {.name = {"Joyce Pinas", "Joyce Palmer"},
     .mailbox = "warehouse",
     .habits = {22, 30},
     .kpis = of_the_warehouse},
};

}  // namespace

std::span<const CastMember> the_cast() {
    return cast;
}

Decimal decimal_of(const CastKpi& kpi, std::int64_t units) {
    std::int64_t worth = ten_thousandths_in_one;
    for (int decimals = kpi.decimals; decimals > 0; --decimals) worth /= 10;
    return {units * worth};
}

Bounds bounds_of(const CastKpi& kpi, const Promised& promise) {
    Bounds bounds;
    if (promise.least) bounds.least = decimal_of(kpi, *promise.least);
    if (promise.most) bounds.most = decimal_of(kpi, *promise.most);
    return bounds;
}

}  // namespace kept::demo
