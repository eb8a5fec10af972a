import type { RequestRecord, State } from "./api.ts";
import { curlOf } from "./curl.ts";
import { make, part, say } from "./dom.ts";
import { timeOfDay } from "./times.ts";

const SHOWN = 100;

const list = make("ol", { class: "requests", tabindex: "0", "aria-label": "Newest first" });
const empty = make("p", { class: "note" }, "No request yet. This command makes one:");

let newest = 0;

/** The newest requests, newest first. */
export function drawRequests(records: readonly RequestRecord[], state: State): void {
  newest = records.at(-1)?.id ?? 0;
  const example = curlOf(
    { method: "GET", target: `${state.basePath}/messaging/recent-messages?count=1`, contentType: null, body: null },
    state.apiKey,
  );
  part("requests").replaceChildren(
    ...(records.length === 0 ? [empty, make("pre", { tabindex: "0" }, make("code", {}, example))] : [list]),
  );
  list.replaceChildren(
    ...records
      .slice(-SHOWN)
      .reverse()
      .map((record) => row(record, state)),
  );
}

/** What happened while the list was read is in the list already. */
export function addRequest(record: RequestRecord, state: State): void {
  if (record.id <= newest) return;
  newest = record.id;
  if (!list.isConnected) part("requests").replaceChildren(list);
  list.prepend(row(record, state));
  while (list.children.length > SHOWN) list.lastElementChild?.remove();
}

function row(record: RequestRecord, { apiKey }: State): HTMLElement {
  const { at, method, target, operation, status, quota, fault, accountId } = record;
  const tone = status === null || status >= 500 ? "bad" : status >= 400 ? "warn" : "good";
  const curl = curlOf(record, apiKey);
  return make(
    "li",
    {},
    make("time", { class: "dim" }, timeOfDay(at)),
    make("span", { class: `badge ${tone}` }, status === null ? "no answer" : `${status}`),
    make("span", { class: "what" }, make("b", {}, operation ?? method), " ", make("code", {}, target)),
    make(
      "span",
      { class: "dim" },
      [accountId, quota && `${quota.used} of ${quota.limit} used`, fault && `fault: ${fault}`]
        .filter(Boolean)
        .join(" · "),
    ),
    curl !== undefined &&
      make(
        "button",
        { type: "button", "aria-label": `Copy curl of ${operation ?? method}`, onclick: copy(curl) },
        "Copy curl",
      ),
  );
}

function copy(text: string) {
  return async ({ currentTarget }: Event): Promise<void> => {
    const button = currentTarget as HTMLButtonElement;
    await navigator.clipboard.writeText(text);
    say("Copied.");
    button.textContent = "Copied";
    setTimeout(() => {
      button.textContent = "Copy curl";
    }, 1_500);
  };
}
