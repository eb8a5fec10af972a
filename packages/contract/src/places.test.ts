import { join } from "node:path";
import { expect, test } from "vitest";
import { createPlaces, toText } from "./places.ts";

const spec = join(import.meta.dirname, "../../../spec/openapi.yaml");
const at = createPlaces(spec);

test("finds the file and line where something is written, through every reference on the way", async () => {
  const way = ["paths", "/messaging/send", "post", "responses", "200", "headers", "X-RateLimit-Reset", "required"];
  const place = await at(way);
  expect(place?.file).toMatch(/components\/headers\/RateLimitReset\.yaml$/);
  expect(place?.pointer).toBe("#/required");
  expect(place?.line).toBeGreaterThan(1);
});

test("what is not there leads to the nearest thing around it", async () => {
  const operation = await at(["paths", "/messaging/send", "post"]);
  expect(await at(["paths", "/messaging/send", "post", "responses", "418"])).toMatchObject({ file: operation?.file });
});

test("a document that is in memory only has no places", async () => {
  expect(await createPlaces("nowhere.json#")(["info"])).toBeUndefined();
});

test("a pointer escapes what would be read as its own signs", () => {
  expect(toText(["paths", "/messaging/send", "a~b"])).toBe("#/paths/~1messaging~1send/a~0b");
});
