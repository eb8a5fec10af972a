import type { Check, Finding } from "../../check.ts";
import type { ContractDocument } from "../../document.ts";
import { operations as policies } from "../../policy.ts";
import { staticOnly } from "./static-only.ts";

export const exampleComplete: Check<ContractDocument> = {
  ...staticOnly,
  id: "example.complete",
  says: "The examples of a request show each either-or, hold published fields only, and an InMail with a subject.",
  run({ operations }) {
    return operations.flatMap((operation): Finding[] => {
      const policy = policies[operation.id];
      const requests = Object.values(operation.body?.examples ?? {}) as Record<string, unknown>[];
      const findings: Finding[] = [];
      const miss = (message: string) =>
        findings.push({ operation: operation.id, message, at: [...operation.at, "requestBody"] });
      if (policy.method === "POST" && requests.length === 0) miss("There is no example of a request");
      for (const name of requests.flatMap((request) => Object.keys(request))) {
        if (policy.fields[name] === undefined) miss(`An example of a request has the unpublished field ${name}`);
      }
      for (const name of policy.oneOf ?? []) {
        if (!requests.some((request) => Object.hasOwn(request, name))) miss(`No example of a request has ${name}`);
      }
      const inmails = requests.filter(({ messageType }) => messageType === "inmail");
      if (operation.id === "sendMessage" && inmails.length === 0) miss("No example of a request is an InMail");
      if (inmails.some(({ subject }) => typeof subject !== "string")) miss("The example of an InMail has no subject");
      return findings;
    });
  },
};
