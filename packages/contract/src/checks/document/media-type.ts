import type { Check, Finding } from "../../check.ts";
import type { ContractDocument } from "../../document.ts";
import { mediaType, operations as policies } from "../../policy.ts";
import { staticOnly } from "./static-only.ts";

export const mediaTypeJson: Check<ContractDocument> = {
  ...staticOnly,
  id: "media.type",
  says: "Every body is application/json and nothing else, and a POST cannot go without one.",
  run({ operations }) {
    return operations.flatMap(({ id, at, responses, body, object }): Finding[] => {
      const findings: Finding[] = responses
        .filter(({ mediaTypes }) => mediaTypes.join() !== mediaType)
        .map((response) => ({
          message: `The ${response.status} of ${id} is ${response.mediaTypes.join(", ") || "without a body"}`,
          at: response.at,
          expected: mediaType,
        }));
      const isRead = policies[id].method === "GET";
      if (isRead && object.requestBody !== undefined) {
        findings.push({ message: `${id} has a body, though it is a GET`, at: [...at, "requestBody"] });
      }
      if (!isRead && body?.mediaTypes.join() !== mediaType) {
        const actual = body?.mediaTypes.join(", ");
        findings.push({ message: `${id} takes ${actual}`, at: [...at, "requestBody"], expected: mediaType, actual });
      }
      if (policies[id].method === "POST" && body?.required !== true) {
        findings.push({
          message: `${id} may be called without a body`,
          at: [...at, "requestBody"],
          expected: "required",
        });
      }
      return findings.map((finding) => ({ operation: id, ...finding }));
    });
  },
};
