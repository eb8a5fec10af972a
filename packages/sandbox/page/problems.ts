import { part } from "./dom.ts";

let before = Promise.resolve();

/**
 * Does something that may be refused, and says so where everyone looks. One thing after the other, so that a message
 * that arrives while a conversation is being read is neither lost nor shown twice.
 */
export function attempt(act: () => Promise<unknown>): Promise<void> {
  before = before.then(() => tell(act));
  return before;
}

async function tell(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
    showLink("Connected", true);
  } catch (error) {
    // A `fetch` that fails for the network's sake throws a TypeError.
    const isAway = error instanceof TypeError;
    showLink(
      isAway ? "The sandbox does not answer. Start it again, and this page goes on." : `${(error as Error).message}`,
      false,
    );
  }
}

export function showLink(text: string, isWell: boolean): void {
  const link = part("link");
  if (link.textContent !== text) link.textContent = text;
  link.className = isWell ? "badge good" : "badge bad";
}
