/** Raised when a table changes its meaning. */
export const FORMAT = "1";

// No message text anywhere: what a message says is in the mailbox and in the CRM.
export const tables = [
  "CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
  `CREATE TABLE IF NOT EXISTS account (
    sink TEXT NOT NULL, account TEXT NOT NULL, owner TEXT NOT NULL, watermark BIGINT NOT NULL, since BIGINT NOT NULL,
    PRIMARY KEY (sink, account))`,
  `CREATE TABLE IF NOT EXISTS thread (
    sink TEXT NOT NULL, account TEXT NOT NULL, thread TEXT NOT NULL, urn TEXT NOT NULL, state TEXT NOT NULL,
    activity_at BIGINT NOT NULL, latest TEXT NOT NULL, sent_at BIGINT NOT NULL, why TEXT,
    gap_from BIGINT, gap_to BIGINT, last_key TEXT, last_direction TEXT, last_at BIGINT,
    PRIMARY KEY (sink, account, thread))`,
  "CREATE INDEX IF NOT EXISTS thread_state ON thread (sink, account, state, thread)",
  `CREATE TABLE IF NOT EXISTS thread_person (
    sink TEXT NOT NULL, account TEXT NOT NULL, thread TEXT NOT NULL, person TEXT NOT NULL,
    PRIMARY KEY (sink, account, thread, person))`,
  "CREATE INDEX IF NOT EXISTS thread_person_person ON thread_person (sink, person)",
  `CREATE TABLE IF NOT EXISTS person (
    sink TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, url TEXT, status TEXT NOT NULL, remote_type TEXT,
    remote_id TEXT, candidates TEXT, why TEXT NOT NULL, checked_at BIGINT NOT NULL, dirty BIGINT NOT NULL,
    PRIMARY KEY (sink, id))`,
  "CREATE INDEX IF NOT EXISTS person_dirty ON person (sink, dirty, id)",
  `CREATE TABLE IF NOT EXISTS delivery (
    sink TEXT NOT NULL, item TEXT NOT NULL, kind TEXT NOT NULL, state TEXT NOT NULL, account TEXT NOT NULL,
    thread TEXT NOT NULL, sender TEXT NOT NULL, direction TEXT NOT NULL, at BIGINT NOT NULL, contact TEXT NOT NULL,
    hash TEXT NOT NULL, remote_id TEXT, attempts BIGINT NOT NULL, attempted_at BIGINT NOT NULL, error TEXT,
    PRIMARY KEY (sink, item))`,
  // Few are not done. With all of them in it, SQLite would take this index for questions about one conversation.
  "CREATE INDEX IF NOT EXISTS delivery_unsettled ON delivery (sink, state, account) WHERE state <> 'done'",
  "CREATE INDEX IF NOT EXISTS delivery_thread ON delivery (sink, thread, at)",
  `CREATE TABLE IF NOT EXISTS run (
    id TEXT PRIMARY KEY, sink TEXT NOT NULL, started_at BIGINT NOT NULL, ended_at BIGINT, tokens BIGINT NOT NULL,
    report TEXT NOT NULL)`,
];
