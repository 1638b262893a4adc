#include "http/form.hpp"

#include <gtest/gtest.h>
#include <string>

namespace kept::http {
namespace {

using namespace std::string_literals;

struct Readable {
    std::string text;
    Fields fields;
};

TEST(Form, ReadsWhatBrowsersSend) {
    const Readable cases[] = {
        {"", {}},
        {"value=8", {{"value", "8"}}},
        {"a=1&b=2", {{"a", "1"}, {"b", "2"}}},
        {"b=2&a=1&b=3", {{"b", "2"}, {"a", "1"}, {"b", "3"}}},
        {"note=to+satisfaction", {{"note", "to satisfaction"}}},
        {"note=1%2B1%3D2%26more", {{"note", "1+1=2&more"}}},
        {"name=Zo%C3%AB", {{"name", "Zoë"}}},
        {"name=%f0%9f%8e%89", {{"name", "🎉"}}},
        {"lines=one%0D%0Atwo", {{"lines", "one\r\ntwo"}}},
        {"formula=a=b", {{"formula", "a=b"}}},
        {"flag", {{"flag", ""}}},
        {"flag=", {{"flag", ""}}},
        {"=nameless", {{"", "nameless"}}},
        {"&&a=1&&", {{"a", "1"}}},
        {"once=%252e", {{"once", "%2e"}}},
    };
    for (const auto& each : cases) {
        const auto fields = parse_form(each.text);
        ASSERT_TRUE(fields) << each.text;
        EXPECT_EQ(*fields, each.fields) << each.text;
    }
}

TEST(Form, RefusesWhatNobodyCanRead) {
    const std::string cases[] = {
        "a=%",         "a=%4",           "a=%4g",    "a=%%41",    "a=%u0041", "%zz=1",
        "a=%00",       "a=\0"s,          "a=%ff",    "a=\xff",    "a=%C3",    "a=%C0%AF",
        "a=%ED%A0%80", "a=%F4%90%80%80", "a=%E2%82", "a=1&b=%80", "%C3%28=1", "a=%F8%88%80%80%80",
    };
    for (const auto& each : cases) EXPECT_FALSE(parse_form(each)) << each;
}

TEST(Form, HasNoMoreThanAHundredFields) {
    std::string text = "a=1";
    for (std::size_t count = 1; count < most_fields; ++count) text += "&a=1";
    EXPECT_EQ(parse_form(text)->size(), most_fields);
    EXPECT_FALSE(parse_form(text + "&a=1"));
}

TEST(Form, SaysWhenANameCameTwice) {
    const auto fields = parse_form("value=8&value=9&key=k");
    EXPECT_EQ(fields->count("value"), 2U);
    EXPECT_EQ(fields->count("key"), 1U);
    EXPECT_EQ(fields->count("note"), 0U);
    EXPECT_EQ(*fields->first("value"), "8");
    EXPECT_EQ(fields->first("note"), nullptr);
}

}  // namespace
}  // namespace kept::http
