/**
 * LinkedIn conversations into a CRM: every message once, in the right place, and nothing hidden.
 *
 * @module
 */

export type { RunEvent } from "./engine/events.ts";
export { type ForgetOptions, forget } from "./engine/forget.ts";
export { type RunOptions, run } from "./engine/run.ts";
export type { BodyMode, FollowUpRule, Settings } from "./engine/settings.ts";
export { CrmError, type CrmErrorKind } from "./http/crm-error.ts";
export { type MapEntry, MapError, readMap, writeMap } from "./match/map-file.ts";
export type { Direction, Entry, Match, Message, Outcome, Person, Remote } from "./model.ts";
export { reportHtml } from "./report/html.ts";
export { reportMarkdown } from "./report/markdown.ts";
export type { Report, Unmatched } from "./report/report.ts";
export { type CreateSinkOptions, createSink } from "./sinks/create-sink.ts";
export type { SinkName } from "./sinks/index.ts";
export type { ContactChange, ContactOutcome, Engagement, Estimate, SetupItem, Sink, Work } from "./sinks/sink.ts";
export { clientSource, type InboxPage, type Source, type Stretch } from "./source/source.ts";
export { type Connection, openPostgres, postgresSql } from "./store/postgres.ts";
export type { Row, Sql, Value } from "./store/sql.ts";
export { openSqlite } from "./store/sqlite.ts";
export { createStore, openStore, type Store } from "./store/store.ts";
export { StoreError } from "./store/store-error.ts";
