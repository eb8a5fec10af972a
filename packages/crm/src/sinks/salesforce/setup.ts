import type { operations as Types } from "../../generated/salesforce/openapi.ts";
import type { Api } from "../../http/api.ts";
import type { SetupItem } from "../sink.ts";

/** Of activities, so of Tasks too: the natural key. */
export const KEY = "LI_Message_Key__c";
/** Of contacts: the profile id. */
export const OWN_ID = "LI_Profile_Id__c";

export const contactFields = {
  lastSent: "LI_Last_Sent__c",
  lastReply: "LI_Last_Reply__c",
  sent: "LI_Messages_Sent__c",
  received: "LI_Messages_Received__c",
  replyMinutes: "LI_Reply_Minutes__c",
};

const text = (label: string, length: number) => ({
  label,
  type: "Text",
  length,
  externalId: true,
  unique: true,
  caseSensitive: false,
});
const time = (label: string) => ({ label, type: "DateTime" });
const count = (label: string) => ({ label, type: "Number", precision: 18, scale: 0 });

// A field of Activity shows on Task.
const wanted = [
  { seenOn: "Task", of: "Activity", name: KEY, metadata: text("LinkedIn message key", 40) },
  {
    seenOn: "Contact",
    of: "Contact",
    name: OWN_ID,
    metadata: { ...text("LinkedIn profile id", 100), caseSensitive: true },
  },
  { seenOn: "Contact", of: "Contact", name: contactFields.lastSent, metadata: time("LinkedIn: last sent") },
  { seenOn: "Contact", of: "Contact", name: contactFields.lastReply, metadata: time("LinkedIn: last reply") },
  { seenOn: "Contact", of: "Contact", name: contactFields.sent, metadata: count("LinkedIn: messages sent") },
  { seenOn: "Contact", of: "Contact", name: contactFields.received, metadata: count("LinkedIn: messages received") },
  {
    seenOn: "Contact",
    of: "Contact",
    name: contactFields.replyMinutes,
    metadata: count("LinkedIn: minutes until they reply"),
  },
];

export async function setupSalesforce(api: Api<Types>, apply: boolean): Promise<SetupItem[]> {
  const fields = new Map<string, Set<string>>();
  for (const sobject of ["Task", "Contact"]) {
    const described = await api.call("describeObject", { path: { sobject } });
    fields.set(sobject, new Set(described.fields.map(({ name }) => name)));
  }
  const items: SetupItem[] = [];
  for (const { seenOn, of, name, metadata } of wanted) {
    const what = `field ${of}.${name} (${metadata.type}${"unique" in metadata ? ", external id, unique" : ""})`;
    if (fields.get(seenOn)?.has(name)) items.push({ what, state: "present" });
    else if (!apply) items.push({ what, state: "missing" });
    else {
      await api.call("createField", { body: { FullName: `${of}.${name}`, Metadata: metadata } });
      items.push({ what, state: "created", hint: "give the sync's user the right to edit it, in a permission set" });
    }
  }
  return items;
}
