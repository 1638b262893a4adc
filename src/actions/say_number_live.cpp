#include "actions/say_number_live.hpp"

#include "actions/once.hpp"
#include "actions/saying.hpp"
#include "storage/kpis.hpp"
#include "storage/meetings.hpp"
#include "storage/seals.hpp"

namespace kept::actions {

namespace {

Reporting as_sealed(storage::Transaction& transaction, const Speaker& speaker, const Reporting& asked) {
    const auto seal =
        storage::seal_of(transaction, speaker.organisation, speaker.member, asked.kpi, asked.period);
    if (!seal) throw NotFound{};
    return {.kpi = asked.kpi, .period = asked.period, .value = seal->value, .note = seal->note};
}

/// Only what is said in this team is said in its meeting.
Result<Kpi> said_here(storage::Transaction& transaction, const Speaker& speaker, const LiveNumber& number) {
    const Kpi kpi = storage::kpi_of(transaction, speaker.organisation, speaker.member, number.reporting.kpi);
    if (kpi.team == storage::meeting(transaction, speaker.organisation, number.meeting).start.team)
        return kpi;
    return refuse("value", "This number is said in another team.");
}

}  // namespace

Result<ReportId> say_number_live(storage::Store& store, const Speaker& speaker, const LiveNumber& number,
                                 const storage::SentForm& form) {
    const auto typed = readable(number.reporting);
    if (!typed) return std::unexpected(typed.error());
    return store.write([&](storage::Transaction& transaction) {
        return once<ReportId>(transaction, speaker, form, [&]() -> Result<ReportId> {
            if (const auto here = said_here(transaction, speaker, number); !here)
                return std::unexpected(here.error());
            const auto report = say_number(
                transaction, speaker,
                number.comes == ComesOut::sealed ? as_sealed(transaction, speaker, *typed) : *typed);
            if (!report) return report;
            const auto said = press(transaction, speaker, number.meeting,
                                    {.kind = MeetingDeedKind::number,
                                     .step = number.step,
                                     .kpi = typed->kpi,
                                     .period = typed->period,
                                     .report = *report});
            if (!said) return std::unexpected(said.error());
            return report;
        });
    });
}

}  // namespace kept::actions
