#include "storage/journal.hpp"

#include "secrets/digest.hpp"
#include "storage/store.hpp"

namespace kept::storage {

namespace {

constexpr std::size_t bytes_in_a_salt = 32;
constexpr std::size_t digits_in_a_short_hash = 8;

/// Where the chain ends, with the place after it taken: on PostgreSQL this waits for whoever else adds to it.
struct Head {
    Sequence next = 0;
    std::string hash;
};

Head take_the_next_place(Transaction& transaction, const OrganisationId& organisation) {
    const auto heads = transaction.select<Sequence, std::string>(
        R"sql(update journal_heads set sequence = sequence + 1 where organisation = :organisation
              returning sequence, hash)sql",
        with("organisation", organisation));
    if (!heads.empty()) return {std::get<0>(heads.front()), std::get<1>(heads.front())};
    transaction.execute(
        R"sql(insert into journal_heads (organisation, sequence, hash) values (:organisation, 1, :hash))sql",
        with("organisation", organisation), with("hash", before_the_first_entry));
    return {1, std::string(before_the_first_entry)};
}

void insert(Transaction& transaction, const OrganisationId& organisation, const Entry& entry) {
    transaction.execute(
        R"sql(insert into journal (organisation, sequence, version, instant, kind, author, subject, about, period,
                                   commitment, hash)
              values (:organisation, :sequence, :version, :instant, :kind, :author, :subject, :about, :period,
                      :commitment, :hash))sql",
        with("organisation", organisation), with("sequence", entry.sequence), with("version", entry.version),
        with("instant", entry.instant), with("kind", static_cast<int>(entry.kind)),
        with("author", entry.author), with("subject", entry.subject), with("about", entry.about),
        with("period", entry.period), with("commitment", entry.commitment), with("hash", entry.hash));
    transaction.execute(R"sql(update journal_heads set hash = :hash where organisation = :organisation)sql",
                        with("hash", entry.hash), with("organisation", organisation));
}

}  // namespace

std::string commitment_of(std::string_view salt, const std::vector<std::string>& content) {
    secrets::Digest digest("kept commitment");
    digest.add(salt);
    for (const std::string& field : content) digest.add(field);
    return digest.hex();
}

std::string hash_of(const Entry& entry, std::string_view previous_hash) {
    return secrets::Digest("kept journal entry")
        .add(previous_hash)
        .add(std::int64_t{entry.version})
        .add(entry.sequence)
        .add(std::int64_t{entry.instant.time_since_epoch().count()})
        .add(static_cast<std::int64_t>(entry.kind))
        .add(entry.author)
        .add(entry.subject)
        .add(entry.about)
        .add(entry.period)
        .add(entry.commitment)
        .hex();
}

Entered enter(Transaction& transaction, const OrganisationId& organisation, const NewEntry& said) {
    const Head head = take_the_next_place(transaction, organisation);
    const std::string salt = transaction.random_hex(bytes_in_a_salt);
    Entry entry{.sequence = head.next,
                .instant = transaction.now(),
                .kind = said.kind,
                .author = said.author.text,
                .subject = said.subject,
                .about = said.about,
                .period = said.period,
                .commitment = commitment_of(salt, said.content)};
    entry.hash = hash_of(entry, head.hash);
    insert(transaction, organisation, entry);
    return {entry.sequence, salt};
}

std::vector<Entry> entries_from(Connection& connection, const OrganisationId& organisation, Sequence first,
                                int limit) {
    std::vector<Entry> entries;
    for (auto& [sequence, version, instant, kind, author, subject, about, period, commitment, hash] :
         connection.select<Sequence, int, Instant, int, std::string, std::string, std::string, std::string,
                           std::string, std::string>(
             R"sql(select sequence, version, instant, kind, author, subject, about, period, commitment, hash
                   from journal where organisation = :organisation and sequence >= :first
                   order by sequence limit :limit)sql",
             with("organisation", organisation), with("first", first), with("limit", limit)))
        entries.push_back({sequence, version, instant, static_cast<EntryKind>(kind), std::move(author),
                           std::move(subject), std::move(about), std::move(period), std::move(commitment),
                           std::move(hash)});
    return entries;
}

Sequence last_entry(Connection& connection, const OrganisationId& organisation) {
    const auto heads = connection.select<Sequence>(
        R"sql(select sequence from journal_heads where organisation = :organisation)sql",
        with("organisation", organisation));
    return heads.empty() ? 0 : std::get<0>(heads.front());
}

Sequence first_entry_after(Connection& connection, const OrganisationId& organisation, Instant instant) {
    // Instants never go back along a journal, so the place is found by halving.
    Sequence low = 1;
    Sequence high = last_entry(connection, organisation) + 1;
    while (low < high) {
        const Sequence middle = low + (high - low) / 2;
        const auto entries = entries_from(connection, organisation, middle, 1);
        if (!entries.empty() && entries.front().instant <= instant)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

std::optional<Receipt> receipt_of(Connection& connection, const OrganisationId& organisation,
                                  Sequence sequence) {
    const auto found = connection.select<std::string>(
        R"sql(select hash from journal where organisation = :organisation and sequence = :sequence)sql",
        with("organisation", organisation), with("sequence", sequence));
    if (found.empty()) return std::nullopt;
    return Receipt{sequence, std::get<0>(found.front()).substr(0, digits_in_a_short_hash)};
}

}  // namespace kept::storage
