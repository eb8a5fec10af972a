import { type ArmedFault, armFault, disarmFault, type Fault } from "./api.ts";
import { make, part, say } from "./dom.ts";
import { attempt } from "./problems.ts";

const kinds: Record<Fault["kind"], string> = {
  latency: "The answer comes a second later",
  "drop-before": "The connection breaks; nothing was done",
  "drop-after": "The connection breaks; the message went out",
  "error-before": "500; nothing was done",
  "error-after": "500; the message went out",
  "rate-limit": "429 with Retry-After",
  hang: "No answer, ever",
  truncate: "The body breaks off in the middle",
};

const operations = [
  "getRecentMessages",
  "getConversationDetails",
  "sendMessage",
  "sendMessageWithTyping",
  "sendTypingIndicator",
  "sendMessageWithAck",
  "sendGroupMessage",
  "sendGroupMessageWithTyping",
  "sendGroupMessageWithAck",
] as const satisfies readonly NonNullable<Fault["operation"]>[];

const frequencies: Record<string, Omit<Fault, "kind">> = {
  "every time": {},
  once: { count: 1 },
  "three times": { count: 3 },
  "one in two": { probability: 0.5 },
  "one in ten": { probability: 0.1 },
};

/** A switch per kind. Which operation and how often is chosen before it is thrown. */
export function makeFaults(): { draw(armed: readonly ArmedFault[]): void } {
  const operation = make(
    "select",
    { id: "fault-operation" },
    make("option", { value: "" }, "any operation"),
    ...operations.map((name) => make("option", { value: name }, name)),
  );
  const frequency = make(
    "select",
    { id: "fault-frequency" },
    ...Object.keys(frequencies).map((name) => make("option", {}, name)),
  );
  const rows = Object.entries(kinds).map(([kind, says]) => makeSwitch(kind as Fault["kind"], says));

  part("faults").append(
    make(
      "p",
      { class: "choices" },
      make("label", { for: "fault-operation" }, "Strikes"),
      operation,
      make("label", { for: "fault-frequency" }, "How often"),
      frequency,
    ),
    make("ul", { class: "switches" }, ...rows.map(({ row }) => row)),
  );

  function makeSwitch(kind: Fault["kind"], says: string) {
    let armed: readonly ArmedFault[] = [];
    const state = make("span", { class: "dim" });
    const button = make(
      "button",
      { type: "button", role: "switch", "aria-checked": "false", onclick: toggle },
      make("b", {}, kind),
    );
    const row = make("li", {}, button, make("span", {}, says), state);

    function toggle(): void {
      void attempt(async () => {
        if (armed.length > 0) for (const { id } of armed) await disarmFault(id);
        else {
          const chosen = operations.find((name) => name === operation.value);
          await armFault({ kind, ...frequencies[frequency.value], ...(chosen && { operation: chosen }) });
        }
        say(`${kind} is ${armed.length > 0 ? "disarmed" : "armed"}.`);
      });
    }

    return {
      row,
      draw(all: readonly ArmedFault[]) {
        armed = all.filter((fault) => fault.kind === kind);
        button.setAttribute("aria-checked", `${armed.length > 0}`);
        state.textContent = armed.map(describe).join("; ");
      },
    };
  }

  return {
    draw(armed) {
      for (const row of rows) row.draw(armed);
    },
  };
}

function describe({ operation, probability, left, strikes }: ArmedFault): string {
  const where = operation ?? "any operation";
  const often =
    left !== null
      ? `${left} left`
      : probability < 1
        ? `${Number((probability * 100).toPrecision(2))} % of calls`
        : "every time";
  return `${where}, ${often}, struck ${strikes}`;
}
