-- How a process stood before an entry is found at once, however often others were arranged.

create index versions_of_process on process_versions (organisation, process, sequence);
