import { type MakeClient, type Outcome, other, telling } from "./wrap.ts";

const quota = (change: (quota: Record<string, unknown>) => object): MakeClient =>
  telling((outcome) => {
    if (outcome.quota) outcome.quota = { ...outcome.quota, ...change(outcome.quota) };
  });

const data = (change: (data: Record<string, unknown>) => unknown): MakeClient =>
  telling((outcome) => {
    if (outcome.ok) outcome.data = change(structuredClone(outcome.data) as Record<string, unknown>);
  });

const failed = (status: number, differences: object): MakeClient =>
  telling((outcome) => {
    if (outcome.error?.status === status) other(outcome, differences);
  });

const each = (list: unknown, change: (item: Record<string, unknown>) => object) =>
  Array.isArray(list) ? list.map((item: Record<string, unknown>) => ({ ...item, ...change(item) })) : list;

/** Clients that tell something else than the server did. */
export const wrongResults: Readonly<Record<string, MakeClient>> = {
  "knows no quota": telling((outcome) => ({ ...outcome, quota: undefined })),
  "knows no quota after a failure": telling((outcome) => {
    if (!outcome.ok) outcome.quota = undefined;
  }),
  "drops Used": quota(() => ({ used: undefined })),
  "drops Remaining": quota(() => ({ remaining: undefined })),
  "drops Limit": quota(() => ({ limit: undefined })),
  "drops Reset": quota(() => ({ resetAt: undefined })),
  "drops Action": quota(() => ({ action: undefined })),
  "swaps Used and Remaining": quota(({ used, remaining }) => ({ used: remaining, remaining: used })),
  "counts Used one too low": quota(({ used }) => ({ used: Number(used) - 1 })),
  "gives the numbers of the quota as texts": quota(({ used, limit, remaining }) => ({
    used: String(used),
    limit: String(limit),
    remaining: String(remaining),
  })),
  "reads Reset in the local time zone": quota(({ resetAt }) => ({
    resetAt: new Date((resetAt as Date).getTime() + 7 * 3_600_000),
  })),
  "gives Reset as a text": quota(({ resetAt }) => ({ resetAt: (resetAt as Date).toISOString() })),
  "has a fixed limit of its own": quota(() => ({ limit: 100 })),
  "tells the quota of the call before": stale(),
  "gives no data": data(() => undefined),
  "wraps data in data": data((body) => ({ data: body })),
  "gives data as text": data((body) => JSON.stringify(body)),
  "unwraps conversations": data((body) => body["conversations"] ?? body),
  "drops fields that it does not know": data((body) => ({
    ...body,
    ...("conversations" in body && {
      conversations: each(body["conversations"], () => ({ backendConversationUrn: undefined })),
    }),
  })),
  "makes dates of epoch milliseconds": data((body) => ({
    ...body,
    ...("messages" in body && {
      messages: each(body["messages"], ({ sentAt }) => ({ sentAt: new Date(Number(sentAt)) })),
    }),
  })),
  "makes empty texts of null": data((body) => ({
    ...body,
    ...("messages" in body && { messages: each(body["messages"], ({ subject }) => ({ subject: subject ?? "" })) }),
  })),
  "turns null to undefined": data((body) =>
    Object.fromEntries(Object.entries(body).map(([name, value]) => [name, value ?? undefined])),
  ),
  "turns the history round": data((body) => ({
    ...body,
    ...(Array.isArray(body["messages"]) && { messages: body["messages"].toReversed() }),
  })),
  "loses the last conversation of a page": data((body) => ({
    ...body,
    ...(Array.isArray(body["conversations"]) && { conversations: body["conversations"].slice(0, -1) }),
  })),
  "loses the flag of the typing indicator": data(({ typingIndicatorSent: _, ...body }) => body),
  "calls a 500 not-sent": failed(500, { delivery: "not-sent" }),
  "calls a 400 unknown": failed(400, { delivery: "unknown" }),
  "calls a 429 unknown": failed(429, { delivery: "unknown" }),
  "calls a 403 accepted": failed(403, { delivery: "accepted" }),
  "takes a 403 for a wrong key": failed(403, { code: "unauthorized" }),
  "takes a 429 for a failure of the server": failed(429, { code: "server_error" }),
  "loses the status of a 500": failed(500, { status: undefined }),
  "tells every 4xx as 400": telling((outcome) => {
    const status = outcome.error?.status ?? 0;
    if (status > 400 && status < 500) other(outcome, { status: 400 });
  }),
  "takes a 400 for a success": succeeds(400),
  "takes a 403 for a success": succeeds(403),
  "takes a 429 for a success": succeeds(429),
  "takes an accepted send for a failure": telling((outcome, operation) => {
    if (!outcome.ok || !operation.startsWith("sendGroup")) return;
    return {
      ...outcome,
      ok: false,
      data: undefined,
      error: { code: "server_error", status: 500, delivery: "unknown" },
    };
  }),
};

/** The suite makes a client for every call, so what one knew the next has to remember. */
function stale(): MakeClient {
  let before: Outcome["quota"];
  return telling((outcome) => {
    const { quota: now } = outcome;
    outcome.quota = before ?? now;
    before = now;
  });
}

function succeeds(status: number): MakeClient {
  return telling((outcome): Outcome | undefined => {
    if (outcome.error?.status !== status) return;
    return { ...outcome, ok: true, status: 200, data: { success: true }, error: undefined } as unknown as Outcome;
  });
}
