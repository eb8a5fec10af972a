import { context, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics";
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from "@opentelemetry/sdk-trace";
import { afterAll, expect, test } from "vitest";
import { createClient } from "./client.ts";
import { otel } from "./otel.ts";

context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
afterAll(() => context.disable());

const sent = { success: true, message: "Message sent successfully", recipientProfileUrn: "urn:li:fsd_profile:x" };
const rateLimit = {
  "x-ratelimit-action": "MESSAGE",
  "x-ratelimit-limit": "150",
  "x-ratelimit-used": "12",
  "x-ratelimit-remaining": "138",
  "x-ratelimit-reset": "2026-03-17T00:00:00Z",
};

/** A client whose answers are given, one per try, and what telemetry saw of it. */
function observed(answers: (() => Response)[]) {
  const spans = new InMemorySpanExporter();
  const provider = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter: spans })] });
  const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const meters = new MeterProvider({
    readers: [new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 2 ** 30 })],
  });
  const active: (string | undefined)[] = [];
  const client = createClient({
    apiKey: "secret-key",
    accountId: "acc_12345",
    sleep: async () => {},
    fetch: async () => {
      active.push(trace.getActiveSpan()?.spanContext().spanId);
      return answers.shift()?.() ?? Response.error();
    },
    middleware: [otel({ tracer: provider.getTracer("test"), meter: meters.getMeter("test") })],
  });
  const gauges = async () => {
    await meters.forceFlush();
    const all = exporter.getMetrics().flatMap(({ scopeMetrics }) => scopeMetrics.flatMap(({ metrics }) => metrics));
    return all.map(({ descriptor, dataPoints }) => [
      descriptor.name,
      dataPoints.map(({ value, attributes }) => ({ value, attributes })),
    ]);
  };
  return { client, spans: () => spans.getFinishedSpans(), gauges, active };
}

test("makes one span per try, and the try happens inside it", async () => {
  const { client, spans, active } = observed([
    () => new Response(null, { status: 503 }),
    () => Response.json({ success: true, accountId: "acc_12345", conversations: [] }),
  ]);
  await client.messaging.getRecentMessages({ keywords: "confidential" });

  expect(spans().map(({ name, attributes }) => [name, attributes])).toEqual([
    [
      "getRecentMessages",
      {
        "http.request.method": "GET",
        "url.template": "/messaging/recent-messages",
        "server.address": "api.connectsafely.ai",
        "connectsafely.operation": "getRecentMessages",
        "http.response.status_code": 503,
        "error.type": "503",
      },
    ],
    [
      "getRecentMessages",
      {
        "http.request.method": "GET",
        "url.template": "/messaging/recent-messages",
        "server.address": "api.connectsafely.ai",
        "connectsafely.operation": "getRecentMessages",
        "http.request.resend_count": 1,
        "http.response.status_code": 200,
      },
    ],
  ]);
  expect(active).toEqual(spans().map((span) => span.spanContext().spanId));
});

test("keeps what is used and what is left as gauges, per account and action", async () => {
  const { client, gauges } = observed([() => Response.json(sent, { headers: rateLimit })]);
  await client.messaging.sendMessage({ recipientProfileId: "john-doe-123", message: "confidential" });

  const attributes = { "connectsafely.account": "acc_12345", "connectsafely.action": "MESSAGE" };
  expect(await gauges()).toEqual([
    ["connectsafely.quota.used", [{ value: 12, attributes }]],
    ["connectsafely.quota.remaining", [{ value: 138, attributes }]],
  ]);
});

test("takes no quota from a 401, which belongs to no account", async () => {
  const { client, gauges } = observed([() => Response.json({ error: "no" }, { status: 401, headers: rateLimit })]);
  await client.messaging.sendMessage({ recipientProfileId: "john-doe-123", message: "Hello!" }).result();
  expect(await gauges()).toEqual([]);
});

test("makes a span of a call that was refused before any request", async () => {
  const spent = { ...rateLimit, "x-ratelimit-used": "150", "x-ratelimit-remaining": "0" };
  const { client, spans } = observed([
    () =>
      Response.json(sent, {
        headers: { ...spent, "x-ratelimit-reset": new Date(Date.now() + 3_600_000).toISOString() },
      }),
  ]);
  const john = { recipientProfileId: "john-doe-123", message: "confidential" };
  await client.messaging.sendMessage(john);
  await client.messaging.sendMessage(john).result();
  await client.messaging.sendMessage({ ...john, message: "" }).result();

  const refusals = spans().slice(1);
  expect(refusals.map(({ name, kind, attributes }) => [name, kind, attributes])).toEqual([
    [
      "sendMessage",
      SpanKind.INTERNAL,
      {
        "url.template": "/messaging/send",
        "connectsafely.operation": "sendMessage",
        "connectsafely.quota.reason": "spent",
        "error.type": "QuotaExceededError",
      },
    ],
    [
      "sendMessage",
      SpanKind.INTERNAL,
      {
        "url.template": "/messaging/send",
        "connectsafely.operation": "sendMessage",
        "error.type": "BadRequestError",
      },
    ],
  ]);
  expect(refusals.map(({ status }) => status.code)).toEqual([SpanStatusCode.ERROR, SpanStatusCode.ERROR]);
});

test("holds no key, no message, no recipient and no query, also when a runtime quotes the URL", async () => {
  const quoting = () => {
    throw new TypeError("fetch failed for https://api.connectsafely.ai/linkedin?keywords=confidential");
  };
  const { client, spans } = observed([quoting, quoting]);
  await client.messaging.sendMessage({ recipientProfileId: "john-doe-123", message: "confidential" }).result();
  await client.messaging.getRecentMessages({ keywords: "confidential" }, { maxRetries: 0 }).result();

  expect(spans().map(({ attributes }) => attributes["error.type"])).toEqual(["TypeError", "TypeError"]);
  const everything = JSON.stringify(
    spans().map(({ name, attributes, events, status }) => ({ name, attributes, events, status })),
  );
  expect(everything).not.toMatch(/confidential|john-doe|secret-key/);
});
