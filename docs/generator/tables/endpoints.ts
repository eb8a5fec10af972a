import { code, table } from "../markdown.ts";
import type { Model } from "../model.ts";

export function endpoints({ operations }: Model): string {
  const rows = operations.map(({ id, method, path, summary, delivery, quota }) => [
    `[${code(id)}](/operations/${id}/)`,
    code(`${method} ${path}`),
    summary,
    quota ? `${quota.cost} ${quota.action}` : "nothing",
    delivery === "repeatable" ? "yes" : "no",
  ]);
  return table(["Operation", "Request", "What it does", "Costs", "May be repeated"], rows);
}
