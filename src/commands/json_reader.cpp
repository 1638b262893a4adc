#include "commands/json_reader.hpp"

#include <utility>

namespace kept::commands {
namespace {

const boost::json::value missing;

}  // namespace

JsonReader::JsonReader(const boost::json::value& value, std::string& first_complaint)
    : JsonReader(value, {}, first_complaint) {}

JsonReader::JsonReader(const boost::json::value& value, std::string where, std::string& first_complaint)
    : value_(value), where_(std::move(where)), first_complaint_(first_complaint) {}

bool JsonReader::has(std::string_view field) const {
    const auto* object = value_.if_object();
    if (object == nullptr) return false;
    const auto* found = object->if_contains(field);
    return found != nullptr && !found->is_null();
}

JsonReader JsonReader::operator[](std::string_view field) const {
    const std::string where = where_.empty() ? std::string(field) : where_ + '.' + std::string(field);
    const auto* object = value_.if_object();
    if (object == nullptr) complain("an object was expected");
    const auto* found = object == nullptr ? nullptr : object->if_contains(field);
    const JsonReader reader(found == nullptr ? missing : *found, where, first_complaint_);
    if (found == nullptr) reader.complain("it is missing");
    return reader;
}

std::string JsonReader::text() const {
    const auto* text = value_.if_string();
    if (text == nullptr) complain("a text was expected");
    return text == nullptr ? std::string() : std::string(*text);
}

std::int64_t JsonReader::whole_number() const {
    const auto* number = value_.if_int64();
    if (number == nullptr) complain("a whole number was expected");
    return number == nullptr ? 0 : *number;
}

void JsonReader::complain(std::string_view sentence) const {
    if (!first_complaint_.empty()) return;
    first_complaint_ = where_.empty() ? std::string(sentence) : where_ + ": " + std::string(sentence);
}

}  // namespace kept::commands
