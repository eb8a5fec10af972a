import { clientCheck, noting } from "./client-check.ts";

const ELSEWHERE = "https://elsewhere.example/linkedin/messaging/recent-messages";

export const clientRedirect = clientCheck({
  id: "client.redirect",
  says: "A redirect is not followed, so that the key goes nowhere else.",
  async run(session) {
    const asked: string[] = [];
    const around = () => async (url: string) => {
      asked.push(url);
      return new Response(null, { status: 307, headers: { location: ELSEWHERE } });
    };
    const { client } = session.client({ sleep: noting([]) }, { around });
    const { ok } = await client.messaging.getRecentMessages({ count: 1 }).result();
    if (!ok && asked.length === 1) return [];
    const message = `After a redirect, the client asked ${asked.length} times, and calls it ${ok ? "a success" : "a failure"}`;
    return [{ operation: "getRecentMessages", message, expected: "once, and a failure", actual: asked.slice(1) }];
  },
});
