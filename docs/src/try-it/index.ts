import { showOutcome } from "./outcome.ts";
import { readForm, search } from "./request.ts";
import { findTarget } from "./target.ts";

/** Brings the form to life. */
export async function tryIt(details: HTMLElement): Promise<void> {
  const form = details.querySelector("form");
  const place = details.querySelector<HTMLElement>(".try-it-outcome");
  const button = form?.querySelector("button");
  if (!form || !place || !button) return;

  const target = await findTarget(form.dataset["server"] ?? "");
  const where = details.querySelector(".try-it-place");
  if (where) where.textContent = target.place;
  button.disabled = false;

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    button.disabled = true;
    const asked = readForm(form);
    const response = await target.fetch(`${target.server}${asked.path}${search(asked.query)}`, {
      method: asked.method,
      headers: {
        Authorization: "Bearer sandbox-key",
        ...(asked.body && { "Content-Type": "application/json" }),
      },
      ...(asked.body && { body: JSON.stringify(asked.body) }),
    });
    const { status, statusText } = response;
    showOutcome(place, asked, { status, statusText, headers: [...response.headers], body: await response.text() });
    button.disabled = false;
  });
}
