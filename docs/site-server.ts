// Serves the built site, and beside it, where there is one, a sandbox: on one address, so that a page can reach both.

import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, request as open, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

export interface SiteOptions {
  host?: string;
  port?: number;
  /** The built site. @default docs/dist */
  folder?: string;
  /** Path of the address below which the site was built. @default "/" */
  base?: string;
  /** Address of a sandbox, without a path. Its API and its control pages are then answered here too. */
  sandbox?: string;
}

export interface Site extends AsyncDisposable {
  url: string;
}

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".yaml": "application/yaml; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".zip": "application/zip",
  ".pagefind": "application/wasm",
};

/** Paths that the sandbox answers. */
const ofSandbox = /^\/(linkedin|_sandbox)(\/|\?|$)/;

export async function serveSite(options: SiteOptions = {}): Promise<Site> {
  const { host = "127.0.0.1", port = 0, folder = join(import.meta.dirname, "dist"), base = "/", sandbox } = options;
  const files = new Map<string, Found | undefined>();

  const server = createServer((request, response) => {
    const url = request.url ?? "/";
    if (sandbox !== undefined && ofSandbox.test(url)) return forward(sandbox, request, response);
    const path = decode(url);
    const found = path?.startsWith(base)
      ? remember(files, folder, path.slice(base.length), sandbox !== undefined)
      : undefined;
    send(request, response, found ?? remember(files, folder, "404.html", false), found ? 200 : 404);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, host, () => resolve());
  });

  const bound = (server.address() as AddressInfo).port;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${bound}`,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Found {
  type: string;
  plain: Buffer;
  packed: Buffer | undefined;
}

function remember(
  files: Map<string, Found | undefined>,
  folder: string,
  path: string,
  tells: boolean,
): Found | undefined {
  const key = `${path} ${tells}`;
  if (!files.has(key)) files.set(key, find(folder, path, tells));
  return files.get(key);
}

function find(folder: string, path: string, tellsOfSandbox: boolean): Found | undefined {
  const inside = normalize(join(folder, path));
  if (!inside.startsWith(folder)) return undefined;
  const file = existsSync(inside) && statSync(inside).isDirectory() ? join(inside, "index.html") : inside;
  if (!existsSync(file)) return undefined;
  const type = types[extname(file)] ?? "application/octet-stream";
  const text = readFileSync(file);
  const plain = tellsOfSandbox && type.startsWith("text/html") ? tell(text) : text;
  const isPacked = type.includes("charset") || type === "image/svg+xml";
  return { type, plain, packed: isPacked ? gzipSync(plain, { level: 9 }) : undefined };
}

/** Lets the page know that the sandbox answers beside it. */
function tell(html: Buffer): Buffer {
  return Buffer.from(html.toString().replace("</head>", '<meta name="sandbox" content="/linkedin"></head>'));
}

function send(request: IncomingMessage, response: ServerResponse, found: Found | undefined, status: number): void {
  if (found === undefined) {
    response.writeHead(404, { "Content-Type": "text/plain" }).end("The site is not built: npm run build\n");
    return;
  }
  const isPacked = found.packed !== undefined && /\bgzip\b/.test(String(request.headers["accept-encoding"]));
  const body = isPacked ? found.packed : found.plain;
  response.writeHead(status, {
    "Content-Type": found.type,
    "Content-Length": body?.length,
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-cache",
    ...(isPacked && { "Content-Encoding": "gzip", Vary: "Accept-Encoding" }),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** As it came, Host included, for the sandbox looks at it. Its control pages are for this machine only, here too. */
function forward(sandbox: string, request: IncomingMessage, response: ServerResponse): void {
  const isLocal = /^(::1|(::ffff:)?127\..*)$/.test(request.socket.remoteAddress ?? "");
  if (!isLocal && request.url?.startsWith("/_sandbox")) {
    response
      .writeHead(403, { "Content-Type": "text/plain" })
      .end("The control pages answer on their own machine only.\n");
    return;
  }
  const upstream = open(sandbox + request.url, { method: request.method, headers: request.headers, agent: false });
  upstream.on("response", (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.on("error", () => response.destroy()).pipe(response);
  });
  upstream.on("error", () => response.destroy());
  response.on("close", () => upstream.destroy());
  request.pipe(upstream);
}

function decode(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, "http://site").pathname);
  } catch {
    return undefined;
  }
}
