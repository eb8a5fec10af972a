import { expect, test } from "vitest";
import { fakeApi, john, KEY, NOW, networkError, refused, sent } from "../test/fake-api.ts";
import type { Middleware, MiddlewareContext } from "./middleware.ts";

const withMiddleware = (...middleware: Middleware[]) => fakeApi([sent()], { middleware });

test("the first one is the outermost", async () => {
  const order: string[] = [];
  const layer =
    (name: string): Middleware =>
    async (request, next) => {
      order.push(`${name} before`);
      const response = await next(request);
      order.push(`${name} after`);
      return response;
    };
  await withMiddleware(layer("one"), layer("two")).client.messaging.sendMessage(john);
  expect(order).toEqual(["one before", "two before", "two after", "one after"]);
});

test("sees the request without the key", async () => {
  let seen: unknown;
  const { client, requests } = withMiddleware((request, next) => {
    seen = { ...request, headers: Object.fromEntries(request.headers) };
    return next(request);
  });
  await client.messaging.sendMessage(john);
  expect(seen).toEqual({
    method: "POST",
    url: "https://api.connectsafely.ai/linkedin/messaging/send",
    headers: { accept: "application/json", "content-type": "application/json" },
    body: JSON.stringify(john),
  });
  expect(requests[0]?.headers.get("authorization")).toBe(`Bearer ${KEY}`);
});

test("knows the call", async () => {
  const contexts: MiddlewareContext[] = [];
  const { client } = fakeApi([refused(500), Response.json({ success: true, conversations: [] })], {
    accountId: "acc_12345",
    middleware: [
      (request, next, context) => {
        contexts.push(context);
        return next(request);
      },
    ],
  });
  await client.messaging.getRecentMessages();
  expect(contexts.map(({ attempt }) => attempt)).toEqual([1, 2]);
  expect(contexts[0]).toMatchObject({
    operation: "getRecentMessages",
    path: "/messaging/recent-messages",
    accountId: "acc_12345",
    delivery: "repeatable",
    quota: undefined,
  });
  expect(Object.keys(contexts[0] ?? {}).sort()).toEqual(
    ["accountId", "attempt", "delivery", "logger", "operation", "path", "quota", "signal"].sort(),
  );
});

test("may change the request and answer in its place", async () => {
  const { client, requests } = withMiddleware(
    async (request, next) => {
      const headers = new Headers(request.headers);
      headers.set("x-trace", "1");
      return next({ ...request, headers });
    },
    async (request, next) => (request.headers.has("x-trace") ? next(request) : Response.json({ success: true })),
  );
  await client.messaging.sendMessage(john);
  expect(requests[0]?.headers.get("x-trace")).toBe("1");
});

test("that sends the request elsewhere sends it without the key", async () => {
  const { client, requests } = withMiddleware((request, next) =>
    next({ ...request, url: "https://example.com/messaging/send" }),
  );
  await client.messaging.sendMessage(john);
  expect(requests[0]?.headers.has("authorization")).toBe(false);
});

test("that only looks like the same origin gets no key either", async () => {
  const url = "https://api.connectsafely.ai.example.com/linkedin";
  const { client, requests } = withMiddleware((request, next) => next({ ...request, url }));
  await client.messaging.sendMessage(john);
  expect(requests[0]?.headers.has("authorization")).toBe(false);
});

test("that passes a send on twice is stopped before a second message", async () => {
  const { client, requests } = withMiddleware(async (request, next) => {
    await next(request);
    return next(request);
  });
  const result = await client.messaging.sendMessage(john).result();
  expect(result).toMatchObject({ error: { code: "config", delivery: "unknown" } });
  expect(requests).toHaveLength(1);
});

test("may pass a read on twice", async () => {
  const { client, requests } = withMiddleware(async (request, next) => {
    await next(request);
    return next(request);
  });
  await client.messaging.getRecentMessages();
  expect(requests).toHaveLength(2);
});

test("that throws before the request says that nothing was sent", async () => {
  const { client, requests } = withMiddleware(() => {
    throw new Error("no token");
  });
  const result = await client.messaging.sendMessage(john).result();
  expect(result).toMatchObject({ error: { code: "config", delivery: "not-sent", cause: new Error("no token") } });
  expect(requests).toHaveLength(0);
});

test("that throws after the request says nothing about the message", async () => {
  const { client } = withMiddleware(async (request, next) => {
    await next(request);
    throw new Error("broken");
  });
  await expect(client.messaging.sendMessage(john)).rejects.toMatchObject({ code: "config", delivery: "unknown" });
});

test("that reads the body is told to read a clone", async () => {
  const { client } = withMiddleware(async (request, next) => {
    const response = await next(request);
    await response.text();
    return response;
  });
  const result = await client.messaging.sendMessage(john).result();
  expect(result).toMatchObject({ error: { code: "config", delivery: "accepted" } });
  expect(result.error?.message).toContain("response.clone()");
});

test("that returns no response is told so, and so is a fetch", async () => {
  const nothing = (() => Promise.resolve(undefined)) as never;
  const layered = withMiddleware(nothing);
  await expect(layered.client.messaging.sendMessage(john)).rejects.toThrow(/returned no Response/);
  const bare = fakeApi([nothing, { ok: true, status: 200, clone: () => ({ ok: true, status: 200 }) } as never]);
  for (const _reply of ["undefined", "less than a Response"]) {
    const { error } = await bare.client.messaging.sendMessage(john).result();
    expect(error).toMatchObject({ code: "config", delivery: "unknown" });
    expect(error?.message).toContain("returned no Response");
    await expect(bare.client.messaging.reconcile(error, { signal: AbortSignal.abort() })).rejects.toThrow(/aborted/);
  }
});

test("hears of a call that ends before its first try, with the error that the caller gets", async () => {
  const heard: unknown[] = [];
  const watching: Middleware = Object.assign<Middleware, Pick<Middleware, "refused">>(
    (request, next) => next(request),
    {
      refused: (error, { operation, accountId }) => heard.push([error, operation, accountId]),
    },
  );
  const { client } = fakeApi([sent(150)], { accountId: "acc_12345", middleware: [watching] });
  await client.messaging.sendMessage(john);
  const errors = [
    await client.messaging.sendMessage(john).result(),
    await client.messaging.sendMessage({ ...john, message: "" }).result(),
    await client.messaging.getRecentMessages({}, { signal: AbortSignal.abort() }).result(),
  ].map(({ error }) => error);
  expect(errors.map((error) => error?.code)).toEqual(["quota_exceeded", "bad_request", "abort"]);
  expect(heard).toEqual([
    [errors[0], "sendMessage", "acc_12345"],
    [errors[1], "sendMessage", "acc_12345"],
    [errors[2], "getRecentMessages", "acc_12345"],
  ]);
});

test("that throws when it hears of a refusal changes nothing", async () => {
  const throwing: Middleware = (request, next) => next(request);
  throwing.refused = () => {
    throw new Error("broken");
  };
  const { client } = withMiddleware(throwing);
  await expect(client.messaging.sendMessage({ ...john, message: "" })).rejects.toMatchObject({ code: "bad_request" });
});

test("that is still busy when time is up sends nothing afterwards", async () => {
  let resume = () => {};
  const { client, requests } = withMiddleware(async (request, next) => {
    await new Promise<void>((resolve) => {
      resume = resolve;
    });
    return next(request);
  });
  const result = await client.messaging.sendMessage(john, { timeout: 10 }).result();
  expect(result).toMatchObject({ error: { code: "timeout", delivery: "not-sent" } });
  resume();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(requests).toHaveLength(0);
});

test("that wraps a network failure does not hide it", async () => {
  const wrapping: Middleware = (request, next) =>
    next(request).catch((cause) => Promise.reject(new Error("wrapped", { cause })));
  const { client } = fakeApi([networkError("UND_ERR_SOCKET")], { middleware: [wrapping], now: () => NOW });
  await expect(client.messaging.sendMessage(john)).rejects.toMatchObject({ code: "connection", delivery: "unknown" });
});

test("that passes a send on twice at once is stopped too, also while the key is being fetched", async () => {
  const both: Middleware = async (request, next) => {
    const [first] = await Promise.all([next(request), next(request)]);
    return first;
  };
  const { client, requests } = fakeApi([sent()], { middleware: [both], apiKey: async () => KEY });
  await expect(client.messaging.sendMessage(john)).rejects.toMatchObject({ code: "config" });
  expect(requests).toHaveLength(1);
});

test("that calls next after it has answered sends nothing", async () => {
  let late = Promise.resolve<unknown>(undefined);
  const { client, requests } = withMiddleware(async (request, next) => {
    late = new Promise((resolve) => setTimeout(resolve, 5))
      .then(() => next(request))
      .catch((error: Error) => error.message);
    return Response.json({ success: true });
  });
  await client.messaging.sendMessage(john);
  expect(await late).toContain("after its own answer");
  expect(requests).toHaveLength(0);
});
