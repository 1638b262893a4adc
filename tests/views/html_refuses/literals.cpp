// Every line that ends in a rule's name must be refused by that rule; html_refuses_test.cpp compiles this
// file.
#include "views/html.hpp"
#include "views/paths.hpp"

using namespace kept::views;

std::string text = "javascript:alert(1)";
Html bold = html("<b>8</b>");
Path path = events();
Attribute hidden = attribute("hidden");
bool yes = true;

// clang-format off
auto too_few_values = html("<p>{} {}</p>", text);                          // as_many_values_as_holes
auto too_many_values = html("<p>{}</p>", text, text);                      // as_many_values_as_holes
auto named_hole = html("<p>{name}</p>", text);                             // a_brace_is_a_hole
auto lone_brace = html("<p>}</p>");                                        // a_brace_is_a_hole
auto less_than = html("<p>3 < 4</p>");                                     // a_less_than_sign_is_written_as_lt
auto crossed_tags = html("<p><b></p></b>");                                // tags_close_in_order
auto forgotten_tag = html("<p>");                                          // tags_close_in_order
auto self_closed = html("<div/>");                                         // only_void_and_svg_elements_close_themselves
auto half_a_tag = html("<p class=");                                       // attribute_values_are_double_quoted
auto open_quote = html("<p class=\"a");                                    // literal_ends_inside_a_tag
auto tag_name = html("<{}></p>", text);                                    // no_hole_in_a_tag_name
auto attribute_name = html("<p data-{}=\"\"></p>", text);                  // no_hole_in_an_attribute_name
auto comment = html("<!-- {} -->", text);                                  // no_hole_in_a_comment
auto code = html("<p hx-vals=\"{}\"></p>", text);                          // no_hole_in_code
auto script = html("<script>{}</script>", text);                           // no_inline_script
auto event_attribute = html("<p onclick=\"x()\"></p>");                    // no_inline_script
auto style = html("<style></style>");                                      // no_inline_style
auto style_attribute = html("<p style=\"color:{}\"></p>", text);           // no_inline_style
auto markup_in_attribute = html("<p title=\"{}\"></p>", bold);             // no_markup_in_an_attribute
auto attribute_in_text = html("<p>{}</p>", hidden);                        // no_attribute_in_text
auto line_break = html("<pre>\n8</pre>");                                  // no_line_break_where_it_shows
auto text_among_attributes = html("<p {}></p>", text);                     // only_an_attribute_between_attributes
auto markup_in_textarea = html("<textarea>{}</textarea>", bold);           // only_text_inside_textarea_and_title
auto unquoted = html("<p id={}></p>", text);                               // attribute_values_are_double_quoted
auto single_quoted = html("<p id='{}'></p>", text);                        // attribute_values_are_double_quoted
auto glued_attributes = html("<p id=\"a\"class=\"b\"></p>");               // attributes_stand_apart
auto text_address = html("<a href=\"{}\">x</a>", text);                    // url_attribute_needs_a_Path
auto text_action = html("<form action=\"{}\"></form>", text);              // url_attribute_needs_a_Path
auto text_get = html("<p hx-get=\"{}\"></p>", text);                       // url_attribute_needs_a_Path
auto data_address = html("<p data-preview-address=\"{}\"></p>", text);     // url_attribute_needs_a_Path
auto address_behind_text = html("<a href=\"https://a.example{}\">x</a>", path);  // an_address_begins_with_its_Path
auto written_address = html("<a href=\"/teams\">x</a>");                   // own_addresses_come_from_paths
auto made_address = attribute("href", text);                               // url_attribute_needs_a_Path
auto made_script = attribute("onclick", text);                             // no_inline_script
auto made_style = attribute("style", text);                                // no_inline_style
auto boolean = html("<p>{}</p>", yes);                                     // use of deleted function
auto from_a_string = html(text.c_str());                                   // no matching function
Html built = Html{text};                                                   // no matching function
