#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "domain/codes.hpp"
#include "domain/ids.hpp"
#include "domain/period.hpp"
#include "domain/typed_number.hpp"
#include "storage/form_keys.hpp"
#include "views/form.hpp"
#include "web/asked.hpp"

namespace kept::web {

/// The fields of a form that was sent. What is missing reads as empty; a field that comes twice throws
/// BadRequest.
class Form {
  public:
    explicit Form(const http::Request& request);

    /// The same of what stands behind the question mark: a form that only looks.
    static Form behind_the_question_mark(const http::Request& request);

    std::string text(std::string_view field) const;
    bool has(std::string_view field) const;

    std::optional<Period> period(std::string_view field) const;

    /// One digit; 0 for any other text.
    int digit(std::string_view field) const;

    /// Nothing for a code that is none.
    template <class Choice>
    std::optional<Choice> choice(std::string_view field) const {
        return choice_of<Choice>(text(field));
    }

    template <class Of>
    std::optional<Id<Of>> id(std::string_view field) const {
        return parse_id<Of>(text(field));
    }

    /// What was typed as a number; where it can be read in two ways, the reading whose button was pressed.
    TypedNumber number(std::string_view field, const Measure& measure, Tongue tongue) const;

    /// Its key, and a hash of everything that was filled in.
    storage::SentForm sent() const;

    /// The form to be shown again with everything that was typed, except passwords, and why it was not taken.
    views::FormState again(std::string token, std::optional<Refusal> refusal = {}) const;

  private:
    explicit Form(const http::Fields& fields);

    const http::Fields& fields_;
};

}  // namespace kept::web
