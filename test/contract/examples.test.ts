import { EXAMPLE_DAY } from "@connectsafely/schema";
import { describe, expect, it } from "vitest";
import {
  bodyOf,
  examplesOf,
  type OpenApi,
  operationsOf,
  parametersOf,
  readBundle,
  resolve,
  responsesOf,
} from "../setup/document.ts";
import { foreignIds } from "../setup/synthetic-ids.ts";

const DAY = { start: Date.parse("2026-03-16T00:00:00Z"), end: Date.parse("2026-03-17T00:00:00Z") };

const document = readBundle();
const examples = [...shownIn(document), ...schemaExamplesIn(document)];

/** Every example of every operation, with where it stands. */
function shownIn(document: OpenApi): { at: string; value: unknown }[] {
  return operationsOf(document).flatMap((operation) => {
    const places = [
      ["body", bodyOf(document, operation)] as const,
      ...parametersOf(document, operation).map((parameter) => [parameter.name, parameter] as const),
      ...responsesOf(document, operation).flatMap(({ status, headers = {}, content = {} }) => [
        ...Object.entries(headers).map(([name, header]) => [`${status} ${name}`, resolve(document, header)] as const),
        ...Object.values(content).map((mediaType) => [String(status), mediaType] as const),
      ]),
    ];
    return places.flatMap(([place, node]) =>
      Object.entries(examplesOf(document, node)).map(([name, value]) => ({
        at: `${operation.operationId} ${place} ${name}`,
        value,
      })),
    );
  });
}

/** The examples that schemas carry: `examples` as a list. */
function schemaExamplesIn(node: unknown, at = "schema"): { at: string; value: unknown }[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === "examples" && Array.isArray(value) ? [{ at, value }] : schemaExamplesIn(value, `${at} ${key}`),
  );
}

/** All moments in a value: epoch milliseconds, and ISO 8601 wherever a text holds it. */
function momentsIn(value: unknown): number[] {
  if (typeof value === "number") return value > 1e12 ? [value] : [];
  if (typeof value === "string")
    return [...value.matchAll(/\d{4}-\d\d-\d\dT[\d:.]+Z?/g)].map(([text]) => Date.parse(text));
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(momentsIn) : [];
}

/** All objects in a value, at any depth. */
function objectsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== "object" || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(objectsIn)];
}

describe("the examples of the document", () => {
  it("all live on one day, which the reset of the quota ends", () => {
    const elsewhere = examples.filter(({ value }) =>
      momentsIn(value).some((at) => !(at >= DAY.start && at <= DAY.end)),
    );
    expect(elsewhere).toEqual([]);
    expect(examples.flatMap(({ value }) => momentsIn(value)).length).toBeGreaterThan(50);
  });

  it("live on the day that the schema package exports", () => {
    expect(EXAMPLE_DAY).toBe("2026-03-16");
  });

  it("name nobody: every identifier says that it is an example", () => {
    expect(foreignIds(document)).toEqual([]);
    const names = JSON.stringify(examples).matchAll(/"(?:name|senderName)":"([^"]+)"/g);
    expect([...new Set([...names].map(([, name]) => name))].sort()).toEqual(["Jane Doe", "John Doe", "ZodError"]);
  });

  it("give one message one text, and one person one name", () => {
    const objects = examples.flatMap(({ value }) => objectsIn(value));
    for (const [ids, field] of [
      [["messageId", "messageUrn"], "text"],
      [["profileId"], "name"],
    ] as const) {
      const told = objects.flatMap((one) => {
        const id = ids.map((name) => one[name]).find((found) => found !== undefined);
        return id === undefined ? [] : [[id, one[field]] as const];
      });
      expect(told.length).toBeGreaterThan(1);
      expect(told).toEqual(told.map(([id]) => [id, new Map(told).get(id)]));
    }
  });

  it("cover what a caller has to tell apart", () => {
    const shown = examples.map(({ at }) => at);
    const all = (pattern: RegExp) => shown.filter((at) => pattern.test(at)).length;
    expect(all(/^getRecentMessages 200 /)).toBe(3);
    expect(all(/^sendMessage body /)).toBeGreaterThanOrEqual(2);
    const text = JSON.stringify(examples);
    expect(text).toContain("Rate limit exceeded for MESSAGE: 150/150 used");
    expect(text).toContain("Failed to get LinkedIn authentication credentials");
    expect(text).toContain("Failed to send typing indicator");
    expect(text).toContain('"attachments":null,"reactions":null');
    expect(text).toContain('"messageType":"inmail"');
    expect(text).toContain('"conversations":[]');
  });
});
