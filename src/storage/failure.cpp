#include "storage/failure.hpp"

#include <exception>

namespace kept::storage {

std::string with_reasons(const std::exception& error) {
    try {
        std::rethrow_if_nested(error);
    } catch (const std::exception& reason) {
        return std::string(error.what()) + ": " + with_reasons(reason);
    } catch (...) {
    }
    return error.what();
}

}  // namespace kept::storage
