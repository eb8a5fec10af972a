// What the form asks for, as a request.

export interface Asked {
  method: string;
  path: string;
  server: string;
  query: Record<string, unknown>;
  body: Record<string, unknown> | undefined;
}

export function readForm(form: HTMLFormElement): Asked {
  const { method = "GET", path = "", server = "", in: place } = form.dataset;
  const values = Object.fromEntries(
    [...form.querySelectorAll<HTMLInputElement>("[data-kind]")]
      .filter(({ value }) => value !== "")
      .map(({ name, value, dataset }) => [name, parse(value, dataset["kind"])]),
  );
  const isBody = place === "body";
  return { method, path, server, query: isBody ? {} : values, body: isBody ? values : undefined };
}

/** Where the text is not of its kind it goes out as it is, so that the answer can say so. */
function parse(value: string, kind = "string"): unknown {
  if (kind === "list") return value.split("\n").filter((line) => line.trim() !== "");
  if (kind === "boolean") return value === "true";
  if (kind === "integer" && value.trim() !== "" && Number.isInteger(Number(value))) return Number(value);
  return value;
}

export function search(query: Record<string, unknown>): string {
  const entries = Object.entries(query).map(([name, value]) => [name, String(value)] as [string, string]);
  return entries.length > 0 ? `?${new URLSearchParams(entries)}` : "";
}
