#include "demo/talk.hpp"

namespace kept::demo {
namespace {

using enum Talks;

constexpr Talk talk[] = {
    {"revenue", 86, "support", 12, applauds},
    {"revenue", 86, "finance", 14, applauds},
    {"revenue",
     86,
     "projects",
     31,
     remarks,
     {"Zestien tegelijk! Past dat nog voor de winter?",
      "Sixteen at once! Does that still fit before winter?"}},
    {"revenue",
     86,
     "sales",
     52,
     remarks,
     {"Ja, ze nemen er acht nu en acht na de herfst.", "Yes, they take eight now and eight after autumn."}},

    {"leads", 24, "sales", 9, applauds},
    {"leads",
     24,
     "support",
     26,
     remarks,
     {"Ik hoor het aan de telefoon: iedereen begint over dat filmpje.",
      "I hear it on the telephone: everybody mentions that film."}},

    {"leads",
     24,
     "marketing",
     80,
     is_asked,
     {"Nu je weet dat een filmpje werkt: wat probeer je hierna, en wat laat je daarvoor staan?",
      "Now you know that a film works: what do you try next, and what do you leave for it?"}},

    {"first response",
     111,
     "support",
     8,
     needs,
     {"Een tweede lijn als de centrale uitvalt.", "A second line for when the switchboard fails."}},
    {"first response",
     111,
     "projects",
     40,
     remarks,
     {"Ik leg er vandaag een mobiele naast.", "I will put a mobile beside it today."}},
    {"first response",
     111,
     "support",
     65,
     remarks,
     {"Gelukt, hij is al twee keer gegaan.", "Done, it has rung twice already."}},

    {"first response",
     111,
     "support",
     95,
     is_asked,
     {"Wat zegt die mobiele je over de centrale? Wie belt de leverancier?",
      "What does that mobile tell you about the switchboard? Who calls the supplier?"}},

    {"refunded",
     24,
     "warehouse",
     35,
     remarks,
     {"De hele partij gaat terug naar de leverancier.", "The whole batch goes back to the supplier."}},

    {"decisions", 25, "finance", 11, applauds},
    {"decisions", 25, "marketing", 13, applauds},
    {"decisions",
     25,
     "sales",
     90,
     remarks,
     {"Staand kletsen we inderdaad minder.", "Standing we do chat less."}},
    {"decisions",
     25,
     "projects",
     140,
     is_asked,
     {"En de besluiten zelf? Hoeveel staan er na een maand nog?",
      "And the decisions themselves? How many still stand after a month?"}},

    {"shipped",
     95,
     "warehouse",
     6,
     needs,
     {"Een vervoerder die ook om vier uur komt.", "A carrier that also comes at four."}},
    {"shipped",
     95,
     "support",
     20,
     remarks,
     {"Dan weet ik waarom de telefoon ging. Kan ik klanten alvast bellen?",
      "Then I know why the telephone rang. Shall I call customers beforehand?"}},

    {"brooklyn revenue",
     23,
     "brooklyn",
     18,
     remarks,
     {"De verhuurder van de tweede winkel leest overal mee. Tot er getekend is houden we onze "
      "getallen onder ons; Ingrid heeft het team besloten gemaakt.",
      "The landlord of the second shop hears everything. Until the lease is signed we keep our numbers "
      "to ourselves; Ingrid has closed the team."}},
    {"brooklyn revenue",
     23,
     "delivery",
     34,
     remarks,
     {"Begrepen. Daarna gaat hij weer open, toch?", "Understood. And then it opens again, doesn't it?"}},
    {"brooklyn revenue", 23, "brooklyn", 41, remarks, {"Dezelfde dag nog.", "On the very same day."}},
};

}  // namespace

std::span<const Talk> the_talk() {
    return talk;
}

}  // namespace kept::demo
