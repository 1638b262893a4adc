#include "storage/recovery_codes.hpp"

namespace kept::storage {

void keep_recovery_codes(Transaction& transaction, const OrganisationId& organisation, const MemberId& member,
                         const std::vector<std::string>& code_hashes) {
    transaction.execute("delete from recovery_codes where organisation = :organisation and member = :member",
                        with("organisation", organisation), with("member", member));
    for (const std::string& each : code_hashes)
        transaction.execute(R"sql(
            insert into recovery_codes (organisation, member, code_hash, made_at)
            values (:organisation, :member, :code_hash, :made_at)
            )sql",
                            with("organisation", organisation), with("member", member),
                            with("code_hash", each), with("made_at", transaction.now()));
    transaction.changed(organisation, member);
}

int recovery_codes_left(Connection& connection, const OrganisationId& organisation, const MemberId& member) {
    return std::get<0>(connection
                           .select<int>(R"sql(
                           select count(*) from recovery_codes
                           where organisation = :organisation and member = :member and used_at is null
                           )sql",
                                        with("organisation", organisation), with("member", member))
                           .front());
}

Used use_recovery_code(Transaction& transaction, const OrganisationId& organisation, const MemberId& member,
                       const std::string& code_hash) {
    const auto used =
        transaction.execute(R"sql(
        update recovery_codes set used_at = :used_at
        where organisation = :organisation and member = :member and code_hash = :code_hash and used_at is null
        )sql",
                            with("used_at", transaction.now()), with("organisation", organisation),
                            with("member", member), with("code_hash", code_hash));
    if (used == 0) return Used::no;
    transaction.changed(organisation, member);
    return Used::yes;
}

}  // namespace kept::storage
