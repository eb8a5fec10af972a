/** What the page can do more where scripts run: filter, copy, open all. Without them nothing is missing but these. */
export const script = `"use strict";
const all = (selector, from = document) => [...from.querySelectorAll(selector)];
const filter = document.getElementById("filter");
const matches = document.getElementById("matches");
const noMatch = document.getElementById("no-match");
const items = all("[data-item]").map((element) => {
  const title = element.closest("[data-group]").querySelector("h3")?.textContent ?? "";
  return { element, text: (title + " " + element.textContent).toLowerCase() };
});

document.getElementById("search").hidden = false;
for (const each of all(".tools, .copy")) each.hidden = false;

function apply() {
  const words = filter.value.toLowerCase().split(/\\s+/).filter(Boolean);
  for (const { element, text } of items) element.hidden = !words.every((word) => text.includes(word));
  for (const group of all("[data-group]")) group.hidden = !group.querySelector("[data-item]:not([hidden])");
  const failures = items.filter(({ element }) => element.dataset.item === "failure");
  const shown = failures.filter(({ element }) => !element.hidden).length;
  if (noMatch) noMatch.hidden = shown > 0;
  matches.textContent = words.length === 0 ? "" : shown + " of " + failures.length + " shown";
}
filter.addEventListener("input", apply);

document.addEventListener("keydown", (event) => {
  if (event.key === "/" && !event.ctrlKey && !event.metaKey && event.target !== filter) {
    event.preventDefault();
    filter.focus();
  }
  if (event.key === "Escape" && event.target === filter) {
    filter.value = "";
    apply();
  }
});

async function copy(button) {
  const code = button.closest(".copyable").querySelector("code");
  let done = true;
  try {
    await navigator.clipboard.writeText(code.textContent);
  } catch {
    const range = document.createRange();
    range.selectNodeContents(code);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    done = document.execCommand("copy");
  }
  button.textContent = done ? "Copied" : "Selected";
  setTimeout(() => (button.textContent = "Copy"), 2000);
}

document.addEventListener("click", ({ target }) => {
  if (target.matches(".copy")) copy(target);
  if (target.dataset.open) for (const each of all(".failure")) each.open = target.dataset.open === "true";
});

function openTarget() {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  if (target.hidden || target.closest("[hidden]")) {
    filter.value = "";
    apply();
  }
  if (target.matches(".failure")) target.open = true;
  target.scrollIntoView();
}
addEventListener("hashchange", openTarget);
openTarget();
apply();
`;
