import type { operations as Types } from "../../generated/hubspot/openapi.ts";
import type { Api } from "../../http/api.ts";
import { CrmError } from "../../http/crm-error.ts";
import type { SetupItem } from "../sink.ts";

/** Of communications and tasks: the natural key. */
export const KEY = "li_message_key";
/** Of contacts: the profile id, which stays when people rename their address. */
export const OWN_ID = "li_profile_id";

export const contactProperties = {
  lastSent: "li_last_sent",
  lastReply: "li_last_reply",
  sent: "li_messages_sent",
  received: "li_messages_received",
  replyMinutes: "li_reply_minutes",
};

interface Wanted {
  readonly objectType: string;
  readonly groupName: string;
  readonly name: string;
  readonly label: string;
  readonly type: "string" | "datetime" | "number";
  readonly unique?: boolean;
}

const contact = { objectType: "contacts", groupName: "contactinformation" };
const wanted: readonly Wanted[] = [
  {
    objectType: "communications",
    groupName: "communicationinformation",
    name: KEY,
    label: "LinkedIn message key",
    type: "string",
    unique: true,
  },
  {
    objectType: "tasks",
    groupName: "taskinformation",
    name: KEY,
    label: "LinkedIn follow-up key",
    type: "string",
    unique: true,
  },
  { ...contact, name: OWN_ID, label: "LinkedIn profile id", type: "string", unique: true },
  { ...contact, name: contactProperties.lastSent, label: "LinkedIn: last sent", type: "datetime" },
  { ...contact, name: contactProperties.lastReply, label: "LinkedIn: last reply", type: "datetime" },
  { ...contact, name: contactProperties.sent, label: "LinkedIn: messages sent", type: "number" },
  { ...contact, name: contactProperties.received, label: "LinkedIn: messages received", type: "number" },
  { ...contact, name: contactProperties.replyMinutes, label: "LinkedIn: minutes until they reply", type: "number" },
];

const fieldTypes = { string: "text", datetime: "date", number: "number" };

export async function setupHubspot(api: Api<Types>, apply: boolean): Promise<SetupItem[]> {
  const items: SetupItem[] = [];
  for (const { objectType, groupName, name, label, type, unique = false } of wanted) {
    const what = `property ${objectType}.${name} (${type}${unique ? ", unique" : ""})`;
    if (await exists(api, objectType, name)) {
      items.push({ what, state: "present" });
    } else if (apply) {
      await api.call("createProperty", {
        path: { objectType },
        body: { name, label, type, fieldType: fieldTypes[type], groupName, ...(unique && { hasUniqueValue: true }) },
      });
      items.push({ what, state: "created" });
    } else items.push({ what, state: "missing" });
  }
  return items;
}

async function exists(api: Api<Types>, objectType: string, propertyName: string): Promise<boolean> {
  try {
    await api.call("readProperty", { path: { objectType, propertyName } });
    return true;
  } catch (error) {
    if (error instanceof CrmError && error.kind === "missing") return false;
    throw error;
  }
}
