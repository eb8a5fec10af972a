import type { ContractDocument } from "../document.ts";
import { ContractInputError } from "../errors.ts";
import type { Target } from "./target.ts";

/** Prism's mock of the document, in this process, silent, on a free port. */
export async function prismTarget(document: ContractDocument): Promise<Target> {
  const [{ createLogger }, { getHttpOperationsFromSpec }, { createServer }] = await load();
  const server = createServer(await getHttpOperationsFromSpec(structuredClone(document.root)), {
    cors: false,
    components: { logger: createLogger("prism", { level: "silent" }) },
    config: {
      mock: { dynamic: false },
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      // `true` turns false alarms of its own into a 500.
      errors: false,
      upstreamProxy: undefined,
    },
  });
  const baseUrl = await server.listen(0, "127.0.0.1");
  return {
    kind: "prism",
    name: "prism",
    // Prism ignores the path of `servers`: its paths start right here.
    baseUrl,
    apiKey: "any-key",
    fetch: globalThis.fetch,
    async scene() {
      return {
        accountId: "acc_12345",
        otherAccountId: "507f1f77bcf86cd799439011",
        recipientProfileId: "john-doe-123",
        recipientProfileUrn: "urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000002",
        groupId: "12345678",
        memberProfileUrn: "urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000002",
        conversationUrn: `urn:li:msg_conversation:(${owner},2-RVhBTVBMRS1USFJFQUQtMDAwMQ==)`,
        messageUrns: ["MDAwMQ==", "MDAwMg=="].map((id) => `urn:li:msg_message:(${owner},2-RVhBTVBMRS1NRVNTQUdFL${id})`),
      };
    },
    close: async () => void (await server.close()),
  };
}

const owner = "urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000001";

async function load() {
  try {
    return await Promise.all([
      import("@stoplight/prism-core"),
      import("@stoplight/prism-http"),
      import("@stoplight/prism-http-server"),
    ]);
  } catch (cause) {
    const names = "@stoplight/prism-core @stoplight/prism-http @stoplight/prism-http-server";
    throw new ContractInputError(`The prism target needs Prism, on Node 24.18 or later: npm install ${names}`, {
      cause,
    });
  }
}
