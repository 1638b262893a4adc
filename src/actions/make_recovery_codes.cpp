#include "actions/make_recovery_codes.hpp"

#include "domain/recovery_code.hpp"
#include "secrets/token.hpp"
#include "storage/recovery_codes.hpp"

namespace kept::actions {

RecoveryCodes make_first_recovery_codes(storage::Store& store, const Speaker& speaker) {
    return store.write([&](storage::Transaction& transaction) {
        RecoveryCodes codes;
        std::vector<std::string> hashes;
        for (int each = 0; each < recovery_codes_in_a_set; ++each) {
            IdRandomness random;
            transaction.randomness()(random);
            codes.push_back(recovery_code(random));
            hashes.push_back(secrets::hash_of_token(folded_recovery_code(codes.back())));
        }
        storage::keep_recovery_codes(transaction, speaker.organisation, speaker.member, hashes);
        return codes;
    });
}

Result<RecoveryCodes> make_recovery_codes(storage::Store& store, const Speaker& speaker,
                                          const ProvedBy& proof) {
    const auto proved = prove_again(store, speaker, proof);
    if (!proved) return std::unexpected(proved.error());
    return make_first_recovery_codes(store, *proved);
}

}  // namespace kept::actions
