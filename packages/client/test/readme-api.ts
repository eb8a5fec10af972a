// Loaded before a sample of the README: an API in the place of `fetch` that answers as the document's examples do.
import { operations } from "@connectsafely/schema";
import bundle from "@connectsafely/spec/openapi.json" with { type: "json" };

interface Page {
  nextCursor?: string;
  pagination?: { hasMoreBefore: boolean };
}

interface Example {
  $ref: string;
}

const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
let used = 11;

globalThis.fetch = async (input) => {
  const { pathname } = new URL(String(input instanceof Request ? input.url : input));
  const row = Object.values(operations).find(({ path }) => pathname === `/linkedin${path}`);
  if (!row) return Response.json({ error: "Not found" }, { status: 404 });
  const headers = "quota" in row ? rateLimit(++used) : {};
  return Response.json(exampleOf(row.path, row.method.toLowerCase()), { headers });
};

function rateLimit(count: number): Record<string, string> {
  return {
    "X-RateLimit-Action": "MESSAGE",
    "X-RateLimit-Limit": "150",
    "X-RateLimit-Used": String(count),
    "X-RateLimit-Remaining": String(150 - count),
    "X-RateLimit-Reset": `${tomorrow}T00:00:00Z`,
  };
}

/** An example of the 200: for a list, one with no page after it. */
function exampleOf(path: string, method: string): unknown {
  const { paths, components } = bundle as unknown as {
    paths: Record<
      string,
      Record<string, { responses: Record<string, { content: Record<string, { examples: Record<string, Example> }> }> }>
    >;
    components: { examples: Record<string, { value: Page }> };
  };
  const examples = paths[path]?.[method]?.responses["200"]?.content["application/json"]?.examples ?? {};
  const values = Object.values(examples).map(({ $ref }) => components.examples[$ref.split("/").at(-1) ?? ""]?.value);
  return values.find((value) => !value?.nextCursor && !value?.pagination?.hasMoreBefore);
}
