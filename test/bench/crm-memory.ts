// Syncs as many messages as it is told, from a mailbox that makes them up as they are asked for, into a HubSpot that forgets
// them at once. Prints the most memory that was in use, in MB; run it with --expose-gc.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSink, openStore, type Person, run, type Source } from "@connectsafely/crm";
import { profileId, profileUrl } from "../crm/mailbox.ts";

const MESSAGES = Number(process.argv[2] ?? 1_000);
const PER_CONVERSATION = 50;
const PAGE = 100;
const conversations = MESSAGES / PER_CONVERSATION;
const START = Date.parse("2026-01-01T00:00:00Z");

const personOf = (number: number): Person => ({
  id: profileId(number),
  name: `Person ${number}`,
  url: profileUrl(number),
});
const sentAt = (conversation: number, letter: number) => START + (conversation * PER_CONVERSATION + letter) * 1_000;

const source: Source = {
  async inbox(_account, cursor) {
    const from = Number(cursor ?? 0);
    const numbers = Array.from(
      { length: Math.min(PAGE, conversations - from) },
      (_, index) => conversations - from - index,
    );
    return {
      account: "acc_1",
      owner: profileId(0),
      conversations: numbers.map((number) => ({
        glimpse: {
          thread: `2-${number}`,
          urn: String(number),
          activityAt: sentAt(number, PER_CONVERSATION),
          latest: "",
          people: [profileId(number)],
        },
        people: [personOf(number)],
      })),
      next: from + PAGE < conversations ? String(from + PAGE) : undefined,
    };
  },
  async history(_account, urn) {
    const messages = Array.from({ length: PER_CONVERSATION }, (_, letter) => ({
      key: `li_${urn}_${letter}`,
      sender: personOf(letter % 2 === 0 ? 0 : Number(urn)),
      text: `Letter ${letter} `.repeat(20),
      subject: undefined,
      sentAt: sentAt(Number(urn), letter),
      attachments: 0,
    }));
    return { messages, more: false, doubtful: 0 };
  },
};

type Input = { inputs: { id: string; idProperty?: string }[]; filterGroups?: { filters: { values: string[] }[] }[] };

let requests = 0;
let peak = 0;

/** Everyone is a contact, everything is accepted. */
async function hubspot(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  if (++requests % 20 === 0) measure();
  const { url, body } = await read(new Request(input, init));
  if (url.includes("/properties/"))
    return Response.json({ name: "", label: "", type: "string", fieldType: "text", groupName: "" });
  if (url.endsWith("/search")) {
    const values = body.filterGroups?.[0]?.filters[0]?.values ?? [];
    const addresses = values.filter((value) => /^https:\/\/www\.\S+[^/]$/.test(value));
    return Response.json({
      total: 0,
      results: addresses.map((address) => ({ id: address.slice(-12), properties: { hs_linkedin_url: address } })),
    });
  }
  if (url.endsWith("/read")) return Response.json({ status: "COMPLETE", results: [] });
  const results = body.inputs.map(({ id, idProperty = "" }) => ({
    id: `remote ${id}`,
    properties: { [idProperty]: id },
  }));
  return Response.json({ status: "COMPLETE", results });
}

async function read(request: Request): Promise<{ url: string; body: Input }> {
  const text = await request.text();
  return { url: request.url, body: text === "" ? { inputs: [] } : JSON.parse(text) };
}

function measure(): void {
  globalThis.gc?.();
  peak = Math.max(peak, process.memoryUsage().heapUsed + process.memoryUsage().external);
}

const folder = mkdtempSync(join(tmpdir(), "crm-memory-"));
const store = await openStore(join(folder, "state.sqlite"), "hubspot");
const sink = createSink("hubspot", { env: { HUBSPOT_TOKEN: "any" }, fetch: hubspot });
const report = await run({ source, store, sink, apply: true });
measure();
await store.close();
rmSync(folder, { recursive: true });
if (report.created !== MESSAGES) throw new Error(JSON.stringify(report));
console.log(peak / 1_000_000);
