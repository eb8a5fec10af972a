import { type Mutate, rewrite, says, serves } from "./between.ts";

/** A server that is different and right. */
export interface ServerControl {
  readonly name: string;
  readonly mutate: Mutate;
}

const renamed = (
  headers: Headers,
  order: (names: string[]) => string[],
  cased: (name: string) => string,
): [string, string][] => order([...headers.keys()]).map((name) => [cased(name), headers.get(name) ?? ""]);

export const serverControls: readonly ServerControl[] = [
  {
    name: "header names in upper case",
    mutate: says((said) => {
      said.headers = new Headers(
        renamed(
          said.headers,
          (names) => names,
          (name) => name.toUpperCase(),
        ),
      );
    }),
  },
  {
    name: "headers in another order",
    mutate: says((said) => {
      said.headers = new Headers(
        renamed(
          said.headers,
          (names) => names.reverse(),
          (name) => name,
        ),
      );
    }),
  },
  {
    name: "harmless headers besides",
    mutate: says(({ headers }) => {
      headers.set("etag", '"1"');
      headers.set("x-request-id", crypto.randomUUID());
      headers.set("strict-transport-security", "max-age=31536000");
      headers.set("server", "nginx");
      headers.append("set-cookie", "session=1; HttpOnly");
    }),
  },
  {
    name: "Content-Type with a charset",
    mutate: says(({ headers }) => {
      if (headers.get("content-type") === "application/json")
        headers.set("content-type", "application/json; charset=utf-8");
    }),
  },
  {
    name: "Content-Type in another case",
    mutate: says(({ headers }) => {
      if (headers.get("content-type") === "application/json")
        headers.set("content-type", "Application/JSON;charset=UTF-8");
    }),
  },
  { name: "fields of JSON in another order", mutate: says((said) => rewrite<object>(said, reversed)) },
  {
    name: "JSON on many lines",
    mutate: says((said) => {
      said.text = `${JSON.stringify(JSON.parse(said.text), null, 2)}\n`;
    }),
  },
  {
    name: "JSON with every character escaped",
    mutate: says((said) => {
      said.text = said.text.replace(
        /[^\x20-\x7e]/g,
        (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, "0")}`,
      );
    }),
  },
  {
    name: "answers that take their time",
    mutate: serves(() => {
      let turn = 0;
      return async (asked, next) => {
        turn += 1;
        if (turn % 20 === 0) await new Promise((done) => setTimeout(done, 20));
        return next(asked);
      };
    }),
  },
  {
    name: "no Date",
    mutate: says(({ headers }) => {
      headers.delete("date");
    }),
  },
  {
    name: "a field that is null left out, and one left out that is null",
    mutate: says((said) => {
      rewrite<Record<string, unknown>>(said, (page) => {
        if (page["nextCursor"] === null) delete page["nextCursor"];
        else if ("conversations" in page && !("nextCursor" in page)) page["nextCursor"] = null;
      });
    }),
  },
];

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, each]): [string, unknown] => [name, reversed(each)])
      .reverse(),
  );
}
