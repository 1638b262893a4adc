#include "actions/draw_process.hpp"

#include "actions/once.hpp"
#include "actions/process_rights.hpp"
#include "domain/rearranging.hpp"
#include "domain/wording.hpp"
#include "storage/process_versions.hpp"

namespace kept::actions {
namespace {

/// The lines that say something.
Result<std::vector<std::string>> lines_of(const std::string& typed) {
    const auto text = worded_or_empty("steps", typed, Wording::note);
    if (!text) return std::unexpected(text.error());
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text->size();) {
        const std::size_t end = std::min(text->find('\n', at), text->size());
        const auto line = worded_or_empty("steps", text->substr(at, end - at), Wording::name);
        if (!line) return std::unexpected(line.error());
        if (!line->empty()) lines.push_back(*line);
        at = end + 1;
    }
    return lines;
}

Result<Drawing> readable(Drawing typed) {
    const auto name = worded("name", typed.name, Wording::name, "What is the process called?");
    if (!name) return std::unexpected(name.error());
    const auto flows =
        worded("flows", typed.flows, Wording::name, "What flows through it? An order, a patient, a house?");
    if (!flows) return std::unexpected(flows.error());
    typed.name = *name;
    typed.flows = *flows;
    return typed;
}

}  // namespace

Result<ProcessId> draw_process(storage::Store& store, const Speaker& speaker, const Drawing& typed,
                               const storage::SentForm& form) {
    const auto drawing = readable(typed);
    if (!drawing) return std::unexpected(drawing.error());
    const auto names = lines_of(typed.steps);
    if (!names) return std::unexpected(names.error());
    return store.write([&](storage::Transaction& transaction) {
        return once<ProcessId>(transaction, speaker, form, [&]() -> Result<ProcessId> {
            const Process empty{.id = transaction.new_id<struct kept::Process>(),
                                .name = drawing->name,
                                .flows = drawing->flows,
                                .team = drawing->team,
                                .steps = {},
                                .version = 1,
                                .arranged = transaction.now()};
            if (!may_read(transaction, speaker, empty, transaction.now())) throw NotFound{};
            if (!may_arrange(transaction, speaker, empty, transaction.now())) throw Forbidden{};
            std::vector<StepId> fresh;
            for (std::size_t each = 0; each < names->size(); ++each)
                fresh.push_back(transaction.new_id<ProcessStep>());
            const auto process = drawn(empty, *names, fresh);
            if (!process) return std::unexpected(process.error());
            storage::enter_process_version(transaction, speaker.organisation, speaker.member, *process);
            return process->id;
        });
    });
}

}  // namespace kept::actions
