#include "commands/help.hpp"

namespace kept::commands {

const std::string_view help = R"(Kept is where a team says its numbers: everyone names a handful of KPIs,
promises what they will be, and reports them personally.

Usage: kept COMMAND [OPTION]...

  kept demo     opens an example organisation to look around in
  kept serve    serves the organisation whose data is in a folder
  kept check    verifies that nothing in a folder was changed behind Kept's back
  kept organisation add       makes room for another organisation
  kept administrator invite   lets in a new administrator
  kept when     says when periods open, are due and close, for planning a rhythm

  kept COMMAND --help   tells more about one of these
  kept --version        says which Kept this is

Every option can be given in the environment as well: --data is KEPT_DATA.
)";

const std::string_view help_of_serve =
    R"(Serves the organisation whose data is in a folder, until it is asked to stop.

Usage: kept serve --data FOLDER [OPTION]...

  --data FOLDER          where everything is kept; made when it is not there
                         (KEPT_DATA)
  --listen ADDRESS:PORT  where to listen, 127.0.0.1:8080 unless said otherwise
                         (KEPT_LISTEN)
  --address ADDRESS      where people find Kept, such as https://kept.example.nl
                         (KEPT_ADDRESS)
  --behind-proxy         a proxy with TLS stands in front, so that listening on
                         a public address is safe (KEPT_BEHIND_PROXY=1)

The first start prints a link with which the first administrator sets up the
organisation. Kept speaks plain HTTP: people reach it on this machine itself,
or through a proxy that adds TLS.

Examples:
  kept serve --data /var/lib/kept
  kept serve --data /var/lib/kept --address https://kept.example.nl
)";

const std::string_view help_of_demo =
    R"(Opens an example organisation to look around in. Nothing in it is real, and
its members act on every day.

Usage: kept demo [OPTION]...

  --data FOLDER          where the example is kept; made when it is not there,
                         ~/.local/share/kept-demo unless said otherwise
                         (KEPT_DATA)
  --listen ADDRESS:PORT  where to listen, 127.0.0.1:8080 unless said otherwise
                         (KEPT_LISTEN)
  --address ADDRESS      where people find it, such as https://kept.example.nl
                         (KEPT_ADDRESS)
  --behind-proxy         a proxy with TLS stands in front, so that listening on
                         a public address is safe (KEPT_BEHIND_PROXY=1)
  --lan                  listens on every address: the whole network comes in
                         of this machine and without encryption (KEPT_LAN=1)
  --today DATE           which day it is when it opens, such as 2026-11-23 or
                         2026-11-23T09:12:30, on the clock of Amsterdam; never
                         before what the example has lived (KEPT_TODAY)

Examples:
  kept demo
  kept demo --data /tmp/example --listen 127.0.0.1:9000
  kept demo --data /tmp/leap-day --today 2028-02-29
)";

const std::string_view help_of_check =
    R"(Verifies that nothing in a folder was changed behind Kept's back: the file, the
journal of everything said, what was said against the journal, and the rules of
the method. It changes nothing, and may run while Kept is serving.

Usage: kept check --data FOLDER

  --data FOLDER          where everything is kept (KEPT_DATA)

Prints each thing that is wrong on a line of its own, and then exits with 1.

Examples:
  kept check --data /var/lib/kept
  KEPT_DATA=/var/lib/kept kept check
)";

const std::string_view help_of_organisation =
    R"(Makes room for another organisation in the same data, with an address of its
own. Prints a link with which its first administrator sets it up, once, within
fourteen days. May run while Kept is serving.

Usage: kept organisation add --data FOLDER --address ADDRESS

  --data FOLDER          where everything is kept (KEPT_DATA)
  --address ADDRESS      where people will find it, such as
                         https://second.example.nl (KEPT_ADDRESS)

The same server answers at both addresses: let the proxy pass the second one on
as well, with the Host it was asked by.

Examples:
  kept organisation add --data /var/lib/kept --address https://second.example.nl
)";

const std::string_view help_of_administrator =
    R"(Lets in a new administrator, such as when the only one lost the way to sign in.
Prints a link to a new account, to be used once, within three days. Everybody in
the organisation can read that somebody came in this way. May run while Kept is
serving.

Usage: kept administrator invite --data FOLDER [--address ADDRESS]

  --data FOLDER          where everything is kept (KEPT_DATA)
  --address ADDRESS      where people find Kept, http://127.0.0.1:8080 unless
                         said otherwise; with several organisations, whose
                         (KEPT_ADDRESS)

Examples:
  kept administrator invite --data /var/lib/kept
  kept administrator invite --data /var/lib/kept --address https://kept.example.nl
)";

const std::string_view help_of_when =
    R"(Says when periods open, are due and close, for whoever plans a rhythm. Reads
one question a line, a JSON object, and answers each in turn.

Usage: kept when [--json] < QUESTIONS

  --json                 answers with one JSON object a line instead of a table

Examples:
  kept when < questions.jsonl
  kept when --json < questions.jsonl
)";

const std::string_view help_of_trend = "";

}  // namespace kept::commands
