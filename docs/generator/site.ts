// Where the site will be served. A deployment says so; here it is where `npm start` listens.

const address = new URL(process.env["DOCS_URL"] ?? "http://127.0.0.1:4010/");

export const site = {
  origin: address.origin,
  /** With a slash at both ends. */
  base: address.pathname.endsWith("/") ? address.pathname : `${address.pathname}/`,
};

/** The whole address of a path of the site, such as `/guides/sending/`. */
export function absolute(path: string): string {
  return `${site.origin}${site.base}${path.replace(/^\//, "")}`;
}
