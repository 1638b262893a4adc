#include "actions/arrange_process.hpp"

#include "actions/once.hpp"
#include "actions/process_rights.hpp"
#include "domain/wording.hpp"
#include "storage/process_versions.hpp"

namespace kept::actions {
namespace {

Process arrangeable(storage::Transaction& transaction, const Speaker& speaker, const ProcessId& id) {
    Process process = readable_process(transaction, speaker, id, transaction.now());
    if (!may_arrange(transaction, speaker, process, transaction.now())) throw Forbidden{};
    return process;
}

Result<int> looked_at(const Process& process, int version) {
    if (process.version == version) return version;
    return refuse("version",
                  "Somebody else changed this process while you looked. See what became other, and "
                  "send yours again if it still fits.");
}

ProcessId entered(storage::Transaction& transaction, const Speaker& speaker, Process process) {
    ++process.version;
    storage::enter_process_version(transaction, speaker.organisation, speaker.member, process);
    return process.id;
}

Result<Description> readable(Description typed) {
    const auto name = worded("name", typed.name, Wording::name, "What is the process called?");
    if (!name) return std::unexpected(name.error());
    const auto flows =
        worded("flows", typed.flows, Wording::name, "What flows through it? An order, a patient, a house?");
    if (!flows) return std::unexpected(flows.error());
    return Description{*name, *flows, typed.team};
}

}  // namespace

Result<ProcessId> rearrange(storage::Transaction& transaction, const Speaker& speaker, const Process& process,
                            const Rearrangement& change) {
    auto changed = rearranged(process, change, transaction.new_id<ProcessStep>());
    if (!changed) return std::unexpected(changed.error());
    if (changed->steps == process.steps) return process.id;
    return entered(transaction, speaker, *std::move(changed));
}

Result<ProcessId> arrange_process(storage::Store& store, const Speaker& speaker, const ProcessId& id,
                                  int version, const Rearrangement& change, const storage::SentForm& form) {
    return store.write([&](storage::Transaction& transaction) {
        return once<ProcessId>(transaction, speaker, form, [&]() -> Result<ProcessId> {
            const Process process = arrangeable(transaction, speaker, id);
            if (const auto looked = looked_at(process, version); !looked)
                return std::unexpected(looked.error());
            return rearrange(transaction, speaker, process, change);
        });
    });
}

Result<ProcessId> describe_process(storage::Store& store, const Speaker& speaker, const ProcessId& id,
                                   int version, const Description& typed, const storage::SentForm& form) {
    const auto description = readable(typed);
    if (!description) return std::unexpected(description.error());
    return store.write([&](storage::Transaction& transaction) {
        return once<ProcessId>(transaction, speaker, form, [&]() -> Result<ProcessId> {
            Process process = arrangeable(transaction, speaker, id);
            if (const auto looked = looked_at(process, version); !looked)
                return std::unexpected(looked.error());
            process.name = description->name;
            process.flows = description->flows;
            process.team = description->team;
            if (!may_read(transaction, speaker, process, transaction.now())) throw NotFound{};
            if (!may_arrange(transaction, speaker, process, transaction.now())) throw Forbidden{};
            return entered(transaction, speaker, std::move(process));
        });
    });
}

}  // namespace kept::actions
