#include "web/form.hpp"

#include <algorithm>

#include "secrets/digest.hpp"

namespace kept::web {
namespace {

constexpr std::size_t key_length = 32;

bool is_key(std::string_view key) {
    return key.size() == key_length && std::ranges::all_of(key, [](char each) {
               return std::string_view("0123456789abcdef").contains(each);
           });
}

}  // namespace

Form::Form(const http::Request& request) : Form(request.form) {}

Form Form::behind_the_question_mark(const http::Request& request) {
    return Form(request.query);
}

Form::Form(const http::Fields& fields) : fields_(fields) {
    for (const http::Field& each : fields_)
        if (fields_.count(each.name) > 1) throw BadRequest{};
}

std::string Form::text(std::string_view field) const {
    const std::string* found = fields_.first(field);
    return found ? *found : std::string();
}

bool Form::has(std::string_view field) const {
    return fields_.first(field) != nullptr;
}

std::optional<Period> Form::period(std::string_view field) const {
    return parse_period(text(field));
}

int Form::digit(std::string_view field) const {
    const std::string written = text(field);
    const bool is_digit = written.size() == 1 && written[0] >= '0' && written[0] <= '9';
    return is_digit ? written[0] - '0' : 0;
}

TypedNumber Form::number(std::string_view field, const Measure& measure, Tongue tongue) const {
    const TypedNumber read = read_number(text(field), measure, tongue, field);
    if (const auto* ambiguous = std::get_if<Ambiguous>(&read))
        if (const auto meant = chosen(*ambiguous, text(views::choice_field(field))))
            return Understood{*meant};
    return read;
}

storage::SentForm Form::sent() const {
    secrets::Digest digest("form body");
    for (const http::Field& each : fields_)
        if (each.name != "token") digest.add(each.name).add(each.value);
    const std::string key = text("key");
    return {is_key(key) ? key : std::string(), digest.hex()};
}

views::FormState Form::again(std::string token, std::optional<Refusal> refusal) const {
    views::FormState state{.token = std::move(token), .key = text("key"), .refusal = std::move(refusal)};
    for (const http::Field& each : fields_)
        if (each.name != "token" && each.name != "key" && !each.name.starts_with("password"))
            state.typed[each.name] = each.value;
    return state;
}

}  // namespace kept::web
