import { bodyOf, type OpenApi, type Operation, parametersOf, resolve } from "../../setup/document.ts";
import type { SeedOperation, SeedPage } from "../seed-page.ts";
import { type Fact, operationFact, unless } from "./fact.ts";

function callOf(document: OpenApi, { method, path }: Operation): string {
  return `${method} ${document.servers[0]?.url}${path}`;
}

/** The two printed forms of a path, with and without `/linkedin`, lead to one URL: that is what is compared. */
export function operationFacts(base: SeedPage["base"], stated: SeedOperation): Fact[] {
  const { operation, endpoint, call, authentication, sends, quota, parameters } = stated;
  const facts: Fact[] = [];
  if (endpoint) {
    const absolute = endpoint.replace(" ", ` ${base}`);
    facts.push(operationFact(operation, endpoint, (document, found) => differentCall(document, found, absolute)));
  }
  if (call) {
    facts.push(operationFact(operation, `call ${call}`, (document, found) => differentCall(document, found, call)));
  }
  if (authentication) facts.push(operationFact(operation, "bearer authentication", differentAuthentication));
  if (sends) {
    facts.push(
      operationFact(operation, `sends ${sends}`, (document, found) =>
        unless(bodyOf(document, found) !== undefined, "no JSON body"),
      ),
    );
  }
  if (parameters === "none") {
    facts.push(
      operationFact(operation, "no parameters", (document, found) => {
        const names = parametersOf(document, found).map(({ name }) => name);
        return unless(names.length === 0, `parameters ${names.join(", ")}`);
      }),
    );
  }
  if (quota) {
    facts.push(
      operationFact(operation, `quota of ${quota.limit} per ${quota.period} and ${quota.scope}`, (_, found) => {
        const { limit, period, scope } = (found["x-quota"] ?? {}) as Record<string, unknown>;
        const same = limit === quota.limit && period === "P1D" && scope === quota.scope;
        return unless(same, `x-quota ${JSON.stringify(found["x-quota"])}`);
      }),
    );
  }
  return facts;
}

function differentCall(document: OpenApi, found: Operation, stated: string): string | undefined {
  const call = callOf(document, found);
  return unless(call === stated, call);
}

function differentAuthentication(document: OpenApi, found: Operation): string | undefined {
  const demanded = found.security ?? document.security ?? [];
  const bearer = demanded.map((schemes) =>
    Object.keys(schemes).some((name) => {
      const known = document.components.securitySchemes[name];
      return known !== undefined && resolve(document, known).scheme === "bearer";
    }),
  );
  return unless(bearer.length > 0 && bearer.every(Boolean), `security ${JSON.stringify(demanded)}`);
}
