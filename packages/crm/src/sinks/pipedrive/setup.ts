import type { operations as Types } from "../../generated/pipedrive/openapi.ts";
import type { Api } from "../../http/api.ts";
import type { SetupItem } from "../sink.ts";

export const ACTIVITY_TYPE = "LinkedIn message";
/** Of persons: the profile id. */
export const OWN_ID = "LinkedIn profile id";
export const personFields = {
  lastSent: "LinkedIn: last sent",
  lastReply: "LinkedIn: last reply",
  sent: "LinkedIn: messages sent",
  received: "LinkedIn: messages received",
  replyMinutes: "LinkedIn: minutes until they reply",
};

const wanted = [
  { name: OWN_ID, field_type: "varchar" },
  { name: personFields.lastSent, field_type: "date" },
  { name: personFields.lastReply, field_type: "date" },
  { name: personFields.sent, field_type: "double" },
  { name: personFields.received, field_type: "double" },
  { name: personFields.replyMinutes, field_type: "double" },
] as const;

export async function setupPipedrive(api: Api<Types>, apply: boolean): Promise<SetupItem[]> {
  const items: SetupItem[] = [];
  const types = await api.call("listActivityTypes", {});
  const has = types.data.some(({ name }) => name === ACTIVITY_TYPE);
  if (!has && apply) await api.call("createActivityType", { body: { name: ACTIVITY_TYPE, icon_key: "bubble" } });
  items.push({ what: `activity type ${ACTIVITY_TYPE}`, state: has ? "present" : apply ? "created" : "missing" });

  const fields = await api.call("listPersonFields", {});
  const present = new Set(fields.data.map(({ name }) => name));
  for (const { name, field_type } of wanted) {
    const what = `person field ${name} (${field_type})`;
    if (present.has(name)) items.push({ what, state: "present" });
    else if (!apply) items.push({ what, state: "missing" });
    else {
      await api.call("createPersonField", { body: { name, field_type } });
      items.push({ what, state: "created" });
    }
  }
  return items;
}

/** Custom fields go by keys that Pipedrive invents; activity types by a key of their own. */
export interface Names {
  readonly field: ReadonlyMap<string, string>;
  readonly activityType: string | undefined;
}

export function createNames(api: Api<Types>): () => Promise<Names> {
  let read: Promise<Names> | undefined;
  return () => {
    read ??= (async () => {
      const [types, fields] = [await api.call("listActivityTypes", {}), await api.call("listPersonFields", {})];
      return {
        field: new Map(fields.data.map(({ name, key }) => [name, key])),
        activityType: types.data.find(({ name }) => name === ACTIVITY_TYPE)?.key_string,
      };
    })();
    return read;
  };
}
