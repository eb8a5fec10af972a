import { describe, expect, test } from "vitest";
import { editOf, mutated } from "./edit.ts";

const document = () => ({
  paths: { "/a": { get: { parameters: [{ $ref: "#/components/parameters/Count" }], tags: ["one", "two", "three"] } } },
  components: { parameters: { Count: { name: "count", schema: { maximum: 100 } } } },
});

describe("edit", () => {
  test("sets, replaces and removes at a way", () => {
    const changed = mutated(document(), {
      mutate(edit) {
        edit.set(true, "components", "parameters", "Count", "required");
        edit.set(10, "components", "parameters", "Count", "schema", "maximum");
        edit.remove("components", "parameters", "Count", "name");
      },
    });
    expect(changed.components.parameters).toEqual({ Count: { schema: { maximum: 10 }, required: true } });
  });

  test("leaves the bundle as it is", () => {
    const bundle = document();
    mutated(bundle, { mutate: (edit) => edit.remove("paths") });
    expect(bundle).toEqual(document());
  });

  test("closes the gap that a removed item leaves in a list", () => {
    const changed = mutated(document(), { mutate: (edit) => edit.remove("paths", "/a", "get", "tags", "1") });
    expect(changed.paths["/a"].get.tags).toEqual(["one", "three"]);
  });

  test("gives a copy, so that a change of it changes nothing else", () => {
    const bundle = document();
    const count = editOf(bundle).get("components", "parameters", "Count") as { name: string };
    count.name = "limit";
    expect(bundle).toEqual(document());
  });

  test("names the keys that are there when a way leads nowhere", () => {
    const edit = editOf(document());
    const message =
      "#/components/header leads nowhere: where header is looked for, there is parameters. Name one of these.";
    expect(() => edit.get("components", "header")).toThrow(message);
    expect(() => edit.remove("components", "header")).toThrow(message);
    expect(() => edit.set(1, "components", "header", "Limit")).toThrow(message);
  });

  test("does not follow a $ref", () => {
    const way = ["paths", "/a", "get", "parameters", "0", "schema"];
    const message =
      "#/paths/~1a/get/parameters/0/schema leads nowhere: where schema is looked for, there is a $ref to #/components/parameters/Count.";
    expect(() => editOf(document()).remove(...way)).toThrow(message);
  });

  test("does not set an item behind the end of a list", () => {
    expect(() => editOf(document()).set("four", "paths", "/a", "get", "tags", "3")).toThrow("leads nowhere");
  });

  test("refuses a value that is there already", () => {
    const way = ["components", "parameters", "Count", "name"];
    expect(() => editOf(document()).set("count", ...way)).toThrow("has this value already");
  });

  test("takes another order of keys for a change", () => {
    const way = ["components", "parameters", "Count"];
    const changed = mutated(document(), {
      mutate: (edit) => edit.set({ schema: { maximum: 100 }, name: "count" }, ...way),
    });
    expect(Object.keys(changed.components.parameters.Count)).toEqual(["schema", "name"]);
  });

  test("needs a way", () => {
    expect(() => editOf(document()).set({})).toThrow("A way needs at least one step");
  });
});
