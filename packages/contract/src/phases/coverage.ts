import { wrongKeys } from "../checks/answer/auth.ts";
import { malformedJson } from "../checks/answer/malformed-json.ts";
import { otherMediaType } from "../checks/answer/media-type.ts";
import type { DocumentedOperation } from "../document.ts";
import { orderedFailure } from "../exchange.ts";
import { costsQuota, operations as policies, quota } from "../policy.ts";
import { allowedCases, refusedCases } from "../requests/boundaries.ts";
import { rawRequest } from "../requests/raw.ts";
import { OutOfBudget } from "../session.ts";
import type { PhaseContext, PhaseRun } from "./phase.ts";

/** Both sides of every rule, every status that can be brought about, and requests that match nothing. */
export const coveragePhase: PhaseRun = {
  phase: "coverage",
  needs: () => undefined,
  async run(context) {
    const { session, refresh, progress, skip } = context;
    const all = session.operations;
    for (const [round, parts] of rounds.entries()) {
      for (const [index, operation] of all.entries()) {
        progress(round * all.length + index + 1, rounds.length * all.length, operation.id);
        refresh();
        for (const part of parts) {
          try {
            await part(context, operation);
          } catch (error) {
            if (!(error instanceof OutOfBudget)) throw error;
            skip(`coverage of ${operation.id}`, error.message);
          }
        }
      }
    }
    refresh();
  },
};

type Part = (context: PhaseContext, operation: DocumentedOperation) => Promise<void>;

const allowed: Part = async ({ session, coverage }, operation) => {
  const cases = allowedCases(session.model(operation), session.scene, operation.id);
  for (const { covers } of cases) coverage.expectConstraint(`${operation.id} ${covers}`);
  for (const { covers, input } of cases) await session.call(operation.id, input, { kind: "valid", covers });
};

const refused: Part = async ({ session, coverage }, operation) => {
  const cases = refusedCases(session.model(operation), session.scene, operation.id);
  for (const { covers } of cases) coverage.expectConstraint(`${operation.id} ${covers}`);
  for (const { covers, input } of cases) {
    const account = accountFor(session, input, covers);
    await session.send(
      rawRequest(operation, input),
      { kind: "invalid", covers },
      { operation: operation.id, ...account },
    );
  }
};

/** A request whose account is what is wrong belongs to none. */
function accountFor({ scene }: PhaseContext["session"], input: Readonly<Record<string, unknown>>, covers: string) {
  const named = input["accountId"];
  if (covers.startsWith("accountId")) return {};
  return { account: typeof named === "string" ? named : scene.accountId };
}

const unauthorized: Part = async ({ session }, operation) => {
  const request = rawRequest(operation, session.least(operation.id) ?? {});
  for (const [covers, authorization] of Object.entries(wrongKeys(session.target.apiKey))) {
    await session.send(request, { kind: "unauthorized", covers }, { operation: operation.id, authorization });
  }
};

const malformed: Part = async ({ session }, operation) => {
  if (operation.method === "GET") return;
  const headers = { "content-type": "application/json" };
  const bodies: [string, string][] = [
    [malformedJson, `{"message": "Hello!"`],
    ["a body that is a list", "[]"],
    ["a body that is null", "null"],
  ];
  const { target, operations } = session;
  for (const [covers, body] of bodies) {
    // Prism never answers this one; a short look at one operation shows whether it still does not.
    const isKnown = target.kind === "prism" && covers === malformedJson;
    if (isKnown && operation !== operations.find((each) => each.method !== "GET")) continue;
    const request = { method: operation.method, path: operation.path, headers, body };
    const about = { operation: operation.id, ...(isKnown && { timeLimitMs: SHORT_LOOK_MS }) };
    await session.send(request, { kind: "invalid", covers }, about);
  }
  const least = session.least(operation.id);
  if (least === undefined) return;
  const withCharset = {
    ...rawRequest(operation, least),
    headers: { "content-type": "application/json; charset=utf-8" },
  };
  const charset = { operation: operation.id, account: session.scene.namedAccountId ?? session.scene.accountId };
  await session.send(withCharset, { kind: "valid", covers: "a charset beside the media type" }, charset);
};

const SHORT_LOOK_MS = 1_000;

const unrouted: Part = async ({ session }, operation) => {
  const { path, method } = operation;
  const body = JSON.stringify(session.least(operation.id) ?? {});
  const declared = session.document.operations.filter((each) => each.path === path).map((each) => each.method);
  for (const other of ["GET", "POST", "PUT", "PATCH", "DELETE"].filter((each) => !declared.includes(each))) {
    const withBody = other === "GET" ? {} : { body, headers: { "content-type": "application/json" } };
    await session.send(
      { method: other, path, ...withBody },
      { kind: "unrouted", covers: `the method ${other} on ${path}` },
    );
  }
  await session.send({ method, path: `${path}-unknown` }, { kind: "unrouted", covers: "an unknown path" });
  if (method === "GET") return;
  const wrongType = { method, path, body, headers: { "content-type": "text/plain" } };
  await session.send(wrongType, { kind: "unrouted", covers: otherMediaType });
  const large = JSON.stringify({ ...session.least(operation.id), message: "x".repeat(1_200_000) });
  const headers = { "content-type": "application/json" };
  await session.send({ method, path, body: large, headers }, { kind: "unrouted", covers: "a body of more than 1 MiB" });
};

/** Statuses that no request alone can cause: each is arranged, asked for, and ended. */
const broughtAbout: Part = async ({ session, refresh }, { id }) => {
  const { stage, scene } = session;
  const least = session.least(id);
  if (stage === undefined || least === undefined) return;
  const ask = (covers: string) => session.call(id, least, { kind: "other", covers });
  if (costsQuota(policies[id].kind)) {
    stage.setUsed(scene.accountId, quota.limit);
    await ask("a spent quota");
  }
  refresh();
  const failures = costsQuota(policies[id].kind) ? ([500] as const) : ([429, 500] as const);
  for (const status of failures) {
    stage.failNext(id, status);
    await ask(orderedFailure);
  }
  refresh();
  stage.setLapsed(scene.accountId, true);
  await ask("a lapsed subscription");
  stage.setLapsed(scene.accountId, false);
};

/** What matches nothing comes last: on somebody's server it counts against the budget, which is there for messages. */
const rounds: readonly (readonly Part[])[] = [[allowed, refused, unauthorized, malformed, broughtAbout], [unrouted]];
