import type { Check, Finding } from "../../check.ts";
import type { ContractDocument } from "../../document.ts";
import type { SchemaObject } from "../../openapi.ts";
import { operations as policies } from "../../policy.ts";
import { requestModel } from "../../requests/fields.ts";
import { staticOnly } from "./static-only.ts";

/** Names of answers that tell who people are or what they wrote. */
const personal = [
  ...["text", "subject", "headline", "name", "profilePicture", "profileUrl", "profileUrn", "profileId", "nextCursor"],
  ...["participantUrn", "backendUrn", "hostIdentityUrn", "senderName", "senderProfileUrl", "senderUrn"],
];

export const sensitive: Check<ContractDocument> = {
  ...staticOnly,
  id: "sensitive.policy",
  says: "What people write, who they are and what gives access is marked x-sensitive, so that no log shows it.",
  run(document) {
    const findings: Finding[] = [];
    for (const operation of document.operations) {
      for (const { name, schema, at } of requestModel(document, operation).fields) {
        const expected = policies[operation.id].fields[name]?.sensitive === true;
        if (expected && schema["x-sensitive"] !== true) {
          findings.push({ operation: operation.id, message: `${name} is not marked x-sensitive`, at, expected: true });
        }
      }
    }
    const schemas = (document.root.components?.["schemas"] ?? {}) as Record<string, SchemaObject>;
    for (const [component, schema] of Object.entries(schemas)) {
      for (const [name, property] of Object.entries(schema.properties ?? {})) {
        // `name` of a validation issue is the name of an error.
        if (!personal.includes(name) || component === "ValidationError") continue;
        if (document.resolve<SchemaObject>(property)["x-sensitive"] === true || property["x-sensitive"] === true)
          continue;
        const at = ["components", "schemas", component, "properties", name];
        findings.push({ message: `${component}.${name} is not marked x-sensitive`, at, expected: true });
      }
    }
    return findings;
  },
};
