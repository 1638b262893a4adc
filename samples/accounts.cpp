#include "cast.hpp"
#include "sample.hpp"
#include "views/account.hpp"
#include "views/again.hpp"
#include "views/recovery_codes.hpp"

namespace kept::samples {
namespace {

OpenSession session(std::string id, Device device, BrowserIs browser) {
    return {{std::move(id)}, std::move(device), at(8h, friday), at(9h + 5min), browser};
}

Account account() {
    Account view;
    view.name = "Sanne Bakker";
    view.email = "sanne@frontwheel.example";
    view.codes_left = 9;
    view.sessions = {session("one", {"Firefox", "Windows"}, BrowserIs::this_one),
                     session("two", {"Safari", "iPhone"}, BrowserIs::another)};
    view.clock = nine_twelve();
    view.form = form();
    return view;
}

Account played() {
    Account view = account();
    view.account = AccountIs::played;
    return view;
}

Account after_a_change() {
    Account view = account();
    view.changed = Changed::password;
    view.codes_left = 1;
    view.sessions.pop_back();
    view.email_is = EmailIs::confirmed;
    return view;
}

AccountChange change(std::string now, AsksPassword asks, FormState state) {
    return {.now = std::move(now), .asks = asks, .form = std::move(state)};
}

}  // namespace

Samples accounts(const language::Language& say) {
    const FormState wrong = refused({{"email", "sanne@bakker.example"}},
                                    {"password_now", "That is not the password you have now.", {}});
    const std::string email = account().email;
    return {page_sample("account", "Address unconfirmed, two browsers", account_page(say, account())),
            page_sample("account-changed", "After a change: one code left, one browser",
                        account_page(say, after_a_change())),
            page_sample("account-played", "In the example it is borrowed", account_page(say, played())),
            page_sample("account-name", "Another name",
                        own_name_page(say, change("Sanne Bakker", AsksPassword::no, form()))),
            page_sample("account-address", "Another address: the password is asked",
                        own_address_page(say, change(email, AsksPassword::yes, form()))),
            page_sample("account-address-refused", "With a wrong one",
                        own_address_page(say, change(email, AsksPassword::yes, wrong))),
            page_sample("account-password", "Another password",
                        own_password_page(say, change("", AsksPassword::yes, form()))),
            page_sample("codes-left", "Nine codes left",
                        codes_left_page(say, {9, CameBy::themselves, change("", AsksPassword::no, form())})),
            page_sample("codes-left-after", "A code just let them in",
                        codes_left_page(say, {3, CameBy::a_code, change("", AsksPassword::yes, form())})),
            page_sample("again", "The password once more",
                        again_page(say, {closing_of({"sanne"}), typed({{"reason", "Left"}})}))};
}

}  // namespace kept::samples
