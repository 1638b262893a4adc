#pragma once

#include <array>
#include <string_view>

namespace kept {

/// A name that holds one of these speaks of presence, wherever it stands in the name.
inline constexpr auto presence_words = std::to_array<std::string_view>({
    // being there
    "aanwezig",
    "aanwezigheid",
    "aanwezigheidsdagen",
    "aanwezigheidsgraad",
    "aanwezigheidspercentage",
    "aanwezigheidsuren",
    "kantooraanwezigheid",
    "presentie",
    "attendance",
    "attendance rate",
    "presence",
    "days present",
    "hours present",
    "being present",
    // days and hours at the office
    "dagen op kantoor",
    "uren op kantoor",
    "tijd op kantoor",
    "kantoordagen",
    "kantooruren",
    "dagen op de zaak",
    "uren op de zaak",
    "uren op het werk",
    "tijd op het werk",
    "dagen op het werk",
    "days in the office",
    "days at the office",
    "hours in the office",
    "hours at the office",
    "office days",
    "in-office days",
    "days on site",
    "days at work",
    "hours at work",
    // hours and days worked
    "gewerkte uren",
    "uren gewerkt",
    "gewerkte tijd",
    "gewerkte dagen",
    "dagen gewerkt",
    "gemaakte uren",
    "uren gemaakt",
    "gedraaide uren",
    "uren gedraaid",
    "geklokte uren",
    "uren geklokt",
    "geschreven uren",
    "uren geschreven",
    "uren die ik werk",
    "uren die ik gewerkt heb",
    "uren dat ik werk",
    "overuren",
    "aantal werkuren",
    "gewerkte diensten",
    "gedraaide diensten",
    "hours worked",
    "worked hours",
    "hours I worked",
    "hours I work",
    "time worked",
    "days worked",
    "worked days",
    "hours logged",
    "logged hours",
    "hours clocked",
    "clocked hours",
    "hours put in",
    "overtime hours",
    "overtime worked",
    "hours of overtime",
    "shifts worked",
    // sitting in on it
    "bijgewoonde vergaderingen",
    "vergaderingen bijgewoond",
    "bijgewoonde overleggen",
    "overleggen bijgewoond",
    "meetings attended",
    "attended meetings",
});

/// A name that is nothing but one of these, counted or by some period, speaks of presence; as the unit of
/// something else ("lead time in hours") the same words do not.
inline constexpr auto presence_names = std::to_array<std::string_view>({
    "uren",
    "werkuren",
    "arbeidsuren",
    "manuren",
    "werktijd",
    "arbeidstijd",
    "werkdagen",
    "hours",
    "work hours",
    "working hours",
    "man hours",
    "working time",
    "work days",
    "working days",
    "overtime",
    "time in the office",
    "time at the office",
    "time at work",
});

/// What may surround such a name without making it something else.
inline constexpr auto counting_words = std::to_array<std::string_view>({
    "mijn", "my",     "onze",    "our",   "het",    "de",      "the",        "aantal",     "number",
    "of",   "totaal", "total",   "in",    "per",    "dag",     "week",       "maand",      "kwartaal",
    "day",  "month",  "quarter", "daily", "weekly", "monthly", "dagelijkse", "wekelijkse", "maandelijkse",
    "deze", "this",   "elke",    "every", "a",      "u",       "h",
});

/// Left out when a name is compared, so that "days in our office" is "days in the office".
inline constexpr auto articles = std::to_array<std::string_view>({
    "de",
    "het",
    "een",
    "mijn",
    "ons",
    "onze",
    "the",
    "a",
    "an",
    "my",
    "our",
});

/// Behind one of these, and perhaps a number, stands what something else is measured by: "omzet per gewerkt
/// uur".
inline constexpr auto measuring_words = std::to_array<std::string_view>({"per", "binnen", "within"});

/// Who or what is present: when the name says one of these, it is not the owner's own presence. Hours that
/// somebody pays for are no presence either.
inline constexpr auto words_of_others = std::to_array<std::string_view>({
    "klant",       "klanten",    "bezoeker",      "bezoekers",   "deelnemer",     "deelnemers",   "leerling",
    "leerlingen",  "student",    "studenten",     "gasten",      "leden",         "patienten",    "voorraad",
    "artikelen",   "producten",  "onderdelen",    "merk",        "markt",         "customer",     "customers",
    "client",      "clients",    "visitor",       "visitors",    "participant",   "participants", "guest",
    "guests",      "pupil",      "pupils",        "students",    "patient",       "patients",     "audience",
    "webinar",     "event",      "stock",         "inventory",   "product",       "products",     "brand",
    "market",      "online",     "web",           "website",     "media",         "machine",      "machines",
    "declarabele", "declarabel", "factureerbare", "facturabele", "gefactureerde", "verkochte",    "billable",
    "billed",      "invoiced",   "sold",
});

}  // namespace kept
