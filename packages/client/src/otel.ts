/**
 * OpenTelemetry for the client: a span around every try, and the quota as gauges.
 *
 * @module
 */

import {
  type Attributes,
  context,
  type Meter,
  metrics,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from "@opentelemetry/api";
import type { Middleware } from "./middleware.ts";
import { readRateLimit } from "./rate-limit.ts";

const scope = "@connectsafely/client";

/**
 * Where spans and gauges go. By default to the providers that are registered globally.
 *
 * @example
 * ```ts
 * const options: OtelOptions = { tracer: trace.getTracer("my-app") };
 * ```
 */
export interface OtelOptions {
  tracer?: Tracer | undefined;
  meter?: Meter | undefined;
}

/**
 * A middleware that makes a client span of every try and keeps two gauges per account and action,
 * `connectsafely.quota.used` and `connectsafely.quota.remaining`. A call that is refused before any request, because its
 * input is wrong or the quota is spent, is a span too, an internal one with `error.type`.
 *
 * A span holds method, path, operation, status and the number of the try. It never holds a query, a header, a message
 * or a recipient, and of a failure its name alone: what a runtime writes into its errors may quote the URL.
 *
 * @example
 * ```ts
 * import { createClient } from "@connectsafely/client";
 * import { otel } from "@connectsafely/client/otel";
 *
 * const client = createClient({ middleware: [otel()] });
 * ```
 */
export function otel({
  tracer = trace.getTracer(scope),
  meter = metrics.getMeter(scope),
}: OtelOptions = {}): Middleware {
  const used = meter.createGauge("connectsafely.quota.used", { description: "Actions used in the current period." });
  const remaining = meter.createGauge("connectsafely.quota.remaining", {
    description: "Actions left in the current period.",
  });

  const traced: Middleware = async (request, next, { operation, path, accountId, attempt }) => {
    const { hostname, port } = new URL(request.url);
    const attributes: Attributes = {
      "http.request.method": request.method,
      "url.template": path,
      "server.address": hostname,
      ...(port !== "" && { "server.port": Number(port) }),
      ...(operation !== undefined && { "connectsafely.operation": operation }),
      ...(attempt > 1 && { "http.request.resend_count": attempt - 1 }),
    };
    const span = tracer.startSpan(operation ?? `${request.method} ${path}`, { kind: SpanKind.CLIENT, attributes });
    try {
      const response = await context.with(trace.setSpan(context.active(), span), () => next(request));
      span.setAttribute("http.response.status_code", response.status);
      if (!response.ok) {
        span.setAttribute("error.type", String(response.status));
        span.setStatus({ code: SpanStatusCode.ERROR });
      }
      // A 401 belongs to no account: its headers tell of a period that nobody has used.
      const quota = response.status === 401 ? undefined : readRateLimit(response.headers, Date.now());
      if (quota !== undefined) {
        const whose = {
          "connectsafely.account": accountId ?? "default",
          ...(quota.action !== undefined && { "connectsafely.action": quota.action }),
        };
        used.record(quota.used, whose);
        remaining.record(quota.remaining, whose);
      }
      return response;
    } catch (error) {
      span.setAttribute("error.type", error instanceof Error ? error.name : "unknown");
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  };
  traced.refused = (error, { operation, path }) => {
    const attributes: Attributes = {
      "url.template": path,
      ...(operation !== undefined && { "connectsafely.operation": operation }),
      ...(error.code === "quota_exceeded" && { "connectsafely.quota.reason": error.reason }),
      "error.type": error.name,
    };
    const span = tracer.startSpan(operation ?? path, { attributes });
    span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  };
  return traced;
}
