import { type Asked, isSend, type Mutate, operationOf, type Said, says, serves } from "./between.ts";
import { category } from "./category.ts";

const day = 86_400_000;
const rate = ["action", "limit", "used", "remaining", "reset"].map((name) => `x-ratelimit-${name}`);
const [, , used = "", remaining = "", reset = ""] = rate;

/** Alters the answers of sends, or only those with one status. */
function onSends(change: (said: Said, asked: Asked) => void, status?: number): Mutate {
  return says((said, asked) => {
    if (isSend(asked) && (status === undefined || said.status === status)) change(said, asked);
  });
}

const without = (names: readonly string[], status?: number) =>
  onSends(({ headers }) => {
    for (const name of names) headers.delete(name);
  }, status);

const setting = (name: string, value: (old: string) => string, status?: number) =>
  onSends(({ headers }) => {
    const old = headers.get(name);
    if (old !== null) headers.set(name, value(old));
  }, status);

const shiftedReset = (ms: number) => setting(reset, (old) => iso(Date.parse(old) + ms));
const iso = (at: number) => new Date(at).toISOString().replace(".000Z", "Z");

export const headerMutants = category("headers", {
  list: {
    "S26 a 200 is without Reset": without([reset], 200),
    "S27 a 200 is without all five": without(rate, 200),
    "S28 a 400 is without all five": without(rate, 400),
    "S29 a 429 is without all five": without(rate, 429),
    "S74 a 500 is without all five": without(rate, 500),
    "S30 Remaining is a word": setting(remaining, () => "many"),
    "S31 Reset is in epoch seconds": setting(reset, (old) => String(Date.parse(old) / 1000)),
    "S32 Reset has no zone": setting(reset, (old) => old.replace("Z", "")),
    "S33 Reset has a space for its T": setting(reset, (old) => old.replace("T", " ")),
    "S34 Reset is in the past": shiftedReset(-2 * day),
    "S35 Reset is further away than a day": shiftedReset(2 * day),
    "S36 Remaining is not Limit less Used": setting(remaining, (old) => String(Number(old) + 1), 200),
    "S37 Remaining is negative": setting(remaining, (old) => String(-1 - Number(old))),
    "S38 Limit jitters": serves(() => {
      let turn = 0;
      return async (asked, next) => {
        const said = await next(asked);
        turn += 1;
        if (isSend(asked)) {
          const limit = 150 - (turn % 2);
          said.headers.set("x-ratelimit-limit", String(limit));
          said.headers.set(remaining, String(limit - Number(said.headers.get(used))));
        }
        return said;
      };
    }),
    "S39 Used never grows": onSends(({ headers }) => {
      headers.set(used, "1");
      headers.set(remaining, "149");
    }, 200),
    "S41 Reset slides with every answer": setting(reset, () => iso(Math.floor((Date.now() + day / 2) / 1000) * 1000)),
    "S42 Limit is 100": onSends(({ headers }) => {
      headers.set("x-ratelimit-limit", "100");
      headers.set(remaining, String(100 - Number(headers.get(used))));
    }),
    "S43 Limit comes twice": setting("x-ratelimit-limit", (old) => `${old}, ${old}`),
  },
  own: {
    "a 403 is without all five": without(rate, 403),
    "Action is without a value": setting("x-ratelimit-action", () => ""),
    "Action is that of another limit": setting("x-ratelimit-action", () => "CONNECT"),
    "Action is in lower case": setting("x-ratelimit-action", (old) => old.toLowerCase()),
    "Action is missing": without(["x-ratelimit-action"]),
    "the headers have lost their X-": onSends(({ headers }) => {
      for (const name of rate) {
        headers.set(name.slice(2), headers.get(name) ?? "");
        headers.delete(name);
      }
    }),
    "only group sends lack Used": says((said, asked) => {
      if (operationOf(asked)?.startsWith("sendGroup")) said.headers.delete(used);
    }),
    "Used and Remaining are swapped": onSends(({ headers }) => {
      const old = headers.get(used) ?? "";
      headers.set(used, headers.get(remaining) ?? "");
      headers.set(remaining, old);
    }),
    "Used has a fraction": setting(used, (old) => `${old}.0`),
    "Remaining is written with an exponent": setting(remaining, (old) => Number(old).toExponential()),
    "Reset is a duration in seconds": setting(reset, (old) => String(Math.ceil((Date.parse(old) - Date.now()) / 1000))),
    "Reset is an HTTP date": setting(reset, (old) => new Date(old).toUTCString()),
    "Reset is a day without a time": setting(reset, (old) => old.slice(0, 10)),
    "Reset is at midnight of another zone": shiftedReset(-7 * 3_600_000),
    "Reset is the last second of the day": shiftedReset(-1_000),
    "Reset is a day that does not exist": setting(reset, (old) => old.replace(/-\d\d-\d\dT/, "-02-30T")),
    "a 401 shows a spent quota": onSends(({ headers }) => {
      headers.set(used, "150");
      headers.set(remaining, "0");
    }, 401),
    "Retry-After is in milliseconds": setting("retry-after", (old) => String(Number(old) * 1000)),
    "Retry-After is an HTTP date": setting("retry-after", (old) =>
      new Date(Date.now() + Number(old) * 1000).toUTCString(),
    ),
    "Retry-After is 0": setting("retry-after", () => "0"),
    "Retry-After has a unit": setting("retry-after", (old) => `${old}s`),
  },
});
