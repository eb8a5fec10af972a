import { moveClock, reset } from "./api.ts";
import { make, part, say } from "./dom.ts";
import { attempt } from "./problems.ts";
import { fullTime } from "./times.ts";
import { nowOf, type View } from "./view.ts";

/** The clock and what moves it. Drawn once; `tick` only changes the time. */
export function drawClock(): { tick(view: View): void } {
  const time = make("time", { id: "now" });
  part("clock").append(
    time,
    button("Next day", "Midnight has passed, and quotas are full.", () => moveClock({ nextDay: true })),
    button("Start over", "The world is new.", () => reset()),
  );
  return {
    tick(view) {
      const now = nowOf(view);
      time.textContent = fullTime(now) + (view.state.clock.frozen ? " (stands still)" : "");
      time.dateTime = new Date(now).toISOString();
    },
  };
}

function button(label: string, done: string, act: () => Promise<unknown>): HTMLElement {
  const onclick = () =>
    attempt(async () => {
      await act();
      say(done);
    });
  return make("button", { type: "button", onclick }, label);
}
