import type { Check, Finding } from "../../check.ts";
import type { ContractDocument } from "../../document.ts";
import { server } from "../../policy.ts";
import { staticOnly } from "./static-only.ts";

export const serverPresent: Check<ContractDocument> = {
  ...staticOnly,
  id: "server.present",
  says: "The first server is the API's address, and every operation is there.",
  run({ root, operations }) {
    const actual = root.servers?.[0]?.url;
    const findings: Finding[] =
      actual === server ? [] : [{ message: `The server is ${actual}`, at: ["servers"], expected: server, actual }];
    for (const { id, at, object, path } of operations) {
      const own = object.servers ?? root.paths?.[path]?.servers;
      if (own === undefined) continue;
      findings.push({
        operation: id,
        message: `${id} is on a server of its own`,
        at: [...at, "servers"],
        expected: server,
        actual: own,
      });
    }
    return findings;
  },
};
