/**
 * Which published page documents which status of which operation. The document declares the same six statuses
 * everywhere; here is how much of that each page of the vendor bears out.
 *
 * - `seed`: one of the pages in `pages/` lists it, or shows an answer with it.
 * - `reference`: only the vendor's reference page of the operation lists it.
 * - `general`: only pages about the whole API speak of it: a lapsed subscription (403), the limit of a key (429),
 *   a request that does not validate (400).
 */
type StatusSource = "seed" | "reference" | "general";

type Row = Record<200 | 400 | 401 | 403 | 429 | 500, StatusSource>;

export const statusSources: Record<string, Row> = {
  getRecentMessages: {
    200: "seed",
    400: "general",
    401: "reference",
    403: "general",
    429: "general",
    500: "reference",
  },
  getConversationDetails: {
    200: "seed",
    400: "reference",
    401: "reference",
    403: "general",
    429: "general",
    500: "reference",
  },
  sendMessage: {
    200: "seed",
    400: "reference",
    401: "reference",
    403: "general",
    429: "reference",
    500: "reference",
  },
  sendMessageWithTyping: {
    200: "seed",
    400: "reference",
    401: "reference",
    403: "general",
    429: "reference",
    500: "reference",
  },
  sendTypingIndicator: { 200: "seed", 400: "seed", 401: "seed", 403: "general", 429: "general", 500: "seed" },
  sendMessageWithAck: { 200: "seed", 400: "seed", 401: "seed", 403: "general", 429: "seed", 500: "seed" },
  sendGroupMessage: {
    200: "reference",
    400: "reference",
    401: "reference",
    403: "reference",
    429: "reference",
    500: "reference",
  },
  sendGroupMessageWithTyping: { 200: "seed", 400: "seed", 401: "seed", 403: "seed", 429: "seed", 500: "seed" },
  sendGroupMessageWithAck: {
    200: "reference",
    400: "reference",
    401: "reference",
    403: "reference",
    429: "reference",
    500: "reference",
  },
};
