// The same calls on every runtime. Plain JavaScript without any runtime's own interface: each has its own way to start it.

/**
 * @param {typeof import("@connectsafely/client")} package_
 * @param {{ baseUrl: string, unreachable: string, dropping: string }} addresses
 */
export async function makeCalls({ createClient, isConnectSafelyError }, { baseUrl, unreachable, dropping }) {
  const apiKey = "sandbox-key";
  const client = createClient({ apiKey, baseUrl });
  const message = { recipientProfileId: "john-doe-123", message: "Hello!" };

  const sent = await client.messaging.sendMessage(message).withResponse();
  const seen = new Set();
  for await (const { conversationId } of client.messaging.getRecentMessages({ count: 10 }, { limit: 25 }))
    seen.add(conversationId);
  const raw = await client.raw.GET("/messaging/recent-messages", { params: { query: { count: 1 } } });

  return {
    sent: [sent.response.status, sent.data.message, sent.quota?.remaining],
    conversations: seen.size,
    raw: raw.data?.conversations.length,
    wrongKey: await failureOf(createClient({ apiKey: "wrong", baseUrl }), message),
    spent: await failureOf(createClient({ apiKey, baseUrl, quota: { floor: 150 } }), message),
    unreachable: await failureOf(createClient({ apiKey, baseUrl: unreachable, maxRetries: 0 }), message),
    dropped: await sendIntoDrop(createClient({ apiKey, baseUrl: dropping })),
  };

  /**
   * The read leaves a connection open. The server executes the send that comes over it and hangs up.
   * @param {import("@connectsafely/client").Client} client
   */
  async function sendIntoDrop(client) {
    await client.messaging.getRecentMessages({ keywords: "message-0" });
    // fetch gives the connection back a little later.
    await new Promise((resolve) => setTimeout(resolve, 50));
    return failureOf(client, { ...message, message: "message-1" });
  }

  /**
   * @param {import("@connectsafely/client").Client} client
   * @param {import("@connectsafely/client").SendMessageInput} message
   */
  async function failureOf({ messaging }, message) {
    try {
      await messaging.sendMessage(message);
      return "no failure";
    } catch (error) {
      return isConnectSafelyError(error) ? [error.name, error.delivery] : String(error);
    }
  }
}
