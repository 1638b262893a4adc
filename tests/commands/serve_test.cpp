#include "commands/serve.hpp"

#include <gtest/gtest.h>
#include <sys/resource.h>

#include "commands/program.hpp"
#include "http/wire.hpp"

namespace kept::commands {
namespace {

class Serve : public testing::Test {
  protected:
    std::string folder() const { return (temporary_.path() / "data").string(); }

    std::vector<std::string> serving(const std::string& listen = "127.0.0.1:0") const {
        return {"serve", "--data", folder(), "--listen", listen};
    }

    support::TemporaryFolder temporary_;
};

unsigned short port_of(const Program& program) {
    const std::string text = program.errors();
    const std::string before = "answers at http://127.0.0.1:";
    return static_cast<unsigned short>(std::stoi(text.substr(text.find(before) + before.size())));
}

TEST_F(Serve, ServesAndStopsWhenAsked) {
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
        Program program(serving());
        ASSERT_TRUE(program.says("answers at")) << program.errors();
        http::Wire wire(port_of(program));
        wire.send("GET /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        EXPECT_EQ(wire.read_reply().status, 200);
        program.send(signal);
        EXPECT_EQ(program.exit_code(), 0);
    }
}

TEST_F(Serve, KeepsTheLinkOutOfTheLog) {
    Program program(serving());
    ASSERT_TRUE(program.says("/set-up/"));
    EXPECT_NE(program.output().find("/set-up/"), std::string::npos);
    EXPECT_EQ(program.errors().find("/set-up/"), std::string::npos);
}

TEST_F(Serve, SaysInOneLineWhyItCannotStart) {
    Program first(serving());
    ASSERT_TRUE(first.says("answers at"));
    const std::string listening = "127.0.0.1:" + std::to_string(port_of(first));
    const std::string other = (temporary_.path() / "other").string();
    const std::pair<std::vector<std::string>, const char*> cases[] = {
        {serving(), "Another Kept is serving"},
        {{"serve", "--data", other, "--listen", listening}, "Address already in use"},
        {{"serve", "--data", "/dev/null"}, "/dev/null"},
        {{"demo", "--data", folder()}, "was not made by kept demo"},
    };
    for (const auto& [arguments, part] : cases) {
        Program program(arguments);
        EXPECT_EQ(program.exit_code(), 1) << part;
        EXPECT_NE(program.errors().find(part), std::string::npos) << program.errors();
    }
}

/// What stands in a field of a page.
std::string field_on(const std::string& page, const std::string& name) {
    const std::string before = "name=\"" + name + "\" value=\"";
    const auto begin = page.find(before) + before.size();
    return page.substr(begin, page.find('"', begin) - begin);
}

std::string set_up_form(const http::Reply& page) {
    return "organisation=Frontwheel&name=Ingrid&email=ingrid%40frontwheel.example&team=Frontwheel"
           "&zone=Europe%2FAmsterdam&password=every+wheel+turns+twice&token=" +
           field_on(page.body, "token") + "&key=" + field_on(page.body, "key");
}

/// From now on nothing it writes reaches the disk.
void let_the_disk_fail(const Program& program) {
    const rlimit nothing{0, 0};
    ASSERT_EQ(prlimit(program.process(), RLIMIT_FSIZE, &nothing, nullptr), 0);
}

TEST_F(Serve, SaysThatTheOutcomeIsUnknownAndEndsWhenTheDiskFails) {
    Program program(serving());
    ASSERT_TRUE(program.says("/set-up/"));
    const std::string said = program.output();
    const std::string path =
        said.substr(said.find("/set-up/"), said.find_last_not_of('\n') + 1 - said.find("/set-up/"));
    http::Wire wire(port_of(program));
    wire.send("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    const http::Reply page = wire.read_reply();
    const auto cookie = page.head.find("kept-visitor=");
    const std::string form = set_up_form(page);
    let_the_disk_fail(program);
    wire.send("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nSec-Fetch-Site: same-origin\r\nCookie: " +
              page.head.substr(cookie, page.head.find(';', cookie) - cookie) +
              "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " +
              std::to_string(form.size()) + "\r\n\r\n" + form);
    EXPECT_EQ(wire.read_reply().status, 503);
    EXPECT_EQ(program.exit_code(), 1);
    Program again(serving());
    EXPECT_TRUE(again.says("answers at"));
}

TEST_F(Serve, LeavesTheExampleToTheDemo) {
    Program demo({"demo", "--data", folder(), "--listen", "127.0.0.1:0"});
    ASSERT_TRUE(demo.says("is open at")) << demo.errors();
    demo.send(SIGTERM);
    EXPECT_EQ(demo.exit_code(), 0);
    Program check({"check", "--data", folder()});
    EXPECT_EQ(check.exit_code(), 0);
    EXPECT_NE(check.output().find("All is well"), std::string::npos) << check.output();
    Program program(serving());
    EXPECT_EQ(program.exit_code(), 1);
    EXPECT_NE(program.errors().find("holds the example"), std::string::npos);
}

TEST_F(Serve, IsCheckedWhileItServes) {
    Program program(serving());
    ASSERT_TRUE(program.says("answers at"));
    Program check({"check", "--data", folder()});
    EXPECT_EQ(check.exit_code(), 0) << check.output() << check.errors();
}

}  // namespace
}  // namespace kept::commands
