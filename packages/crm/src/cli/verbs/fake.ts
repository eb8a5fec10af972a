import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createFakeHubSpot, createFakePipedrive, createFakeSalesforce, type Fake } from "../../fakes/index.ts";
import type { FakeContact } from "../../fakes/view.ts";
import type { SinkName } from "../../sinks/index.ts";
import type { Args } from "../args.ts";
import { UsageError } from "../usage-error.ts";
import type { Terminal } from "../workplace.ts";

const create = { hubspot: createFakeHubSpot, salesforce: createFakeSalesforce, pipedrive: createFakePipedrive };
const tokens = { hubspot: "HUBSPOT_TOKEN", salesforce: "SALESFORCE_ACCESS_TOKEN", pipedrive: "PIPEDRIVE_API_TOKEN" };

/** The people of the sandbox, but for every seventh; two records of one person among them. */
const people: readonly FakeContact[] = Array.from({ length: 60 }, (_, index) => index + 2)
  .filter((number) => number % 7 !== 0)
  .map((number) => ({
    name: number === 2 ? "John Doe" : number === 3 ? "Jane Doe" : `Contact ${number}`,
    url: `https://www.linkedin.com/in/ACoAAEXAMPLE${String(number).padStart(28, "0")}`,
  }))
  .flatMap((contact, index) => (index === 5 ? [contact, contact] : [contact]));

/** A CRM on this machine that knows most people of the sandbox. It ends with the process. */
export async function fakeVerb({ sink = "hubspot", values }: Args, { out, signal }: Terminal): Promise<number> {
  const port = Number(values.port ?? 4020);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`--port is "${values.port}": give a number up to 65535.`);
  const fake = create[sink]({ ready: false });
  for (const contact of people) fake.addContact(contact);

  const server = createServer((request, response) => void answer(fake, request, response));
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" && address ? address.port : port}`;
  out(welcome(sink, url));
  if (!signal.aborted) await once(signal, "abort");
  server.closeAllConnections();
  server.close();
  return 0;
}

function welcome(sink: SinkName, url: string): string {
  return `A fake of ${sink} listens. It forgets everything when it ends.

  "baseUrl": "${url}"
  ${tokens[sink]}=fake-token

Ctrl-C stops it.
`;
}

async function answer(fake: Fake, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  try {
    const body: Buffer[] = [];
    for await (const part of incoming) body.push(part as Buffer);
    const response = await fake.fetch(`http://${incoming.headers.host}${incoming.url}`, {
      method: incoming.method ?? "GET",
      headers: Object.entries(incoming.headers).flatMap(([name, value]) =>
        typeof value === "string" ? [[name, value] as [string, string]] : [],
      ),
      ...(body.length > 0 && { body: Buffer.concat(body) }),
    });
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(await response.text());
  } catch {
    outgoing.destroy();
  }
}
