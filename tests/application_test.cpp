#include "application.hpp"

#include <gtest/gtest.h>

#include "http/wire.hpp"
#include "storage/organisations.hpp"
#include "support/databases.hpp"

namespace kept {
namespace {

using http::Reply;
using http::Wire;

class Applications : public testing::Test {
  protected:
    Settings settings(web::Serving serving = web::Serving::company) const {
        return {.serving = serving, .folder = temporary_.path() / "data", .listen_address = "127.0.0.1"};
    }

    storage::Clock clock() {
        return [this] { return clock_.now(); };
    }

    static Reply get(const Application& application, const std::string& path) {
        Wire wire(application.port());
        wire.send("GET " + path + " HTTP/1.1\r\nHost: " + application.address().substr(7) + "\r\n\r\n");
        return wire.read_reply();
    }

    support::TemporaryFolder temporary_;
    support::TurnableClock clock_;
};

/// The part of an address that follows the host.
std::string path_in(const std::string& address) {
    return address.substr(address.find('/', std::string("http://").size()));
}

TEST_F(Applications, AnswerOnAFreePortThatTheySay) {
    Application application(settings(), clock());
    application.start();
    EXPECT_NE(application.port(), 0);
    EXPECT_EQ(application.address(), "http://127.0.0.1:" + std::to_string(application.port()));
    EXPECT_EQ(get(application, "/sign-in").status, 200);
    EXPECT_EQ(application.condition(), Condition::well);
}

TEST_F(Applications, SayTheirPolicyOnEveryAnswer) {
    Application application(settings(), clock());
    application.start();
    for (const char* path : {"/sign-in", "/nowhere"})
        EXPECT_NE(get(application, path).head.find("Content-Security-Policy: default-src 'none'"),
                  std::string::npos);
    Wire rude(application.port());
    rude.send("what?\r\n\r\n");
    EXPECT_NE(rude.read_reply().head.find("Content-Security-Policy: default-src 'none'"), std::string::npos);
}

TEST_F(Applications, HandOverALinkWhileNobodyLivesThere) {
    std::string first_link;
    {
        Application application(settings(), clock());
        application.start();
        first_link = application.set_up_link().value();
        EXPECT_EQ(get(application, path_in(first_link)).status, 200);
        EXPECT_EQ(get(application, "/set-up/guessed").status, 404);
    }
    Application again(settings(), clock());
    again.start();
    EXPECT_NE(again.set_up_link().value(), first_link);
    EXPECT_EQ(get(again, path_in(first_link)).status, 404) << "the link of an earlier start";
}

TEST_F(Applications, HandOverNoLinkOnceSomebodyDoes) {
    {
        Application application(settings(), clock());
        application.store().write([](storage::Transaction& transaction) {
            storage::add_organisation(transaction, {transaction.new_id<Organisation>(), "Frontwheel"},
                                      storage::OrganisationKind::company);
            return storage::Keep::yes;
        });
    }
    EXPECT_EQ(Application(settings(), clock()).set_up_link(), std::nullopt);
}

TEST_F(Applications, RefuseTheOtherKindOfDataWhateverItsFolderIsMarkedAs) {
    const std::pair<storage::OrganisationKind, web::Serving> cases[] = {
        {storage::OrganisationKind::example, web::Serving::company},
        {storage::OrganisationKind::company, web::Serving::example},
    };
    for (const auto& [kind, serving] : cases) {
        Settings mixed = settings(serving);
        mixed.folder = temporary_.path() / (serving == web::Serving::example ? "as example" : "as company");
        Application(mixed, clock()).store().write([&](storage::Transaction& transaction) {
            storage::add_organisation(transaction, {transaction.new_id<Organisation>(), "Frontwheel"}, kind);
            return storage::Keep::yes;
        });
        EXPECT_THROW(Application(mixed, clock()), std::runtime_error);
    }
}

TEST_F(Applications, OfTheExampleHandOverNoLink) {
    EXPECT_EQ(Application(settings(web::Serving::example), clock()).set_up_link(), std::nullopt);
}

TEST_F(Applications, SayWhenTheirPortIsTaken) {
    const Application first(settings(), clock());
    Settings same_port = settings();
    same_port.folder = temporary_.path() / "other";
    same_port.port = first.port();
    try {
        Application second(same_port, clock());
        FAIL() << "the same port twice";
    } catch (const std::runtime_error& error) {
        EXPECT_NE(std::string(error.what()).find(std::to_string(first.port())), std::string::npos);
    }
}

TEST_F(Applications, AreGoneAfterStopping) {
    Application application(settings(), clock());
    application.start();
    application.stop();
    EXPECT_FALSE(Wire(application.port()).is_connected());
    EXPECT_THROW(application.store().write([](storage::Transaction&) { return storage::Keep::yes; }),
                 storage::UnknownOutcome);
    application.stop();
}

}  // namespace
}  // namespace kept
