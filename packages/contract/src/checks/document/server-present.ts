import type { Check } from "../../check.ts";
import type { ContractDocument } from "../../document.ts";
import { server } from "../../policy.ts";
import { staticOnly } from "./static-only.ts";

export const serverPresent: Check<ContractDocument> = {
  ...staticOnly,
  id: "server.present",
  says: "The first server is the API's address.",
  run({ root }) {
    const actual = root.servers?.[0]?.url;
    return actual === server ? [] : [{ message: `The server is ${actual}`, at: ["servers"], expected: server, actual }];
  },
};
