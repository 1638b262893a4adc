#include "domain/recovery_code.hpp"

#include <gtest/gtest.h>

namespace kept {
namespace {

TEST(RecoveryCode, IsReadFromPaperInFourGroups) {
    EXPECT_EQ(recovery_code({}), "0000-0000-0000-0000");
    EXPECT_EQ(recovery_code({255, 255, 255, 255, 255, 255, 255, 255, 255, 255}), "zzzz-zzzz-zzzz-zzzz");
    EXPECT_EQ(recovery_code({0, 68, 50, 20, 199, 66, 84, 182, 53, 207}), "0123-4567-89ab-cdef");
}

TEST(RecoveryCode, IsTheSameHoweverItIsTyped) {
    for (const char* typed :
         {"0123-4567-89ab-cdef", "O123 4567 89AB CDEF", " oi23456789abcdef ", "0l23.4567.89ab.cdef",
          "0123\xe2\x80\x93"
          "4567\xe2\x80\x93"
          "89ab\xe2\x80\x93"
          "cdef"})
        EXPECT_EQ(folded_recovery_code(typed), "0123456789abcdef") << typed;
}

TEST(RecoveryCode, OfAnyOtherTextIsNobodys) {
    EXPECT_EQ(folded_recovery_code(""), "");
    EXPECT_EQ(folded_recovery_code("\xff\xfe \xe2\x80\xae"), "");
    EXPECT_EQ(folded_recovery_code(std::string(1'000'000, 'x')).size(), 17u);
}

}  // namespace
}  // namespace kept
