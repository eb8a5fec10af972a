/** Opens the search on a click or Ctrl+K, and fetches its script when that happens for the first time. */
export function searchFor(element: HTMLElement | null): void {
  const open = element?.querySelector<HTMLButtonElement>("button.open");
  const dialog = element?.querySelector("dialog");
  if (!element || !open || !dialog) return;
  let loaded: Promise<void> | undefined;

  const show = async () => {
    dialog.showModal();
    loaded ??= load();
    await loaded;
    dialog.querySelector("input")?.focus();
  };
  open.disabled = false;
  open.addEventListener("click", show);
  dialog.querySelector(".close")?.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog || (target instanceof HTMLElement && target.closest("a"))) dialog.close();
  });
  window.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "k") return;
    event.preventDefault();
    if (dialog.open) dialog.close();
    else void show();
  });
}

interface PagefindUi {
  new (options: Record<string, unknown>): object;
}

/** Pagefind puts its script and style beside its index, after the site is built. */
async function load(): Promise<void> {
  const folder = `${import.meta.env.BASE_URL.replace(/\/?$/, "/")}pagefind/`;
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = `${folder}pagefind-ui.css`;
  document.head.append(style);
  await import(/* @vite-ignore */ `${folder}pagefind-ui.js`);
  const { PagefindUI } = window as unknown as { PagefindUI: PagefindUi };
  new PagefindUI({ element: "#starlight__search", bundlePath: folder, showImages: false, showSubResults: true });
}
