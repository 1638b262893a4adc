#include "demo/huddle_words.hpp"

#include <algorithm>
#include <stdexcept>

namespace kept::demo {
namespace {

constexpr Words wins_of_support[] = {
    {"Een klant die boos begon, bestelde aan het eind een tweede fiets.",
     "A customer who began angry ended by ordering a second bike."},
    {"Gisteren was om vijf uur de inbox leeg.", "At five yesterday the inbox was empty."},
    {"Drie bedankjes in één ochtend.", "Three thank-yous in one morning."}};
constexpr HuddleStuck stucks_of_support[] = {
    {"warehouse",
     "",
     {"Ik weet niet wanneer de nalevering van vorige week komt.",
      "I do not know when last week's back orders will come."},
     {"De lijst met naleveringen doorgeven.", "Pass on the list of back orders."}},
    {"finance",
     "sales",
     {"Twee klanten wachten op een creditnota en niemand weet wie hem maakt.",
      "Two customers wait for a credit note and nobody knows who makes it."},
     {"De twee creditnota's maken.", "Make the two credit notes."}}};

constexpr Words wins_of_sales[] = {
    {"De gemeente wil twintig leasefietsen zien.", "The council wants to see twenty lease bikes."},
    {"Een oude klant belde zelf terug.", "An old customer called back of their own accord."},
    {"De offerte van dinsdag is getekend.", "Tuesday's quote has been signed."}};
constexpr HuddleStuck stucks_of_sales[] = {
    {"marketing",
     "",
     {"Ik heb geen foto's van de nieuwe bakfiets voor mijn offerte.",
      "I have no pictures of the new cargo bike for my quote."},
     {"Vijf foto's van de bakfiets sturen.", "Send five pictures of the cargo bike."}},
    {"finance",
     "",
     {"De lease voor het ziekenhuis hangt op hun handtekening.",
      "The lease for the hospital waits for their signature."},
     {"Het ziekenhuis bellen over de handtekening.", "Call the hospital about the signature."}}};

constexpr Words wins_of_marketing[] = {
    {"Ons filmpje is door een wielerclub gedeeld.", "A cycling club shared our film."},
    {"De nieuwe winkelpagina staat live.", "The new shop page is live."},
    {"Iemand kwam binnen met onze folder in de hand.", "Somebody came in with our leaflet in hand."}};
constexpr HuddleStuck stucks_of_marketing[] = {
    {"sales",
     "",
     {"Ik zoek een klant die voor de camera iets wil vertellen.",
      "I am looking for a customer who will tell something on camera."},
     {"Twee klanten vragen voor het filmpje.", "Ask two customers for the film."}},
    {"projects",
     "support",
     {"Er staan drie acties door elkaar en ik weet niet welke voorgaat.",
      "Three campaigns run across each other and I cannot tell which comes first."},
     {"De drie acties op volgorde zetten.", "Put the three campaigns in order."}}};

constexpr Words wins_of_finance[] = {
    {"De btw-aangifte is de deur uit, een week te vroeg.", "The tax return is out, a week early."},
    {"Een rekening van maart is alsnog betaald.", "A bill from March was paid after all."},
    {"De nieuwe pakbonnen kloppen in één keer.", "The new packing slips add up at once."}};
constexpr HuddleStuck stucks_of_finance[] = {
    {"sales",
     "",
     {"Van vier leasecontracten mist de einddatum.", "Four lease contracts have no end date."},
     {"De vier einddata opzoeken.", "Look up the four end dates."}},
    {"warehouse",
     "",
     {"De telling van de bandenvoorraad komt niet uit.", "The count of our tyres does not add up."},
     {"De banden opnieuw tellen.", "Count the tyres again."}}};

constexpr Words wins_of_projects[] = {
    {"De fietsenstalling bij het station mag door.", "The bike park at the station may go ahead."},
    {"Twee projecten hebben weer een eigenaar.", "Two projects have an owner again."},
    {"Iedereen was gisteren op tijd klaar.", "Everybody was done in time yesterday."}};
constexpr HuddleStuck stucks_of_projects[] = {
    {"marketing",
     "",
     {"Voor de open dag heb ik nog geen tekst.", "I have no text for the open day yet."},
     {"Een eerste tekst voor de open dag schrijven.", "Write a first text for the open day."}},
    {"finance",
     "sales",
     {"Niemand weet of de verbouwing dit jaar nog mag.",
      "Nobody knows whether the rebuilding may still happen this year."},
     {"Uitzoeken wat de verbouwing dit jaar mag kosten.",
      "Find out what the rebuilding may cost this year."}}};

constexpr Words wins_of_the_warehouse[] = {
    {"Alle dozen waren om drie uur de deur uit.", "All boxes were out of the door at three."},
    {"De nieuwe stelling staat, zonder één deuk.", "The new rack stands, without one dent."},
    {"De vervoerder komt vanaf nu ook om vier uur.", "From now on the carrier comes at four as well."}};
constexpr HuddleStuck stucks_of_the_warehouse[] = {
    {"support",
     "",
     {"Er liggen zes retouren zonder naam.", "Six returns lie here without a name."},
     {"De zes retouren bij de klanten zoeken.", "Find the customers of the six returns."}},
    {"projects",
     "finance",
     {"De heftruck hapert, en wachten op de keuring duurt weken.",
      "The fork-lift falters, and the inspection takes weeks."},
     {"Een keuring voor de heftruck regelen.", "Arrange an inspection of the fork-lift."}}};

constexpr Words wins_of_the_workshop[] = {
    {"De oudste fiets in het rek rijdt weer.", "The oldest bike in the rack rides again."},
    {"Onze leerling deed zijn eerste versnelling alleen.", "Our apprentice did his first gears alone."},
    {"Geen enkele fiets bleef vannacht staan.", "Not one bike stayed overnight."}};
constexpr HuddleStuck stucks_of_the_workshop[] = {
    {"purchasing",
     "",
     {"Zonder remblokken staan er morgen vijf fietsen stil.",
      "Without brake pads five bikes stand still tomorrow."},
     {"Remblokken laten komen, vandaag nog.", "Get brake pads here, today."}},
    {"quality",
     "software",
     {"Op de werkbon staat de klacht van de klant niet.",
      "The job sheet does not show the customer's complaint."},
     {"De klacht op de werkbon zetten.", "Put the complaint on the job sheet."}}};

constexpr Words wins_of_software[] = {
    {"Bestellen gaat sinds gisteren twee stappen sneller.", "Ordering takes two steps less since yesterday."},
    {"De app is een week zonder storing.", "The app has had a week without a failure."},
    {"Een klant stuurde zelf een goede foutmelding.", "A customer sent in a good report of a fault."}};
constexpr HuddleStuck stucks_of_software[] = {
    {"quality",
     "",
     {"Ik kan de fout met de oude telefoons niet nadoen.", "I cannot repeat the fault with old phones."},
     {"Een oude telefoon meenemen om het te laten zien.", "Bring an old phone to show it."}},
    {"workshop",
     "purchasing",
     {"Welke onderdelen mag de winkel laten zien als ze op zijn?",
      "Which parts may the shop show when they have run out?"},
     {"De lijst met onderdelen doorlopen.", "Go through the list of parts."}}};

constexpr Words wins_of_purchasing[] = {
    {"De velgen komen een week eerder.", "The rims come a week early."},
    {"Onze nieuwe leverancier belde voordat het misging.", "Our new supplier called before it went wrong."},
    {"De staking in de haven is voorbij.", "The strike at the port is over."}};
constexpr HuddleStuck stucks_of_purchasing[] = {
    {"workshop",
     "",
     {"Ik weet niet hoeveel kettingen de werkplaats deze maand nodig heeft.",
      "I do not know how many chains the workshop needs this month."},
     {"De kettingen tellen en doorgeven.", "Count the chains and pass it on."}},
    {"software",
     "",
     {"Mijn bestellijst toont nog artikelen die niet meer bestaan.",
      "My order list still shows things that no longer exist."},
     {"De vervallen artikelen uit de lijst halen.", "Take what has ended off the list."}}};

constexpr Words wins_of_quality[] = {
    {"Geen losse sturen meer, drie weken op rij.", "No loose handlebars, three weeks in a row."},
    {"De klant van de kapotte lamp belde om te bedanken.",
     "The customer with the broken lamp called to thank us."},
    {"Alle retourfietsen zijn nagekeken.", "All returned bikes have been looked at."}};
constexpr HuddleStuck stucks_of_quality[] = {
    {"purchasing",
     "",
     {"Van één leverancier komen de spaken krom binnen.", "One supplier's spokes arrive bent."},
     {"De leverancier van de spaken bellen.", "Call the supplier of the spokes."}},
    {"workshop",
     "",
     {"Ik heb een half uur op de werkbank nodig en die is bezet.",
      "I need half an hour at the bench and it is taken."},
     {"De werkbank vanmiddag vrijhouden.", "Keep the bench free this afternoon."}}};

constexpr Words wins_of_the_shop[] = {
    {"Een hele familie fietste hier vandaan.", "A whole family rode out of here."},
    {"De buurman stuurt ons zijn klanten.", "The shop next door sends us its customers."},
    {"De etalage is af.", "The window display is done."}};
constexpr HuddleStuck stucks_of_the_shop[] = {
    {"delivery",
     "",
     {"Er staan vier verkochte fietsen nog in onze gang.", "Four sold bikes still stand in our hallway."},
     {"De vier fietsen vandaag ophalen.", "Fetch the four bikes today."}},
    {"newyork",
     "",
     {"De folders voor de proefritten zijn op.", "We are out of leaflets for the test rides."},
     {"Nieuwe folders laten drukken.", "Have new leaflets printed."}}};

constexpr Words wins_of_the_counter[] = {
    {"Niemand wachtte langer dan vijf minuten.", "Nobody waited longer than five minutes."},
    {"Een klant kwam koekjes brengen.", "A customer brought us cookies."},
    {"De onderdelenlade is weer op orde.", "The drawer of parts is in order again."}};
constexpr HuddleStuck stucks_of_the_counter[] = {
    {"delivery",
     "brooklyn",
     {"Er ontbreken steeds dezelfde drie onderdelen.", "The same three parts keep missing."},
     {"De drie onderdelen extra laten leveren.", "Have the three parts delivered extra."}},
    {"brooklyn",
     "",
     {"Op zaterdag sta ik alleen aan de balie.", "On Saturdays I am alone at the counter."},
     {"Iemand erbij zoeken voor de zaterdag.", "Find somebody for Saturdays."}}};

constexpr Words wins_of_new_york[] = {
    {"Twee winkels willen onze fietsen in hun etalage.", "Two shops want our bikes in their window."},
    {"De zaterdagrit had een wachtlijst.", "Saturday's ride had a waiting list."},
    {"Een krant schreef over ons.", "A newspaper wrote about us."}};
constexpr HuddleStuck stucks_of_new_york[] = {
    {"brooklyn.counter",
     "",
     {"Ik zoek twee proefritfietsen voor zaterdag.", "I need two test bikes for Saturday."},
     {"Twee proefritfietsen klaarzetten.", "Make two test bikes ready."}},
    {"brooklyn",
     "",
     {"De vergunning voor de groepsrit laat op zich wachten.",
      "The permit for the group ride is slow to come."},
     {"Het stadskantoor bellen over de vergunning.", "Call City Hall about the permit."}}};

constexpr Words wins_of_delivery[] = {
    {"Alles van gisteren was vóór de avond bezorgd.", "All of yesterday was delivered before evening."},
    {"De container ging in één dag door de douane.", "The container cleared customs in a day."},
    {"Geen krasje, een hele week.", "Not a scratch, for a whole week."}};
constexpr HuddleStuck stucks_of_delivery[] = {
    {"brooklyn",
     "",
     {"Bij twee adressen doet niemand open.", "At two addresses nobody answers the door."},
     {"De twee klanten bellen.", "Call the two customers."}},
    {"brooklyn.counter",
     "newyork",
     {"De busjes staan 's ochtends vast in de straat.", "In the morning the vans get stuck in our street."},
     {"De stoep voor negen uur vrijhouden.", "Keep the kerb free before nine."}}};

constexpr HuddleWords all_words[] = {
    {"support", wins_of_support, stucks_of_support},
    {"sales", wins_of_sales, stucks_of_sales},
    {"marketing", wins_of_marketing, stucks_of_marketing},
    {"finance", wins_of_finance, stucks_of_finance},
    {"projects", wins_of_projects, stucks_of_projects},
    {"warehouse", wins_of_the_warehouse, stucks_of_the_warehouse},
    {"workshop", wins_of_the_workshop, stucks_of_the_workshop},
    {"software", wins_of_software, stucks_of_software},
    {"purchasing", wins_of_purchasing, stucks_of_purchasing},
    {"quality", wins_of_quality, stucks_of_quality},
    {"brooklyn", wins_of_the_shop, stucks_of_the_shop},
    {"brooklyn.counter", wins_of_the_counter, stucks_of_the_counter},
    {"newyork", wins_of_new_york, stucks_of_new_york},
    {"delivery", wins_of_delivery, stucks_of_delivery},
};

}  // namespace

const HuddleWords& huddle_words_of(std::string_view mailbox) {
    const auto found = std::ranges::find(all_words, mailbox, &HuddleWords::mailbox);
    if (found == std::end(all_words)) throw std::invalid_argument("nobody in the cast has this mailbox");
    return *found;
}

}  // namespace kept::demo
