#include <algorithm>
#include <fmt/format.h>

#include "storage/check.hpp"
#include "storage/journal.hpp"
#include "storage/side_rows.hpp"

namespace kept::storage {

namespace {

constexpr int entries_at_once = 1'000;

const char* name_of(EntryKind kind) {
    switch (kind) {
        case EntryKind::membership:
            return "a membership";
        case EntryKind::rhythm:
            return "a rhythm";
        case EntryKind::workdays:
            return "workdays";
        case EntryKind::day_off:
            return "a day off";
        case EntryKind::naming:
            return "the naming of a KPI";
        case EntryKind::wording:
            return "the wording of a KPI";
        case EntryKind::moving:
            return "the team of a KPI";
        case EntryKind::retirement:
            return "a retirement";
        case EntryKind::promise:
            return "a promise";
        case EntryKind::report:
            return "a report";
        case EntryKind::correction:
            return "a correction";
        case EntryKind::withdrawal:
            return "a withdrawal";
        case EntryKind::declaration:
            return "a declaration";
        case EntryKind::leave:
            return "leave";
        case EntryKind::leave_taken_back:
            return "leave taken back";
        case EntryKind::look:
            return "a look";
        case EntryKind::new_start:
            return "a new start";
        case EntryKind::discard:
            return "the discarding of a KPI";
        case EntryKind::remark:
            return "a remark";
        case EntryKind::remark_taken_back:
            return "a remark taken back";
        case EntryKind::applause:
            return "applause";
        case EntryKind::need:
            return "what an owner needs";
        case EntryKind::feeling:
            return "a feeling";
        case EntryKind::offer_answer:
            return "the answer to an offer";
        case EntryKind::team_name:
            return "the name of a team";
        case EntryKind::team_opening:
            return "who may see a team";
        case EntryKind::role:
            return "a role";
        case EntryKind::account_closed:
            return "the closing of an account";
        case EntryKind::invitation:
            return "an invitation";
        case EntryKind::meeting:
            return "a live meeting";
        case EntryKind::meeting_deed:
            return "what was done in a live meeting";
        case EntryKind::seal:
            return "a sealed number";
        case EntryKind::seal_opening:
            return "the opening of a seal";
        case EntryKind::passing:
            return "a stuck that was passed on";
        case EntryKind::passing_taken_back:
            return "the taking back of a stuck that was passed on";
        case EntryKind::passing_answer:
            return "an answer to another team";
        case EntryKind::stuck_answer:
            return "what was answered to being stuck again";
        case EntryKind::lent_turn:
            return "a turn lent to a laptop";
        case EntryKind::lent_turn_end:
            return "a lent turn taken back";
        case EntryKind::process_version:
            return "a version of a process";
        case EntryKind::kpi_step:
            return "the step of a KPI";
        case EntryKind::counter_number:
            return "a counter-number";
        case EntryKind::process_proposal:
            return "a proposal about a process";
        case EntryKind::proposal_answer:
            return "the answer to a proposal";
        case EntryKind::coaching:
            return "a coaching";
        case EntryKind::coach_invitation:
            return "an invitation of a coach";
        case EntryKind::meeting_plan:
            return "the parts of a weekly meeting";
    }
    return "something this program does not know";
}

/// Holds one organisation's chain and the rows beside it against each other, entry by entry.
class JournalCheck {
  public:
    JournalCheck(Connection& connection, OrganisationId organisation, std::string name)
        : connection_(connection), organisation_(std::move(organisation)), name_(std::move(name)) {}

    std::vector<Finding> findings() {
        rows_ = side_rows(connection_, organisation_);
        std::ranges::stable_sort(rows_, {}, &SideRow::sequence);
        next_row_ = rows_.begin();
        for (Sequence first = 1;; first = last_ + 1) {
            const auto entries = entries_from(connection_, organisation_, first, entries_at_once);
            for (const Entry& entry : entries) check(entry);
            if (entries.empty()) break;
        }
        check_head();
        while (next_row_ != rows_.end()) find_unknown(*next_row_++);
        return std::move(findings_);
    }

  private:
    void check(const Entry& entry) {
        if (entry.sequence != last_ + 1) find_gap(entry.sequence);
        if (entry.hash != hash_of(entry, hash_))
            find(entry, "was changed: its hash does not follow from what it says");
        last_ = entry.sequence;
        hash_ = entry.hash;
        check_rows_of(entry);
    }

    void check_rows_of(const Entry& entry) {
        while (next_row_ != rows_.end() && next_row_->sequence < entry.sequence) find_unknown(*next_row_++);
        if (next_row_ == rows_.end() || next_row_->sequence != entry.sequence) {
            find(entry, fmt::format("speaks of {}, but no row says it", name_of(entry.kind)));
            return;
        }
        check_row(entry, *next_row_++);
        for (; next_row_ != rows_.end() && next_row_->sequence == entry.sequence; ++next_row_)
            find(*next_row_, "says it a second time");
    }

    void check_row(const Entry& entry, const SideRow& row) {
        if (row.kind != entry.kind)
            find(row,
                 fmt::format("says {} where the journal says {}", name_of(row.kind), name_of(entry.kind)));
        if (!row.author.empty() && row.author != entry.author)
            find(row, "names another author than the journal");
        if (row.subject != entry.subject) find(row, "has another id than the journal says");
        if (row.about != entry.about) find(row, "is about something else than the journal says");
        if (row.period != entry.period) find(row, "speaks of another period than the journal says");
        if (commitment_of(row.salt, row.content) != entry.commitment)
            find(row, "was changed: it does not say what the journal committed to");
    }

    void check_head() {
        const auto heads = connection_.select<Sequence, std::string>(
            R"sql(select sequence, hash from journal_heads where organisation = :organisation)sql",
            with("organisation", organisation_));
        const Sequence sequence = heads.empty() ? 0 : std::get<0>(heads.front());
        if (sequence > last_)
            find(fmt::format("the journal ends at entry {}, but there was an entry {}", last_, sequence));
        else if (sequence < last_)
            find(fmt::format("the journal goes on after entry {}, which was the last", sequence));
        else if (sequence > 0 && std::get<1>(heads.front()) != hash_)
            find(fmt::format("the last entry, {}, is not the one that was written", last_));
    }

    void find_gap(Sequence next) {
        if (next == last_ + 2)
            find(fmt::format("entry {} of the journal is missing", last_ + 1));
        else
            find(fmt::format("entries {} to {} of the journal are missing", last_ + 1, next - 1));
    }

    void find_unknown(const SideRow& row) { find(row, "is unknown to the journal"); }

    void find(const SideRow& row, std::string_view what) {
        find(fmt::format("{}, the row of entry {} {}", row.table, row.sequence, what));
    }

    void find(const Entry& entry, std::string_view what) {
        find(fmt::format("entry {} of the journal {}", entry.sequence, what));
    }

    void find(const std::string& what) { findings_.push_back({fmt::format("{}: {}.", name_, what)}); }

    Connection& connection_;
    OrganisationId organisation_;
    std::string name_;
    Sequence last_ = 0;
    std::string hash_ = std::string(before_the_first_entry);
    std::vector<SideRow> rows_;
    std::vector<SideRow>::const_iterator next_row_;
    std::vector<Finding> findings_;
};

}  // namespace

std::vector<Finding> check_journals(Connection& connection) {
    std::vector<Finding> all;
    for (const auto& [id, name] : connection.select<OrganisationId, std::string>(
             R"sql(select id, name from organisations order by id)sql"))
        std::ranges::move(JournalCheck(connection, id, name).findings(), std::back_inserter(all));
    return all;
}

}  // namespace kept::storage
