#pragma once

namespace kept::trend {

/// TRENDS 3.6: a sum that carries along what each addition rounds off, so that ten million equal numbers
/// average to that number.
class Sum {
  public:
    void add(double term) {
        const double total = total_ + term;
        const double taken = total - total_;
        lost_ += (total_ - (total - taken)) + (term - taken);
        total_ = total;
    }

    double total() const { return total_ + lost_; }

  private:
    double total_ = 0;
    double lost_ = 0;
};

}  // namespace kept::trend
