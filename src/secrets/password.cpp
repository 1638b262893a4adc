#include "secrets/password.hpp"

#include <array>
#include <new>

#include "secrets/sodium.hpp"

namespace kept::secrets {

namespace {

// Of 32 random bytes that nobody wrote down.
const std::string hash_of_nobody =
    "$argon2id$v=19$m=65536,t=2,p=1$lfrzW/1rbRIxxd1VgdsdFQ$JfquFfWyzEgxqLzr1p3EPosG93ELyCvQpaKG5EjztZA";

}  // namespace

std::string hash_of_password(std::string_view password, const Work& work) {
    make_sodium_ready();
    std::array<char, crypto_pwhash_STRBYTES> hash;
    if (crypto_pwhash_str_alg(hash.data(), password.data(), password.size(), work.passes, work.memory,
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw std::bad_alloc();
    return hash.data();
}

Match match_password(std::string_view password, const std::string& kept_hash) {
    make_sodium_ready();
    const int result = crypto_pwhash_str_verify(kept_hash.c_str(), password.data(), password.size());
    return result == 0 ? Match::yes : Match::no;
}

Match match_nobody(std::string_view password) {
    match_password(password, hash_of_nobody);
    return Match::no;
}

Effort effort_of(const std::string& kept_hash) {
    make_sodium_ready();
    return crypto_pwhash_str_needs_rehash(kept_hash.c_str(), usual_work.passes, usual_work.memory) == 0
               ? Effort::as_now
               : Effort::outdated;
}

}  // namespace kept::secrets
