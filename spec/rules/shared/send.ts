import type { UserContext } from "@redocly/openapi-core";
import { child, type Entry, entries, fields, type Place } from "./place.ts";

/** The two words `x-delivery` knows, and what each means for whoever repeats the call. */
export const DELIVERIES = ["repeatable", "at-most-once"] as const;

/** A send is an operation that must not be repeated blindly, because it puts a message into someone's inbox. */
export function isSend(operation: Place): boolean {
  return fields(operation)["x-delivery"] === "at-most-once";
}

/** The five headers that say what is left of the daily quota. */
export const RATE_LIMIT_HEADERS = [
  "X-RateLimit-Action",
  "X-RateLimit-Limit",
  "X-RateLimit-Used",
  "X-RateLimit-Remaining",
  "X-RateLimit-Reset",
] as const;

export function responsesOf(operation: Place, ctx: UserContext): Entry[] {
  return entries(child(operation, "responses", ctx), ctx).filter(({ key }) => !key.startsWith("x-"));
}

/** A response's header by name; header names are case-insensitive. */
export function headerOf(response: Place | undefined, name: string, ctx: UserContext): Entry | undefined {
  const headers = entries(child(response, "headers", ctx), ctx);
  return headers.find(({ key }) => key.toLowerCase() === name.toLowerCase());
}

/** How an operation is called in a message. */
export function nameOf(operation: Place, ctx: UserContext): string {
  const { operationId } = fields(operation);
  return typeof operationId === "string" ? `\`${operationId}\`` : `this ${String(ctx.key).toUpperCase()}`;
}
