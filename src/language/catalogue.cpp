#include "language/catalogue.hpp"

#include <boost/locale/gnu_gettext.hpp>
#include <boost/locale/message.hpp>
#include <string>
#include <vector>

// The compiled translations/nl.po, laid into the program by cmake/translations.cmake.
extern "C" const char kept_dutch_messages[];
extern "C" const char kept_dutch_messages_end[];

namespace kept::language {
namespace {

using Messages = boost::locale::message_format<char>;
using boost::locale::gnu_gettext::messages_info;

std::vector<char> embedded_messages(const std::string& file, const std::string& /*encoding*/) {
    if (!file.ends_with("/nl/LC_MESSAGES/kept.mo")) return {};
    return {kept_dutch_messages, kept_dutch_messages_end};
}

std::locale messages_of(Tongue tongue) {
    messages_info info;
    info.language = tag_of(tongue);
    info.encoding = "UTF-8";
    info.domains.emplace_back("kept");
    info.paths.emplace_back("embedded");
    info.callback = embedded_messages;
    return {std::locale::classic(), boost::locale::gnu_gettext::create_messages_facet<char>(info)};
}

const char* context_or_none(const std::string& context) {
    return context.empty() ? nullptr : context.c_str();
}

}  // namespace

Catalogue::Catalogue(Tongue tongue) : messages_(messages_of(tongue)) {}

std::string_view Catalogue::translated(std::string_view context, std::string_view english) const {
    const std::string in_context(context);
    const auto& messages = std::use_facet<Messages>(messages_);
    const char* found = messages.get(0, context_or_none(in_context), std::string(english).c_str());
    return found ? std::string_view(found) : english;
}

std::string_view Catalogue::translated(std::string_view one, std::string_view many,
                                       std::int64_t count) const {
    const auto& messages = std::use_facet<Messages>(messages_);
    const char* found = messages.get(0, nullptr, std::string(one).c_str(), static_cast<int>(count));
    if (found) return found;
    return count == 1 ? one : many;
}

}  // namespace kept::language
