import { category } from "./category.ts";
import { history, isHistory, reading } from "./pages.ts";

export const historyPageMutants = category("paging", {
  own: {
    "hasMoreBefore is always true": history((page) => {
      Object.assign(page.pagination ?? {}, { hasMoreBefore: true });
    }),
    "hasMoreBefore is always false": history((page) => {
      Object.assign(page.pagination ?? {}, { hasMoreBefore: false });
    }),
    "hasMoreAfter is always true": history((page) => {
      Object.assign(page.pagination ?? {}, { hasMoreAfter: true });
    }),
    "hasMoreAfter is always false": history((page) => {
      Object.assign(page.pagination ?? {}, { hasMoreAfter: false });
    }),
    "hasMoreBefore and hasMoreAfter are swapped": history(({ pagination }) => {
      if (pagination)
        Object.assign(pagination, { hasMoreBefore: pagination.hasMoreAfter, hasMoreAfter: pagination.hasMoreBefore });
    }),
    "deliveredAt is ignored": reading(isHistory, (query) => {
      if (/^[1-9]\d*$/.test(query.get("deliveredAt") ?? "")) query.delete("deliveredAt");
    }),
    "countBefore and countAfter are swapped": reading(isHistory, (query) => {
      const before = query.get("countBefore");
      const after = query.get("countAfter");
      query.delete("countBefore");
      query.delete("countAfter");
      if (after !== null) query.set("countBefore", after);
      if (before !== null) query.set("countAfter", before);
    }),
    "countBefore is one too few": reading(isHistory, (query) => {
      const before = Number(query.get("countBefore"));
      if (before > 1) query.set("countBefore", String(before - 1));
    }),
    "countAfter is one too many": reading(isHistory, (query) => {
      const after = Number(query.get("countAfter"));
      if (after >= 1) query.set("countAfter", String(after + 1));
    }),
    "countAfter is ignored": reading(isHistory, (query) => {
      if (/^\d+$/.test(query.get("countAfter") ?? "")) query.set("countAfter", "0");
    }),
    "a step back skips a message": reading(isHistory, (query) => {
      const anchor = Number(query.get("deliveredAt"));
      if (anchor > 120_000 && query.has("countBefore")) query.set("deliveredAt", String(anchor - 120_000));
    }),
    "messages of the same second are one": history((page) => {
      page.messages = page.messages.filter(
        ({ sentAt }, at, all) => Math.floor(sentAt / 1000) !== Math.floor((all[at - 1]?.sentAt ?? 0) / 1000),
      );
    }),
    "a message comes twice": history(({ messages }) => {
      const [first] = messages;
      if (messages.length > 1 && first) messages.splice(1, 0, first);
    }),
  },
});
