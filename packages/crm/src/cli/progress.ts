import type { RunEvent } from "../engine/events.ts";
import { count, estimateLine } from "./print-estimate.ts";

interface Screen {
  err(text: string): void;
  readonly columns: number | undefined;
  readonly now?: () => number;
}

export interface Progress {
  hear(event: RunEvent): void;
  end(): void;
}

const QUIET_MS = 5_000;
const CLEAR = "\r\u001b[K";

/** How it goes, on standard error: one line that changes on a terminal, a line now and then anywhere else. */
export function createProgress({ err, columns, now = Date.now }: Screen): Progress {
  const startedAt = now();
  let account = "";
  let open = 0;
  let threads = 0;
  let messages = 0;
  let lastLine = startedAt;
  let countdown: NodeJS.Timeout | undefined;

  const status = () => {
    const rate = messages / Math.max(1, (now() - startedAt) / 1000);
    return `${account}${bar(threads, open)} ${threads}/${open} conversations, ${count(messages, "message")}, ${rate.toFixed(0)}/s`;
  };
  const line = (text: string) => err(columns === undefined ? `${text}\n` : `${CLEAR}${text}\n`);
  const draw = (note = "") => err(`${CLEAR}${(status() + note).slice(0, (columns ?? 80) - 1)}`);

  function wait(ms: number, why: string): void {
    if (ms < 1_000) return;
    if (columns === undefined) {
      line(`waiting ${Math.ceil(ms / 1000)} s: ${why}`);
      return;
    }
    const until = now() + ms;
    clearInterval(countdown);
    const tick = () => {
      const left = Math.ceil((until - now()) / 1000);
      if (left <= 0) clearInterval(countdown);
      else draw(`  waiting ${left} s: ${why}`);
    };
    countdown = setInterval(tick, 1_000).unref();
    tick();
  }

  return {
    hear(event) {
      if (event.type === "account") {
        account = `${event.account} `;
        open = event.open;
        threads = 0;
      } else if (event.type === "estimate") line(estimateLine(event.estimate, event.messages, event.exact));
      else if (event.type === "busy") line(`${event.account}: another worker has it`);
      else if (event.type === "failed") line(`refused: ${event.error}`);
      else if (event.type === "wait") wait(event.ms, event.why);
      else if (event.type === "progress") {
        ({ threads, messages } = event);
        clearInterval(countdown);
        if (columns !== undefined) draw();
        else if (now() - lastLine >= QUIET_MS) {
          lastLine = now();
          line(status());
        }
      }
    },
    end() {
      clearInterval(countdown);
      if (columns !== undefined) err(CLEAR);
    },
  };
}

const WIDTH = 20;

function bar(done: number, all: number): string {
  const full = all === 0 ? WIDTH : Math.min(WIDTH, Math.round((done / all) * WIDTH));
  return `[${"#".repeat(full)}${"-".repeat(WIDTH - full)}]`;
}
