import type { Account } from "./api.ts";
import { make, part, show } from "./dom.ts";
import { dayAndTime } from "./times.ts";
import type { View } from "./view.ts";

/** A card per account with its quota; the one that is pressed is the one whose inbox is shown. */
export function drawAccounts(view: View, choose: (accountId: string) => void): void {
  show(part("accounts"), ...view.state.accounts.map((account) => card(account, account.accountId === view.accountId)));

  function card(account: Account, isChosen: boolean): HTMLElement {
    const { accountId, name, quota, inMailCredits, lapsed, unread } = account;
    return make(
      "button",
      {
        class: "account",
        type: "button",
        "aria-pressed": `${isChosen}`,
        "data-key": accountId,
        onclick: () => choose(accountId),
      },
      make("strong", {}, name),
      make("code", {}, accountId),
      bar(quota),
      make("span", { class: "figures" }, `${quota.remaining} of ${quota.limit} messages left`),
      make("span", { class: "dim" }, `full again ${dayAndTime(Date.parse(quota.resetAt))} UTC`),
      make(
        "span",
        { class: "dim" },
        `${unread} unread · ${inMailCredits} InMail ${inMailCredits === 1 ? "credit" : "credits"}`,
      ),
      lapsed && make("span", { class: "badge bad" }, "subscription lapsed"),
    );
  }
}

function bar({ remaining, limit }: Account["quota"]): HTMLElement {
  const share = limit === 0 ? 0 : remaining / limit;
  const fill = make("span", { class: share === 0 ? "fill none" : share <= 0.2 ? "fill low" : "fill" });
  fill.style.inlineSize = `${share * 100}%`;
  // The same is said in words beside it.
  return make("span", { class: "bar", "aria-hidden": "true" }, fill);
}
