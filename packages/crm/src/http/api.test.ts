import { expect, test } from "vitest";
import { createScene, sinkFor } from "../../test/setup.ts";
import { createFakeHubSpot } from "../fakes/hubspot.ts";
import { createFakePipedrive } from "../fakes/pipedrive.ts";
import { createFakeSalesforce } from "../fakes/salesforce.ts";
import type { Entry } from "../model.ts";

const entry = (contact: string): Entry => ({
  key: "li_00000000000000000000000000000001",
  kind: "message",
  direction: "in",
  title: "LinkedIn message from Jane Doe",
  body: "Jane Doe: Hello",
  at: 1,
  contacts: [{ type: "contact", id: contact }],
  remoteId: undefined,
});

test("waits as long as Retry-After says, then tries again", async () => {
  const fake = createFakeHubSpot();
  fake.faults.arm({ kind: "429", count: 2 });
  const waits: number[] = [];
  const sink = sinkFor("hubspot", fake, { sleep: async (ms) => void waits.push(ms) });
  expect(await sink.setup(false)).toHaveLength(8);
  expect(waits).toEqual([1000, 1000]);
});

test.each(["500-before", "500-after", "drop-before", "drop-after"] as const)(
  "%s of a repeatable call is tried again",
  async (kind) => {
    const fake = createFakeHubSpot();
    const contact = fake.addContact({ name: "Jane Doe" });
    fake.faults.arm({ kind, count: 2, operation: "upsertCommunications" });
    expect(await sinkFor("hubspot", fake).put([entry(contact)])).toMatchObject([{ state: "done" }]);
    expect(fake.held()).toHaveLength(1);
  },
);

test.each(["500-after", "drop-after", "hang-after"] as const)(
  "%s of a call that must not be repeated is in doubt, and made once",
  async (kind) => {
    const fake = createFakePipedrive();
    const contact = fake.addContact({ name: "Jane Doe" });
    fake.faults.arm({ kind, operation: "createActivity" });
    expect(await sinkFor("pipedrive", fake, { timeout: 50 }).put([entry(contact)])).toMatchObject([
      { state: "unknown" },
    ]);
    expect(fake.held()).toHaveLength(1);
  },
);

test("a CRM that stays down leaves it for later", async () => {
  const fake = createFakeSalesforce();
  const contact = fake.addContact({ name: "Jane Doe" });
  fake.faults.arm({ kind: "500-before", operation: "upsertRecords" });
  const [outcome] = await sinkFor("salesforce", fake).put([entry(contact)]);
  expect(outcome).toMatchObject({ state: "again", error: expect.stringContaining("answered 500") });
  expect(fake.calls.get("upsertRecords")).toBe(4);
});

test.each([
  ["hubspot", "set HUBSPOT_TOKEN"],
  ["salesforce", "Set SALESFORCE_ACCESS_TOKEN"],
  ["pipedrive", "Set PIPEDRIVE_API_TOKEN"],
] as const)("a refused token of %s says which variable to set, and not the token", async (name, sentence) => {
  const { fake } = await createScene(name);
  const sink = sinkFor(name, fake, {
    env: { HUBSPOT_TOKEN: "wrong-one", SALESFORCE_ACCESS_TOKEN: "wrong-one", PIPEDRIVE_API_TOKEN: "wrong-one" },
  });
  const failure: Error = await sink.setup(false).then(
    () => new Error("it passed"),
    (error: Error) => error,
  );
  expect(failure.message).toContain(sentence);
  expect(failure.message).not.toContain("wrong-one");
});

test("keeps below a burst limit that the headers tell", async () => {
  let clock = 0;
  const fake = createFakeHubSpot();
  fake.limit = { calls: 3, intervalMs: 10_000, now: () => clock };
  const sleep = async (ms: number) => {
    clock += ms;
  };
  const sink = sinkFor("hubspot", fake, { now: () => clock, sleep });
  await sink.setup(false);
  expect(clock).toBe(20_000);
  expect(fake.calls.get("readProperty")).toBe(8);
});

test("asks Salesforce for a token by client credentials, once", async () => {
  const fake = createFakeSalesforce();
  let asked = 0;
  const answer: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    if (!request.url.endsWith("/services/oauth2/token")) return fake.fetch(request);
    asked++;
    const form = new URLSearchParams(await request.text());
    return Response.json(
      form.get("client_secret") === "secret"
        ? { access_token: "fake-token" }
        : { error: "invalid_client", error_description: "wrong secret" },
      { status: 200 },
    );
  };
  const env = { SALESFORCE_CLIENT_ID: "id", SALESFORCE_CLIENT_SECRET: "secret" };
  await sinkFor("salesforce", { fetch: answer }, { env }).setup(false);
  expect(asked).toBe(1);
  await expect(
    sinkFor("salesforce", { fetch: answer }, { env: { ...env, SALESFORCE_CLIENT_SECRET: "other" } }).setup(false),
  ).rejects.toThrow("wrong secret");
});
