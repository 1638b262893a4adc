#include "actions/add_example.hpp"

#include "actions/once.hpp"
#include "storage/own_examples.hpp"

namespace kept::actions {

Result<OwnExampleId> add_example(storage::Store& store, const Speaker& speaker, const LibraryExample& typed,
                                 Tongue asked_in, const storage::SentForm& form) {
    const auto lawful = lawful_example(typed, asked_in);
    if (!lawful) return std::unexpected(lawful.error());
    return store.write([&](storage::Transaction& transaction) {
        return once<OwnExampleId>(transaction, speaker, form, [&]() -> Result<OwnExampleId> {
            if (storage::own_examples(transaction, speaker.organisation).size() >= most_own_examples)
                return refuse("", "Your organisation has as many examples of its own as fit.");
            OwnExample own{.example = *lawful, .added_by = speaker.member, .added = transaction.now()};
            const auto id = transaction.new_id<struct OwnExample>();
            own.example.id = id.text;
            storage::add_own_example(transaction, speaker.organisation, own);
            return id;
        });
    });
}

Result<OwnExampleId> take_example_away(storage::Store& store, const Speaker& speaker, const OwnExampleId& id,
                                       const storage::SentForm& form) {
    return store.write([&](storage::Transaction& transaction) {
        return once<OwnExampleId>(transaction, speaker, form, [&]() -> Result<OwnExampleId> {
            const OwnExample own = storage::own_example(transaction, speaker.organisation, id);
            if (own.added_by != speaker.member) throw NotFound{};
            if (!own.taken_away) storage::take_own_example_away(transaction, speaker.organisation, own);
            return id;
        });
    });
}

}  // namespace kept::actions
