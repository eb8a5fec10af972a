import { expect, it } from "vitest";
import { operationsOf, readBundle, responsesOf } from "../setup/document.ts";
import { pages } from "./pages.ts";
import { statusSources } from "./status-sources.ts";

it("every status that the document declares has a source, and no other", () => {
  const document = readBundle();
  const declared = operationsOf(document).map((one) => [
    one.operationId,
    responsesOf(document, one)
      .map(({ status }) => String(status))
      .sort(),
  ]);
  const sourced = Object.entries(statusSources).map(([id, row]) => [id, Object.keys(row).sort()]);
  expect(Object.fromEntries(sourced)).toEqual(Object.fromEntries(declared));
});

it("a status comes from a seed page exactly where one lists it or shows an answer with it", () => {
  const stated = new Set(
    pages.flatMap(({ operations }) =>
      operations.flatMap(({ operation, statuses = {}, response = {}, examples = [] }) =>
        [
          ...Object.keys(statuses),
          ...Object.keys(response),
          ...examples.flatMap((example) => (example.of === "response" ? [String(example.status)] : [])),
        ].map((status) => `${operation} ${status}`),
      ),
    ),
  );
  const sourced = Object.entries(statusSources).flatMap(([operation, row]) =>
    Object.entries(row).flatMap(([status, source]) => (source === "seed" ? [`${operation} ${status}`] : [])),
  );
  expect(sourced.sort()).toEqual([...stated].sort());
});
