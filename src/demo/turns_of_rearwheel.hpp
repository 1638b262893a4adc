#pragma once

#include "demo/script.hpp"

// What does not run as usual in the rear wheel.
namespace kept::demo {

inline constexpr Turn turns_of_rearwheel[] = {
    {.kpi = "within a day",
     .index = 33,
     .units = 58,
     .words = {"De hefbrug was stuk; we wachtten op een lager.",
               "The lift was broken; we waited for a bearing."}},
    {.kpi = "within a day",
     .index = 70,
     .units = 91,
     .words = {"Sinds vandaag staat er een tweede werkbank.", "Since today there is a second workbench."},
     .feeling = Feeling::proud},
    {.kpi = "bikes waiting", .index = 70, .units = 9},
    {.kpi = "bikes waiting",
     .index = 102,
     .happens = Happens::is_corrected,
     .units = 11,
     .wrongly = 17,
     .words = {"Zes stonden er klaar om opgehaald te worden.", "Six stood there ready to be fetched."}},
    {.kpi = "came back", .index = 21, .happens = Happens::is_late, .units = 2},

    {.kpi = "outage",
     .index = 6,
     .happens = Happens::is_no_number,
     .words = {"De meting stond uit tijdens de verhuizing van de servers.",
               "Measuring was off while the servers moved."}},
    {.kpi = "outage",
     .index = 18,
     .units = 214,
     .words = {"De betaalprovider lag een middag plat.", "The payment provider was down for an afternoon."},
     .feeling = Feeling::uncomfortable},
    {.kpi = "released",
     .index = 20,
     .happens = Happens::is_declared_broken,
     .units = 4,
     .words = {"Vier live, maar de vierde werkte niet op oude telefoons.",
               "Four live, but the fourth did not work on old phones."}},
    {.kpi = "orders completed", .index = 25, .happens = Happens::is_late, .units = 631},

    {.kpi = "weeks of stock",
     .index = 13,
     .units = 112,
     .words = {"Twee containers kwamen tegelijk binnen.", "Two containers came in at once."}},
    {.kpi = "suppliers on time",
     .index = 12,
     .units = 71,
     .words = {"Staking in de haven.", "A strike at the port."}},
    {.kpi = "suppliers on time",
     .index = 13,
     .units = 74,
     .words = {"De staking duurt nog.", "The strike goes on."}},
    {.kpi = "suppliers on time", .index = 24, .happens = Happens::is_silent},

    {.kpi = "checked", .index = 60, .happens = Happens::is_withdrawn, .units = 13, .wrongly = 133},
    {.kpi = "faults",
     .index = 23,
     .units = 9,
     .words = {"Eén serie sturen zat los; allemaal teruggeroepen.",
               "One series of handlebars was loose; all called back."}},
    {.kpi = "returned bikes",
     .index = 8,
     .units = 3,
     .words = {"De werkplaats stond vol met reparaties.", "The workshop was full of repairs."}},
};

}  // namespace kept::demo
