#include "support/hostile_entries.hpp"

#include <string_view>
#include <vector>

namespace kept::support {
namespace {

using namespace std::string_view_literals;

// clang-format off
constexpr std::string_view typed[] = {
    // Nothing, in disguise.
    ""sv, " "sv, "\t"sv, "\n\n"sv, "\xc2\xa0"sv, "\xe3\x80\x80"sv, "\xe2\x80\x8b"sv, "\xef\xbb\xbf"sv,
    "-"sv, "—"sv, "."sv, ","sv, "?"sv, "n/a"sv, "null"sv, "undefined"sv, "NaN"sv, "None"sv, "false"sv,
    "[object Object]"sv,
    // Numbers, plainly wrong or written in another way.
    "+8"sv, "--8"sv, "8-"sv, "- 8"sv, "−8"sv, "8 8"sv, "8,8,8"sv, "8.8.8"sv, "1.234"sv, "1,234"sv,
    "1.234,5"sv, "1,234.5"sv, "1'234"sv, "1 234"sv, "1\xc2\xa0""234"sv, "1\xe2\x80\xaf""234"sv,
    "12,34,567"sv, ".5"sv, "5."sv, "0.00001"sv, "8,00000"sv, "007"sv, "0x1F"sv, "0b101"sv, "1e3"sv,
    "1E400"sv, "-1e-9"sv, "∞"sv, "Infinity"sv, "½"sv, "2½"sv, "٣"sv, "１２"sv, "Ⅷ"sv, "八"sv, "acht"sv,
    "eight"sv, "8%"sv, "€ 8"sv, "8 €"sv, "$8"sv, "8k"sv, "8 miljoen"sv, "8 min"sv, "1:30"sv, "8/2"sv,
    "=1+1"sv, "8;9"sv, "8\n9"sv, "999999999999"sv, "1000000000000000000000"sv, "-500000000001"sv,
    "500000000000,1"sv, "9223372036854775807"sv, "9223372036854775808"sv, "-9223372036854775809"sv,
    "18446744073709551616"sv, "0.1+0.2"sv,
    // Days, times and periods.
    "2026-02-30"sv, "2026-13-01"sv, "2025-02-29"sv, "0000-00-00"sv, "9999-12-31"sv, "10000-01-01"sv,
    "-0001-01-01"sv, "1969-12-31"sv, "23-11-2026"sv, "11/23/2026"sv, "2026-W54"sv, "2026-W00"sv,
    "2021-W53"sv, "2026-Q5"sv, "2026-Q0"sv, "2026-1"sv, "2026-00"sv, "2026-11-23T10:00:00Z"sv, "tomorrow"sv,
    "morgen"sv, "25:00"sv, "24:00"sv, "23:60"sv, "09:07:30"sv, "9.07"sv, "9u07"sv, "-1:00"sv, "1e2:00"sv,
    "Europe/Nowhere"sv, "Mars/Olympus"sv, "../../etc/localtime"sv, "UTC+25"sv,
    // Markup and what others would run.
    "<script>alert(1)</script>"sv, "\"><script>alert(1)</script>"sv, "'><img src=x onerror=alert(1)>"sv,
    "<img src=x onerror=alert(1)>"sv, "<svg/onload=alert(1)>"sv, "</textarea><script>alert(1)</script>"sv,
    "</title><script>alert(1)</script>"sv, "<!--"sv, "]]>"sv, "<![CDATA["sv, "<?php echo 1 ?>"sv,
    "&lt;b&gt;"sv, "&#60;b&#62;"sv, "&amp;amp;"sv, "&"sv, "<"sv, ">"sv, "\""sv, "'"sv, "`"sv,
    "javascript:alert(1)"sv, "data:text/html,<b>"sv, "//evil.example"sv, "https://evil.example/"sv,
    "\\\\evil.example\\"sv, "{{7*7}}"sv, "${7*7}"sv, "#{7*7}"sv, "%7B%7B"sv, "{}"sv, "{0}"sv, "%s%n%x"sv,
    "%00"sv, "$(reboot)"sv, "`reboot`"sv, "; rm -rf /"sv, "| cat /etc/passwd"sv, "' or '1'='1"sv,
    "'; drop table reports; --"sv, "\" or \"\"=\""sv, "1; select pg_sleep(10)"sv, ":organisation"sv, "$1"sv,
    "?1"sv, "/* */"sv, "--"sv, "\\"sv, "\\x00"sv, "\\u0000"sv, "{\"$gt\":\"\"}"sv, "*)(uid=*))(|(uid=*"sv,
    "=HYPERLINK(\"http://evil.example\")"sv, "@SUM(1)"sv, "+cmd|' /C calc'!A0"sv,
    // Texts of every script.
    "Ærøskøbing"sv, "Çağrı"sv, "Łódź"sv, "Straße"sv, "Ελληνικά"sv, "Русский"sv, "עברית"sv, "العربية"sv,
    "فارسی"sv, "ह\xe0\xa4\xbfन\xe0\xa5\x8dद\xe0\xa5\x80"sv, "ไทย"sv, "한국어"sv, "日本語"sv, "中文"sv, "ქართული"sv,
    "አማርኛ"sv, "Tiếng Việt"sv, "e\xcc\x81""e\xcc\x81"sv, "Z\xcd\xa1\xcc\xa1""a\xcc\xb5lgo"sv, "👍🏽"sv,
    "👨\xe2\x80\x8d👩\xe2\x80\x8d👧\xe2\x80\x8d👦"sv, "🇳🇱"sv, "𝒻𝒶𝓃𝒸𝓎"sv, "ﷺ"sv, "İstanbul"sv, "ıI"sv, "ß"sv,
    // Marks that turn, hide or break text.
    "\xe2\x80\xae""8"sv, "\xe2\x80\xae""evil"sv, "abc\xe2\x80\xae""def"sv,
    "\xe2\x81\xa6\xe2\x81\xa7\xe2\x81\xa8"sv, "8\xe2\x80\x8f"sv, "\xe2\x80\x8e""8"sv, "a\xe2\x80\x8b""b"sv,
    "a\xc2\xad""b"sv, "\xe2\x80\xa8"sv, "\xe2\x80\xa9"sv, "a\rb"sv, "a\r\nSet-Cookie: kept=1"sv,
    "\x1b[31mred"sv, "\x07"sv, "\x08"sv, "\x7f"sv, "\x61\x00\x62"sv, "\xff"sv, "\xc3\x28"sv,
    "\xed\xa0\x80"sv, "\xf4\x90\x80\x80"sv, "\xc0\xaf"sv, "\xe2\x82"sv, "�"sv, "\xef\xbf\xbe"sv,
    "\xf3\xa0\x81\x81"sv,
    // Ids, codes and addresses of something else.
    "aaaaaaaaaaaaaaaaaaaaaaaaa"sv, "AAAAAAAAAAAAAAAAAAAAAAAAA"sv, "00000000-0000-0000-0000-000000000000"sv,
    "1"sv, "0"sv, "-1"sv, "administrator"sv, "lead"sv, "owner"sv, "increase"sv, "week"sv, "money"sv,
    "EUR"sv, "XXX"sv, "proud"sv, "on"sv, "../my-numbers"sv, "/etc/passwd"sv, "..%2f..%2fetc"sv, "a@b"sv,
    "a@@b.example"sv, "@"sv, "a b@c.example"sv, "\"a\"@b.example"sv, "a@b.example\nBcc: c@d.example"sv,
    "ingrid@frontwheel.example"sv, "INGRID@FRONTWHEEL.EXAMPLE"sv,
};
// clang-format on

std::string many(std::string_view text, int times) {
    std::string all;
    for (int each = 0; each < times; ++each) all += text;
    return all;
}

}  // namespace

std::span<const std::string> hostile_entries() {
    static const std::vector<std::string> all = [] {
        std::vector<std::string> entries(std::begin(typed), std::end(typed));
        for (const std::string_view each : {"8"sv, "a"sv, "\xe2\x82\xac"sv, " "sv, "<"sv, "&quot;"sv})
            for (const int times : {101, 5'000}) entries.push_back(many(each, times));
        entries.push_back(many("0123456789abcdef", 65'536));
        return entries;
    }();
    return all;
}

}  // namespace kept::support
