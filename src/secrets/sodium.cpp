#include "secrets/sodium.hpp"

#include <stdexcept>

namespace kept::secrets {

void make_sodium_ready() {
    static const int state = sodium_init();
    if (state < 0) throw std::runtime_error("the cryptography library cannot be used on this machine");
}

}  // namespace kept::secrets
