export const usage = `connectsafely-crm: LinkedIn conversations into a CRM, every message once

  connectsafely-crm <verb> [hubspot|salesforce|pipedrive] [options]

  setup       what the CRM needs for this; --apply creates it
  plan        a dry run: what sync would do
  sync        the same; --apply writes
  status      what the state knows
  unmatched   people without a record, as CSV to fill in: unmatched > map.csv; --suggest looks for names
  gaps        conversations of which messages could not be read
  followups   tasks that are due by the rules of the configuration; --apply creates them
  replay      tries again what the CRM refused; --apply writes
  forget <profile id>   removes what was synced from a person's conversations; --apply removes
  fake        a CRM to try this with, on this machine; --port <n>, 4020

  --apply               write; without it every verb only reads
  --config <file>       (connectsafely-crm.json, where there is one)
  --store <file|url>    the state: a file, or postgres://…       (connectsafely-crm.sqlite)
  --account <id>        one account instead of the configured; repeat it for more
  --since <date>        leave out what was sent before
  --max-messages <n>    stop after so many
  --body <mode>         none, excerpt or full                    (full)
  --map <file>          who is who, decided by hand
  --rematch             look again for people who were not found
  --report <file>       also as .md, .json or .html; repeat it
  --json                the report as JSON instead of text
  --help, --version

Secrets come from the environment: CONNECTSAFELY_API_KEY; HUBSPOT_TOKEN; SALESFORCE_ACCESS_TOKEN, or SALESFORCE_CLIENT_ID and
SALESFORCE_CLIENT_SECRET; PIPEDRIVE_API_TOKEN. A state with a password goes into CONNECTSAFELY_CRM_STORE.

Exit codes: 0 clean, 2 something is left (people without a record, gaps, a limit), 1 failure.
`;
