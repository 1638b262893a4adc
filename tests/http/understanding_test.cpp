#include "http/understanding.hpp"

#include <gtest/gtest.h>

namespace kept::http {
namespace {

Request understood(const std::string& method, const std::string& target, Fields headers = {}) {
    return understand_head(Head{method, target, Version::http_1_1, std::move(headers)}, "192.0.2.7");
}

TEST(Request, HoldsWhatTheHeadSaid) {
    const auto request = understood("POST", "/kpis?x=1",
                                    {{"accept-language", "nl"},
                                     {"cookie", "kept=abc; b=2"},
                                     {"content-type", "Application/X-WWW-Form-Urlencoded; charset=UTF-8"}});
    EXPECT_EQ(request.method, Method::post);
    EXPECT_EQ(request.path, "/kpis");
    EXPECT_EQ(request.target, "/kpis?x=1");
    EXPECT_EQ(*request.query.first("x"), "1");
    EXPECT_EQ(*request.header("Accept-Language"), "nl");
    EXPECT_EQ(request.header("Origin"), nullptr);
    EXPECT_EQ(*request.cookie("kept"), "abc");
    EXPECT_EQ(request.content_type, "application/x-www-form-urlencoded");
    EXPECT_EQ(request.peer, "192.0.2.7");
    EXPECT_EQ(request.fault, Fault::none);
}

TEST(Request, KnowsOnlyTheMethodsOfPages) {
    EXPECT_EQ(understood("GET", "/").method, Method::get);
    EXPECT_EQ(understood("HEAD", "/").method, Method::head);
    EXPECT_EQ(understood("PUT", "/").method, Method::other);
    EXPECT_EQ(understood("get", "/").method, Method::other);
    EXPECT_EQ(understood("TRACE", "/").fault, Fault::method_refused);
    EXPECT_EQ(understood("CONNECT", "kept.example:443").fault, Fault::method_refused);
}

TEST(Request, ReadsAFormOnlyFromAForm) {
    auto form = understood("POST", "/", {{"content-type", "application/x-www-form-urlencoded"}});
    understand_body(form, "value=8&note=a+b");
    EXPECT_EQ(*form.form.first("note"), "a b");
    EXPECT_EQ(form.body, "value=8&note=a+b");

    auto text = understood("POST", "/", {{"content-type", "text/plain"}});
    understand_body(text, "value=8");
    EXPECT_TRUE(text.form.empty());
    EXPECT_EQ(text.body, "value=8");
}

TEST(Request, WithABrokenFormIsMalformed) {
    auto request = understood("POST", "/", {{"content-type", "application/x-www-form-urlencoded"}});
    understand_body(request, "value=%");
    EXPECT_EQ(request.fault, Fault::malformed);
    EXPECT_TRUE(request.form.empty());
}

TEST(Request, HasAStatusForEveryFault) {
    EXPECT_EQ(status_of(Fault::malformed), 400);
    EXPECT_EQ(status_of(Fault::method_refused), 405);
    EXPECT_EQ(status_of(Fault::too_slow), 408);
    EXPECT_EQ(status_of(Fault::body_too_large), 413);
    EXPECT_EQ(status_of(Fault::headers_too_large), 431);
}

}  // namespace
}  // namespace kept::http
