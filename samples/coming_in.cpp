#include "cast.hpp"
#include "sample.hpp"
#include "views/administrator_join.hpp"
#include "views/join.hpp"
#include "views/recovery_codes.hpp"
#include "views/set_up.hpp"
#include "views/sign_in.hpp"

namespace kept::samples {
namespace {

SetUp set_up(FormState state) {
    return {"secret", {"America/New_York", "Europe/Amsterdam"}, std::move(state)};
}

FormState short_password() {
    return refused({{"organisation", "Frontwheel Leasing"},
                    {"name", "Ingrid Hofman"},
                    {"email", "ingrid@frontwheel.example"},
                    {"team", "Frontwheel"}},
                   {"password", "Choose a password of at least 15 characters.", {}});
}

Join invited(const language::Language& say, InvitationIs invitation) {
    return {.token = "secret",
            .invitation = invitation,
            .team = frontwheel(say).name,
            .organisation = "Frontwheel Leasing",
            .invited_by = "Ingrid Hofman",
            .form = form()};
}

Join joined_already(const language::Language& say) {
    Join view = invited(say, InvitationIs::open);
    view.form =
        refused({{"name", "Sanne Bakker"}, {"email", "sanne@frontwheel.example"}},
                {"email", "Somebody already joined with this address. Sign in, or use another one.", {}});
    return view;
}

SignIn signing_in(Refusal refusal) {
    return {refused({{"email", "sanne@frontwheel.example"}}, std::move(refusal))};
}

Players players(const language::Language& say) {
    const auto known_for = complaints(say).name + ", " + first_answer(say).name;
    return {{{frontwheel(say).name,
              {{{"sanne"}, "Sanne Bakker", known_for}, {{"tom"}, "Tom de Graaf", refunded(say).name}}},
             {rearwheel(say).name, {{{"pim"}, "Pim Aerts", recommends(say).name}}}},
            form(),
            "token"};
}

FreshCodes ten_codes() {
    FreshCodes view{.codes = {},
                    .organisation = "Frontwheel Leasing",
                    .email = "sanne@frontwheel.example",
                    .made = monday};
    for (const char* code :
         {"4kf9-w2mx-7h3q", "q8vd-5n2c-m1tz", "x7rb-0j4s-9e6w", "h3gp-8y5k-2d1n", "t6mc-1q9f-4w8x",
          "b2ze-7s3h-5k0v", "n9wj-4d6r-8m2c", "e5ty-3x1g-0p7q", "r0ks-6v8m-1z4h", "c8dn-9f2w-3j5t"})
        view.codes.push_back(code);
    return view;
}

}  // namespace

Samples coming_in(const language::Language& say) {
    const auto sign_in = [&](std::string_view name, std::string_view caption, const SignIn& view) {
        return page_sample(name, caption, sign_in_page(say, view));
    };
    const auto join = [&](std::string_view name, std::string_view caption, const Join& view) {
        return page_sample(name, caption, join_page(say, view));
    };
    return {
        page_sample("set-up", "The first administrator", set_up_page(say, set_up(form()))),
        page_sample("set-up-refused", "A short password", set_up_page(say, set_up(short_password()))),
        page_sample("set-up-done", "The link was used", set_up_done_page(say)),
        join("join", "An invitation", invited(say, InvitationIs::open)),
        join("join-refused", "The address is known already", joined_already(say)),
        join("join-used", "It was used", invited(say, InvitationIs::used)),
        join("join-expired", "It has expired", invited(say, InvitationIs::expired)),
        page_sample(
            "administrator-join", "A lone administrator comes back",
            administrator_join_page(say, {"secret", InvitationIs::open, "Frontwheel Leasing", form()})),
        sign_in("sign-in", "Signing in", {form()}),
        sign_in("sign-in-refused", "They do not belong together",
                signing_in({"", "That address and password do not belong together. Try again.", {}})),
        sign_in("sign-in-slowed", "Too often: wait a while",
                signing_in({"",
                            "That does not fit, and it was too often. Wait {0} seconds, then try again.",
                            {std::int64_t{32}}})),
        page_sample("players", "Who are you today, in the example", players_page(say, players(say))),
        page_sample("codes", "Ten recovery codes, shown once", fresh_codes_page(say, ten_codes())),
        page_sample("forgotten", "A code and a new password", forgotten_page(say, form())),
        page_sample("forgotten-refused", "They do not belong together",
                    forgotten_page(say, refused({{"email", "sanne@frontwheel.example"}},
                                                {"", "That address and code do not belong together.", {}})))};
}

}  // namespace kept::samples
