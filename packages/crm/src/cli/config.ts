import { existsSync, readFileSync } from "node:fs";
import type { BodyMode, FollowUpRule, Settings } from "../engine/settings.ts";
import { defaults } from "../engine/settings.ts";
import type { SinkName } from "../sinks/index.ts";
import { type Args, isSink } from "./args.ts";
import * as read from "./fields.ts";
import { UsageError } from "./usage-error.ts";

export interface Config {
  readonly sink: SinkName;
  readonly store: string;
  readonly accounts: readonly (string | undefined)[];
  readonly baseUrl: string | undefined;
  /** Of the messaging API, for a sandbox. */
  readonly sourceUrl: string | undefined;
  readonly addressFields: readonly string[];
  readonly reserve: number;
  readonly dailyTokens: number;
  readonly map: string | undefined;
  readonly settings: Settings;
}

const DEFAULT_FILE = "connectsafely-crm.json";
/** Every setting of the file. */
export const keys = [
  "sink",
  "store",
  "accounts",
  "baseUrl",
  "sourceUrl",
  "addressFields",
  "reserve",
  "dailyTokens",
  "map",
  "since",
  "body",
  "maxMessages",
  "rematchAfter",
  "linkBack",
  "createContacts",
  "owners",
  "followUps",
];
const most = Number.MAX_SAFE_INTEGER;

type Env = Readonly<Record<string, string | undefined>>;

/** The file, then the environment, then the command line; the last one wins. */
export function readConfig({ values, sink }: Args, env: Env): Config {
  const file = values.config ?? env["CONNECTSAFELY_CRM_CONFIG"] ?? DEFAULT_FILE;
  const isAsked = file !== DEFAULT_FILE;
  const given = isAsked || existsSync(file) ? readObject(file) : {};
  const at = (name: string) => `${file}: ${name}`;
  const from = <T>(name: string, of: (field: read.Field) => T, otherwise: T): T =>
    given[name] === undefined ? otherwise : of({ value: given[name], at: at(name) });

  const body = (field: read.Field): BodyMode => read.oneOf(field, ["none", "excerpt", "full"]);
  const option = <T>(value: unknown, name: string, of: (field: read.Field) => T, otherwise: T): T =>
    value === undefined ? otherwise : of({ value, at: `--${name}` });
  const maxMessages = (field: read.Field) => read.numberOf(field, 1, most);

  return {
    sink: sink ?? sinkOf(from("sink", read.stringOf, ""), at("sink")),
    store: values.store ?? env["CONNECTSAFELY_CRM_STORE"] ?? from("store", storeOf, "connectsafely-crm.sqlite"),
    accounts: values.account ?? from<(string | undefined)[]>("accounts", read.listOf, [undefined]),
    baseUrl: from<string | undefined>("baseUrl", urlOf, undefined),
    sourceUrl: from<string | undefined>("sourceUrl", urlOf, undefined),
    addressFields: from("addressFields", read.listOf, []),
    reserve: from("reserve", (field) => read.numberOf(field, 0, 1), 0.5),
    dailyTokens: from("dailyTokens", (field) => read.numberOf(field, 1, most), 30_000),
    map: values.map ?? from<string | undefined>("map", read.stringOf, undefined),
    settings: {
      ...defaults,
      since: option(values.since, "since", read.momentOf, from("since", read.momentOf, defaults.since)),
      body: option(values.body, "body", body, from("body", body, defaults.body)),
      maxMessages: option(
        values["max-messages"],
        "max-messages",
        maxMessages,
        from("maxMessages", maxMessages, defaults.maxMessages),
      ),
      rematchAfterMs: values.rematch ? 0 : from("rematchAfter", read.durationOf, defaults.rematchAfterMs),
      linkBack: from("linkBack", read.booleanOf, defaults.linkBack),
      createContacts: from("createContacts", read.booleanOf, defaults.createContacts),
      owners: from("owners", read.listOf, []),
      followUps: from("followUps", followUpsOf, []),
    },
  };
}

function readObject(file: string): Record<string, unknown> {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError(
      `The configuration ${file} cannot be read: ${(error as Error).message}. Name another with --config.`,
    );
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`The configuration ${file} is no JSON: ${(error as Error).message}.`);
  }
  const secret = Object.keys(Object(value)).find(
    (key) => /token|secret|password|apikey|api_key/i.test(key) && key !== "dailyTokens",
  );
  if (secret !== undefined) {
    throw new UsageError(
      `${file}: "${secret}" looks like a secret. Secrets come from the environment only; see --help.`,
    );
  }
  return read.objectOf({ value, at: file }, keys);
}

function sinkOf(name: string, at: string): SinkName {
  if (isSink(name)) return name;
  if (name === "") throw new UsageError("Which CRM? Write it behind the verb, as in: connectsafely-crm plan hubspot.");
  throw new UsageError(`${at} is "${name}": give hubspot, salesforce or pipedrive.`);
}

function storeOf(field: read.Field): string {
  const store = read.stringOf(field);
  if (/^postgres(ql)?:\/\/[^/]*:[^/]*@/.test(store)) {
    throw new UsageError(`${field.at} holds a password. Put the address into CONNECTSAFELY_CRM_STORE instead.`);
  }
  return store;
}

function urlOf(field: read.Field): string {
  const url = read.stringOf(field);
  if (!URL.canParse(url)) return read.refuse(field, "an address such as https://example.my.salesforce.com");
  return url.replace(/\/+$/, "");
}

function followUpsOf({ value, at }: read.Field): FollowUpRule[] {
  if (!Array.isArray(value)) return read.refuse({ value, at }, "a list of rules");
  return value.map((one, index) => followUpOf({ value: one, at: `${at}[${index}]` }));
}

function followUpOf(field: read.Field): FollowUpRule {
  const rule = read.objectOf(field, ["when", "after", "within", "title", "stage"]);
  const part = (name: string) => ({ value: rule[name], at: `${field.at}.${name}` });
  const when = read.oneOf(part("when"), ["replied", "noReply"]);
  const title = when === "replied" ? "Answer {name} on LinkedIn" : "Follow up with {name} on LinkedIn";
  return {
    when,
    afterMs: rule["after"] === undefined && when === "replied" ? 0 : read.durationOf(part("after")),
    withinMs: rule["within"] === undefined ? 30 * 86_400_000 : read.durationOf(part("within")),
    title: rule["title"] === undefined ? title : read.stringOf(part("title")),
    stage: rule["stage"] === undefined ? undefined : stageOf(part("stage")),
  };
}

function stageOf(field: read.Field): { field: string; value: string } {
  const stage = read.objectOf(field, ["field", "value"]);
  const part = (name: string) => read.stringOf({ value: stage[name], at: `${field.at}.${name}` });
  return { field: part("field"), value: part("value") };
}
