import { isDeepStrictEqual } from "node:util";
import type { Check, Finding } from "../../check.ts";
import type { ContractDocument } from "../../document.ts";
import { costsQuota, pages, operations as policies, quota } from "../../policy.ts";
import { staticOnly } from "./static-only.ts";

const declaredQuota = {
  action: quota.action,
  limit: quota.limit,
  period: quota.period,
  scope: quota.scope,
  cost: quota.cost,
};

const { getRecentMessages: inbox, getConversationDetails: history } = pages;
const declaredPages: Readonly<Record<string, unknown>> = {
  getRecentMessages: {
    kind: inbox.kind,
    items: inbox.items,
    key: inbox.key,
    cursor: { parameter: inbox.cursor, field: inbox.cursor },
    size: inbox.size,
  },
  getConversationDetails: {
    kind: history.kind,
    items: history.items,
    key: history.key,
    anchor: { parameter: history.anchor, field: history.time },
    size: { before: history.before, after: history.after },
    more: history.more,
  },
};

export const extensions: Check<ContractDocument> = {
  ...staticOnly,
  id: "extension.policy",
  says: "The extension keys tell what is true: which calls may be repeated, what a call costs, how pages follow each other.",
  run({ operations }) {
    return operations.flatMap(({ id, at, object }): Finding[] => {
      const sends = costsQuota(policies[id].kind);
      const expected: Readonly<Record<`x-${string}`, unknown>> = {
        "x-delivery": sends ? "at-most-once" : "repeatable",
        "x-quota": sends ? declaredQuota : undefined,
        "x-pagination": declaredPages[id],
      };
      return Object.entries(expected).flatMap(([key, value]) => {
        const actual = object[key as `x-${string}`];
        if (isDeepStrictEqual(actual, value)) return [];
        return [
          { operation: id, message: `${key} of ${id} is wrong`, at: [...at, key], expected: value ?? "none", actual },
        ];
      });
    });
  },
};
