import type { Workplace } from "../workplace.ts";

const signs = { present: "=", missing: "?", created: "+" };

export async function setupVerb({ args, terminal, ...place }: Workplace): Promise<number> {
  const apply = args.values.apply ?? false;
  const sink = await place.sink();
  const items = await sink.setup(apply);
  if (args.values.json) terminal.out(`${JSON.stringify(items, null, 2)}\n`);
  else for (const { what, state, hint } of items) terminal.out(`${signs[state]} ${what}${hint ? `; ${hint}` : ""}\n`);
  const missing = items.filter(({ state }) => state === "missing").length;
  if (missing > 0) terminal.err(`${sink.name} lacks ${missing}. Next: connectsafely-crm setup --apply\n`);
  return missing > 0 ? 2 : 0;
}
