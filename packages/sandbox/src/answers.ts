import type { Answer } from "./conformance.ts";
import { failure } from "./exchange.ts";

// Answers that no operation gives by itself, in the document's words.

export const invalidCredentials: Answer = {
  status: 401,
  headers: { "WWW-Authenticate": "Bearer" },
  body: { error: "Unauthorized - Invalid credentials" },
};

export const trialExpired: Answer = {
  status: 403,
  body: failure("Your trial has expired. Please subscribe to continue using this feature."),
};

export const unknownAccount: Answer = { status: 400, body: failure("accountId names no connected account") };

export const credentialsUnavailable: Answer = {
  status: 500,
  body: { error: "Failed to get LinkedIn authentication credentials", success: false },
};

export const keyRateLimited: Answer = {
  status: 429,
  headers: { "Retry-After": 30 },
  body: failure("Too many requests"),
};

export const sandboxFailed = {
  status: 500,
  body: failure("The sandbox failed. Its owner was told why"),
} satisfies Answer;
