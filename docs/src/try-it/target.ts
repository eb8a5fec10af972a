// Which sandbox answers: the one that serves this page, or one inside it.

export interface Target {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** In front of the operation's path. */
  server: string;
  place: string;
}

export async function findTarget(server: string): Promise<Target> {
  const own = document.querySelector<HTMLMetaElement>('meta[name="sandbox"]')?.content;
  if (own !== undefined)
    return { fetch: (url, init) => fetch(url, init), server: own, place: "It runs beside this site." };
  const { createSandbox } = await import("@connectsafely/sandbox");
  const sandbox = createSandbox();
  return { fetch: sandbox.fetch, server, place: "It runs inside this page and starts over when you leave." };
}
