import type { Estimate } from "../sinks/sink.ts";

export function estimateLine({ calls, tokens, minutes, days }: Estimate, messages: number, exact: boolean): string {
  const parts = [
    `${exact ? "" : "about "}${count(messages, "message")}`,
    count(calls, "call"),
    ...(tokens === undefined ? [] : [count(tokens, "token")]),
    count(minutes, "minute"),
    ...(days > 1 ? [`spread over ${days} days by the daily budget`] : []),
  ];
  return `Estimate: ${parts.join(", ")}`;
}

export function count(number: number, noun: string): string {
  return `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
}
