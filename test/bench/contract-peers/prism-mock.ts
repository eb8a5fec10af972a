import { examplesOf, type OpenApi, operationsOf, responsesOf } from "../../setup/document.ts";
import { exampleRequests, send } from "../../setup/example-requests.ts";
import { startPrism } from "../../setup/prism.ts";
import { changedBundle } from "./documents.ts";
import type { DocumentTool } from "./tool.ts";
import { lineOf, violationsOf } from "./violations.ts";

const column = "Prism mock";

export const prismMock: DocumentTool = {
  name: column,
  columns: [column],
  about: "each status and example of the mock of the same document: `sl-violations`, or another status than asked for",
  async start() {
    return async (subject) => {
      const document = changedBundle(subject);
      await using prism = await startPrism(document);
      const found = new Set<string>();
      for (const { request, status, prefer } of asked(document)) {
        const answer = await send(prism.url, request, { prefer, accept: "application/json" });
        await answer.arrayBuffer();
        const about = `${request.operation.operationId} ${status}`;
        if (answer.status !== status) found.add(`${about}, answered with ${answer.status}`);
        for (const violation of violationsOf(answer)) found.add(lineOf(about, violation));
      }
      return { [column]: found };
    };
  },
};

/** Every example of an answer to the first request, and every further request. */
function asked(document: OpenApi) {
  return operationsOf(document).flatMap((operation) => {
    const [request, ...more] = exampleRequests(document, operation);
    if (request === undefined) return [];
    const answers = responsesOf(document, operation).flatMap(({ status, content = {} }) => {
      const names = Object.values(content).flatMap((media) => Object.keys(examplesOf(document, media)));
      const wanted = names.length === 0 ? [""] : names.map((name) => `, example=${name}`);
      return wanted.map((each) => ({ request, status, prefer: `code=${status}${each}` }));
    });
    return [...answers, ...more.map((each) => ({ request: each, status: 200, prefer: "code=200" }))];
  });
}
