import { readFileSync } from "node:fs";
import { createClient } from "@connectsafely/client";
import { createSandbox } from "@connectsafely/sandbox";
import { expect, test } from "vitest";
import type { Edit } from "../mutant.ts";
import { clientDay } from "./client-day.ts";
import { blindClientMutants, blindDocumentMutants, blindServerMutants } from "./index.ts";
import { edited, withHeaders } from "./server/answers.ts";
import { serverMutant } from "./server/around.ts";
import { NOON, workingDay } from "./working-day.ts";

const named = <M extends { name: string }>(mutants: readonly M[]) =>
  mutants.map((mutant) => [mutant.name, mutant] as const);

test.each([
  ["server", blindServerMutants],
  ["document", blindDocumentMutants],
  ["client", blindClientMutants],
] as const)("every %s mutant has a name of its own, and all are blind", (_kind, mutants) => {
  expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length);
  expect(new Set(mutants.map(({ source }) => source))).toEqual(new Set(["blind"]));
});

const openSandbox = () => createSandbox({ now: () => NOON });

async function healthyDay() {
  const sandbox = openSandbox();
  return workingDay(sandbox, sandbox.fetch);
}
const healthy = await healthyDay();

test("two days with the healthy sandbox are the same", async () => {
  expect(await healthyDay()).toEqual(healthy);
});

test("a layer that changes nothing is not noticed", async () => {
  const sandbox = openSandbox();
  const layer = serverMutant("none", "nothing", () => async (_asked, pass) => {
    return withHeaders(await edited(await pass({}), (body: object) => body), () => {});
  });
  expect(await workingDay(sandbox, layer.mutate(sandbox))).toEqual(healthy);
});

test.each(named(blindServerMutants))("a working day is not the same when %s", async (_name, mutant) => {
  const sandbox = openSandbox();
  const day = await workingDay(sandbox, mutant.mutate(sandbox));
  expect(day.join("\n") === healthy.join("\n")).toBe(false);
});

const bundle = readFileSync(new URL(import.meta.resolve("@connectsafely/spec/openapi.json")), "utf8");

test.each(named(blindDocumentMutants))("the document changes when %s", (_name, { mutate }) => {
  const document: unknown = JSON.parse(bundle);
  mutate(editOf(document));
  expect(JSON.stringify(document) === JSON.stringify(JSON.parse(bundle))).toBe(false);
});

const healthyClientDay = await clientDay(createClient);

test("two days with the healthy client are the same", async () => {
  expect(await clientDay(createClient)).toEqual(healthyClientDay);
});

test.each(named(blindClientMutants))("a day with the client is not the same when %s", async (_name, { makeClient }) => {
  expect(await clientDay(makeClient)).not.toEqual(healthyClientDay);
});

/** The strictest reading of an `Edit`: each way has to lead to something that is there. */
function editOf(document: unknown): Edit {
  const at = (way: readonly string[]) =>
    way.reduce<unknown>((value, segment) => {
      const isThere = typeof value === "object" && value !== null && segment in value;
      if (!isThere) throw new Error(`There is no ${segment} on the way ${way.join(" ")}.`);
      return (value as Record<string, unknown>)[segment];
    }, document);
  const ownerOf = (way: readonly string[]) => {
    at(way);
    return [at(way.slice(0, -1)) as Record<string, unknown>, way.at(-1) ?? ""] as const;
  };
  return {
    get: (...way) => at(way),
    set(value, ...way) {
      const [owner, name] = ownerOf(way);
      owner[name] = value;
    },
    remove(...way) {
      const [owner, name] = ownerOf(way);
      delete owner[name];
    },
  };
}
