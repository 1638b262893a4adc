#pragma once

#include "demo/script.hpp"

// What does not run as usual in Brooklyn.
namespace kept::demo {

inline constexpr Turn turns_of_brooklyn[] = {
    {.kpi = "bikes sold",
     .index = 58,
     .units = 1,
     .words = {"Sneeuwstorm: we waren tot drie uur open.", "A snowstorm: we were open until three."}},
    {.kpi = "bikes sold",
     .index = 104,
     .units = 14,
     .words = {"Een heel gezin én hun buren.", "A whole family and their neighbours."},
     .feeling = Feeling::proud},
    {.kpi = "brooklyn revenue", .index = 21, .happens = Happens::is_late, .units = 39'400},
    {.kpi = "test rides", .index = 20, .units = 38},
    {.kpi = "test rides", .index = 21, .units = 35},
    {.kpi = "test rides", .index = 22, .units = 33},
    {.kpi = "test rides", .index = 23, .units = 29},
    {.kpi = "test rides", .index = 24, .units = 26},
    {.kpi = "test rides",
     .index = 25,
     .units = 22,
     .words = {"De brug over het kanaal is dicht; er komt steeds minder volk langs.",
               "The bridge over the canal is closed; fewer and fewer people pass by."},
     .feeling = Feeling::uncomfortable},

    {.kpi = "wait",
     .index = 47,
     .units = 38,
     .words = {"Eén monteur ziek, en iedereen een lekke band.",
               "One mechanic ill, and everybody had a flat tyre."}},
    {.kpi = "wait", .index = 118, .happens = Happens::is_late, .units = 12},
    {.kpi = "same week",
     .index = 23,
     .happens = Happens::is_declared_broken,
     .units = 91,
     .words = {"Op tijd klaar, maar drie moesten er terug.", "Ready in time, but three had to come back."}},
    {.kpi = "parts",
     .index = 88,
     .happens = Happens::is_corrected,
     .units = 1,
     .wrongly = 4,
     .words = {"Drie lagen in de verkeerde la.", "Three lay in the wrong drawer."}},
    {.kpi = "parts", .index = 120, .happens = Happens::is_silent},

    {.kpi = "cost per test ride",
     .index = 17,
     .units = 2'410,
     .words = {"De eerste advertentie in de metro.", "The first advertisement in the subway."}},
    {.kpi = "group rides",
     .index = 24,
     .units = 9,
     .words = {"Het goot de hele zaterdag.", "It poured all Saturday."}},

    {.kpi = "three days",
     .index = 92,
     .units = 67,
     .words = {"De tunnel was dicht na een ongeluk.", "The tunnel was closed after an accident."}},
    {.kpi = "damaged", .index = 22, .happens = Happens::is_late, .units = 1},
    {.kpi = "customs",
     .index = 11,
     .happens = Happens::is_no_number,
     .words = {"Er kwam deze week geen container aan.", "No container arrived this week."}},
    {.kpi = "customs",
     .index = 19,
     .units = 91,
     .words = {"Eén formulier miste een handtekening.", "One form lacked a signature."}},
};

}  // namespace kept::demo
