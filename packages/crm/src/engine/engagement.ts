import type { Engagement } from "../sinks/sink.ts";
import type { Exchange } from "../store/deliveries.ts";

const MINUTE = 60_000;

/** What one person's conversations come to. Their own messages count as replies, those of others in the same group do not. */
export function engagementOf(person: string, exchanges: readonly Exchange[]): Engagement {
  const sent = exchanges.filter(({ direction }) => direction === "out");
  const received = exchanges.filter(({ direction, sender }) => direction === "in" && sender === person);
  const waits = replyWaits(person, exchanges);
  return {
    lastSent: latest(sent),
    lastReply: latest(received),
    sent: sent.length,
    received: received.length,
    replyMinutes: median(waits.map((ms) => Math.round(ms / MINUTE))),
  };
}

/** How long after the first message that waited for an answer the answer came. */
function replyWaits(person: string, exchanges: readonly Exchange[]): number[] {
  const waiting = new Map<string, number>();
  const waits: number[] = [];
  for (const { thread, direction, sender, at } of exchanges) {
    const since = waiting.get(thread);
    if (direction === "out") waiting.set(thread, since ?? at);
    else if (sender === person && since !== undefined) {
      waits.push(at - since);
      waiting.delete(thread);
    }
  }
  return waits;
}

function latest(some: readonly Exchange[]): number | undefined {
  return some.length === 0 ? undefined : Math.max(...some.map(({ at }) => at));
}

function median(values: number[]): number | undefined {
  return values.sort((one, other) => one - other)[Math.floor(values.length / 2)];
}
