import { isLocalHost, isLocalOrigin, isLoopback } from "./access.ts";
import type { Answer } from "./conformance.ts";
import { ControlError } from "./control/control-error.ts";
import type { Control, Verbs } from "./control.ts";
import { type Call, failure, json, type Outcome } from "./exchange.ts";
import { controlDocument } from "./generated/control/document.ts";
import { operations } from "./generated/control/operations.ts";
import { readInput } from "./input.ts";
import { createRouter, isAnswer, split } from "./router.ts";
import { ui } from "./ui/index.ts";

export const controlPath = "/_sandbox";

type ControlOperation = keyof typeof operations;

export const controlRouter = createRouter<ControlOperation>(controlPath, operations);

/** The control API over HTTP, with its document and the page for people. It answers to this machine only. */
export function createControlServer(control: Control) {
  return {
    answer(call: Call): Outcome {
      if (!comesFromHere(call)) {
        return json(
          403,
          {},
          failure("The control API answers to this machine only: call it at 127.0.0.1 or localhost"),
        );
      }
      const { path, query } = split(call.target);
      if (call.method === "GET" && path === `${controlPath}/openapi.json`) return json(200, {}, controlDocument);
      const page = call.method === "GET" ? ui(path.slice(controlPath.length)) : undefined;
      if (page !== undefined) return page;

      const found = controlRouter.find(call.method, path);
      if (isAnswer(found)) return asJson(found);
      if (found.id === "streamEvents") return events(control);

      const input = readInput(found.operation, call, query, {});
      if ("refusal" in input) return asJson(input.refusal);
      try {
        const verb = control[found.id as keyof Verbs] as (input: unknown) => unknown;
        return json(200, noStore(), verb(input.value));
      } catch (error) {
        if (error instanceof ControlError) return json(400, noStore(), failure(error.problem));
        throw error;
      }
    },
  };
}

/** Not only the address: a page elsewhere could have this machine's browser call, under a name that leads here. */
function comesFromHere(call: Call): boolean {
  const origin = call.header("origin");
  if (origin != null && !isLocalOrigin(origin)) return false;
  return call.remote === undefined || (isLoopback(call.remote) && isLocalHost(call.header("host") ?? ""));
}

function asJson({ status, headers = {}, body }: Answer): Outcome {
  return json(status, { ...noStore(), ...headers }, body);
}

function noStore() {
  return { "Cache-Control": "no-store" };
}

function events(control: Control): Outcome {
  return {
    kind: "stream",
    status: 200,
    headers: { "Content-Type": "text/event-stream", "Cache-Control": "no-store" },
    start(send) {
      let id = 0;
      // A first comment, so that the client knows at once that the stream is open.
      send(": open\n\n");
      return control.subscribe((event) => send(`id: ${++id}\ndata: ${JSON.stringify(event)}\n\n`));
    },
  };
}
