/** Stands where a value was. */
export const REDACTED = "[redacted]";

/** A short word ("Hi", "ok") is no secret, and looking for it would tear other words apart. */
const SHORTEST_SECRET = 5;

/** A copy in which the values of the named fields are replaced, at any depth. `conceal` sees every other text. */
export function redactFields(value: unknown, names: readonly string[], conceal: (text: string) => string): unknown {
  if (typeof value === "string") return conceal(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => redactFields(item, names, conceal));
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      name,
      names.includes(name) && field !== null && field !== undefined ? REDACTED : redactFields(field, names, conceal),
    ]),
  );
}

/** Takes the sensitive texts of an input out of other texts: a server may quote them in its error. */
export function concealInput(text: string, input: object, names: readonly string[]): string {
  let clean = text;
  for (const [name, value] of Object.entries(input)) {
    if (!names.includes(name) || typeof value !== "string" || value.length < SHORTEST_SECRET) continue;
    // As it is, as it stands inside of JSON, and as in a URL, which cannot hold half a character.
    const forms = [value, JSON.stringify(value).slice(1, -1), encodeURIComponent(value.replace(/\p{Surrogate}/gu, ""))];
    clean = forms.reduce((text, form) => text.replaceAll(form, REDACTED), clean);
  }
  return clean;
}
