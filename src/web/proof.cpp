#include "web/proof.hpp"

namespace kept::web {

std::string text_of(const Proof& proof) {
    return proof.organisation.text + "." + proof.token;
}

std::optional<Proof> proof_of(std::string_view text) {
    const auto dot = text.find('.');
    if (dot == std::string_view::npos) return std::nullopt;
    const auto organisation = parse_id<Organisation>(text.substr(0, dot));
    if (!organisation || dot + 1 == text.size()) return std::nullopt;
    return Proof{*organisation, std::string(text.substr(dot + 1))};
}

}  // namespace kept::web
