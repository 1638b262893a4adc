#include "views/html.hpp"

#include <gtest/gtest.h>

#include "views/paths.hpp"

namespace kept::views {
namespace {

TEST(Html, TextIsEscapedWhereverItStands) {
    const std::string name = R"(<b>Ann & "Ben"</b>)";
    EXPECT_EQ(html(R"(<td title="{}">{}</td>)", name, name).text(),
              R"(<td title="&lt;b&gt;Ann &amp; &quot;Ben&quot;&lt;/b&gt;">)"
              R"(&lt;b&gt;Ann &amp; &quot;Ben&quot;&lt;/b&gt;</td>)");
}

TEST(Html, MarkupIsNotEscapedTwice) {
    const Html inner = html("<b>{}</b>", "1 < 2");
    EXPECT_EQ(html("<p>{}</p>", inner).text(), "<p><b>1 &lt; 2</b></p>");
}

TEST(Html, AListOfMarkupStandsOneAfterTheOther) {
    const std::vector<Html> items{html("<li>{}</li>", 1), html("<li>{}</li>", 2)};
    EXPECT_EQ(html("<ul>{}</ul>", items).text(), "<ul><li>1</li><li>2</li></ul>");
}

TEST(Html, EachDrawsEveryItem) {
    const std::vector<int> numbers{3, 4};
    EXPECT_EQ(each(numbers, [](int number) { return html("<i>{}</i>", number); }).text(), "<i>3</i><i>4</i>");
}

TEST(Html, AnOptionalWithoutAValueWritesNothing) {
    EXPECT_EQ(html("<p>{}{}</p>", std::optional<Html>(), std::optional<std::string>()).text(), "<p></p>");
    EXPECT_EQ(html("<p>{}</p>", std::optional<std::string>("<")).text(), "<p>&lt;</p>");
}

TEST(Html, IndentationOfTheLiteralIsLeftOut) {
    const Html row = html(R"(
        <tr>
            <th>{}</th>
            <td>{}</td>
        </tr>
    )",
                          "Ann", 8);
    EXPECT_EQ(row.text(), "<tr>\n<th>Ann</th>\n<td>8</td>\n</tr>");
}

TEST(Html, AnEmptyHoleOnALineOfItsOwnLeavesNoEmptyLine) {
    EXPECT_EQ(html(R"(
        <div>
            {}
            {}
        </div>)",
                   Html(), html("<i></i>"))
                  .text(),
              "<div>\n<i></i>\n</div>");
}

TEST(Html, LineBreaksInsideValuesStay) {
    EXPECT_EQ(html("<pre>{}</pre>", "a\n   b").text(), "<pre>a\n   b</pre>");
}

TEST(Html, AnAttributeMayBeThereOrNot) {
    const auto field = [](bool wrong) {
        return html("<input {} {} name=\"number\">", attribute("aria-invalid", "true").when(wrong),
                    attribute("disabled").when(!wrong));
    };
    EXPECT_EQ(field(true).text(), "<input aria-invalid=\"true\" name=\"number\">");
    EXPECT_EQ(field(false).text(), "<input disabled name=\"number\">");
}

TEST(Html, TheValueOfAnAttributeIsEscaped) {
    EXPECT_EQ(html("<p {}></p>", attribute("title", R"("><script>)")).text(),
              R"(<p title="&quot;&gt;&lt;script&gt;"></p>)");
}

TEST(Html, AnAddressIsPercentEncodedAndEscaped) {
    const auto path = sign_in_for(board(TeamId{"a&b\"c"}));
    EXPECT_EQ(html(R"(<a href="{}">in</a>)", path).text(),
              R"(<a href="/sign-in?then=%2Fteams%2Fa%2526b%2522c%2Fboard">in</a>)");
}

TEST(Html, IdsAndWholeNumbersAreText) {
    EXPECT_EQ(html(R"(<tr id="kpi-{}"><td>{}</td></tr>)", KpiId{"0k"}, -12).text(),
              R"(<tr id="kpi-0k"><td>-12</td></tr>)");
}

TEST(Html, CoordinatesHaveAtMostTwoDecimals) {
    const auto written = [](double value) { return html("{}", Coordinate{value}).text(); };
    EXPECT_EQ(written(12), "12");
    EXPECT_EQ(written(12.5), "12.5");
    EXPECT_EQ(written(0.0649), "0.06");
    EXPECT_EQ(written(-0.25), "-0.25");
    EXPECT_EQ(written(-0.001), "0");
    EXPECT_EQ(written(99.999), "100");
}

TEST(Html, SvgElementsMayCloseThemselves) {
    EXPECT_EQ(html(R"(<svg><path d="M0 {}H8"/></svg>)", Coordinate{3}).text(),
              R"(<svg><path d="M0 3H8"/></svg>)");
}

TEST(Html, AScriptMayBeNamedButNotWritten) {
    EXPECT_EQ(html(R"(<script src="{}" defer></script>)", events()).text(),
              R"(<script src="/events" defer></script>)");
}

}  // namespace
}  // namespace kept::views
