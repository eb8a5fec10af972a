// Builds elements. Text only ever becomes a text node: a message may say anything, and none of it is markup.

type Child = Node | string | undefined | false;
type Attributes = { readonly [name: string]: string | number | boolean | ((event: Event) => void) | undefined };

/** `onclick` and its like take a function, `true` stands for an attribute without a value, `undefined` for none. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

/** The part of the page with this id; for a section, the part of it that changes. */
export function part(id: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`#${id} > .body`) ?? document.querySelector<HTMLElement>(`#${id}`);
  if (found === null) throw new Error(`The page has no #${id}.`);
  return found;
}

/** Says something to people who cannot see it happen. */
export function say(text: string): void {
  part("said").textContent = text;
}

/** Replaces what is there without taking the keyboard away from whoever is on a part of it that comes back. */
export function show(place: HTMLElement, ...children: Child[]): void {
  const key = place.contains(document.activeElement) ? document.activeElement?.getAttribute("data-key") : null;
  place.replaceChildren(...children.filter((child) => child !== undefined && child !== false));
  if (key != null) place.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
}
