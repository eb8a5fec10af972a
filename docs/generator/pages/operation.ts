// One operation as a page that says everything the document does, readable without a script.

import type { Field } from "../fields.ts";
import { blocks, code, fence, json, page, type Reader, table } from "../markdown.ts";
import type { AnswerModel, Model, Operation, RequestExample } from "../model.ts";
import { samplesOf } from "../samples/index.ts";
import { tabs } from "../tabs.ts";

export function operationPage(model: Model, operation: Operation, reader: Reader): string {
  return page(
    {
      title: operation.summary,
      description: `${operation.method} ${operation.path}: ${firstSentence(operation.description)}`,
      operation: operation.id,
      sidebar: { label: operation.id },
    },
    blocks(
      fence("http", `${operation.method} ${model.server}${operation.path}`),
      operation.description,
      facts(operation),
      "## Request",
      requestFields(operation, reader),
      "## Samples",
      `Each asks for the same. \`CONNECTSAFELY_API_KEY\` holds [your key](/guides/authentication/).`,
      ...operation.requests.map((request) => samples(model, operation, request, reader)),
      "## Answers",
      statusTable(operation),
      headerTable(operation, reader),
      ...operation.answers.map((answer) => answerSection(operation, answer, reader)),
    ),
  );
}

function facts(operation: Operation): string {
  const { id, tag, quota, delivery, pagination } = operation;
  const pages = pagination?.kind === "cursor" ? "Follows its cursor" : "Walks back in time";
  return [
    quota
      ? `- **Quota:** costs ${quota.cost} of the ${quota.limit} \`${quota.action}\` actions a day of the ${quota.scope}, counted until midnight UTC. [How it is counted](/guides/rate-limits/)`
      : "- **Quota:** costs nothing, and its answers carry no quota headers. [What does](/guides/rate-limits/)",
    delivery === "at-most-once"
      ? "- **Delivery:** at most once. A second request may reach the person a second time, so never repeat one whose outcome you do not know. [Never sending twice](/guides/never-twice/)"
      : "- **Delivery:** repeatable. Asking again does no harm. [Retries and time limits](/guides/retries-and-timeouts/)",
    pagination &&
      `- **Pages:** ${pages}, ${code(pagination.items)} by page. [Reading the inbox](/guides/reading-the-inbox/)`,
    `- **In the client:** ${code(`client.${tag}.${id}()`)}`,
    `- **In the reference:** [${id} in Redoc](/reference/${redocHash(operation)})`,
  ]
    .filter((line) => line !== undefined)
    .join("\n");
}

/** Where Redoc 3 shows the operation. */
export function redocHash({ tag, id }: Operation): string {
  return `#/${tag}/${id.toLowerCase()}`;
}

function requestFields({ parameters, body }: Operation, reader: Reader): string {
  return blocks(
    parameters.length > 0 && `### Query\n\n${fieldTable(parameters, "query", reader)}`,
    body && `### Body\n\nJSON. A field that is not listed is refused.\n\n${fieldTable(body.fields, "body", reader)}`,
    body?.fields.some(({ required }) => required === "one of") &&
      "*one of*: give at least one of the fields so marked.",
  );
}

/** A row per field, each with an anchor that begins with `place`. */
function fieldTable(fields: Field[], place: string, reader: Reader): string {
  const rows = fields.map((field) => [
    anchored(field.path, `${place}-${field.path}`, reader),
    field.type,
    field.required,
    [sentence(field.description), sentence(capital(field.limits.join("; ")))].filter(Boolean).join(" "),
  ]);
  return table(["Field", "Type", "Required", "What it is"], rows);
}

function samples(model: Model, operation: Operation, request: RequestExample, reader: Reader): string {
  const all = samplesOf(model, operation, request);
  const meta = reader === "page" ? 'frame="none"' : "";
  const each = all.map(({ language, code }) => ({ label: language.name, block: fence(language.fence, code, meta) }));
  return blocks(`### ${request.summary}`, tabs(request.name, each, reader));
}

function statusTable({ answers, quota }: Operation): string {
  const rows = answers.map(({ status, description }) => [
    `[${status}](#${status})`,
    firstSentence(description),
    status === 200 ? "done" : verdict(status, quota !== undefined),
  ]);
  return table(["Status", "What happened", "What to do"], rows);
}

function verdict(status: number, sends: boolean): string {
  const next: Record<number, string> = {
    400: "mend the request",
    401: "check the key",
    403: "renew, or write another way",
    429: "wait for the reset, or slow down",
    500: sends ? "look in the conversation before you send again" : "try once more",
  };
  return `[${next[status] ?? "read the body"}](/guides/errors/#${status})`;
}

function headerTable({ answers }: Operation, reader: Reader): string | undefined {
  const names = [...new Set(answers.flatMap(({ headers }) => headers.map(({ name }) => name)))];
  if (names.length === 0) return undefined;
  const rows = names.map((name) => {
    const where = answers.map(({ headers }) => headers.find((header) => header.name === name));
    const first = where.find((header) => header !== undefined);
    const always = where.every((header) => header?.required === "yes") ? "every answer" : "where shown";
    return [anchored(name, `header-${name}`, reader), first?.type ?? "", always, sentence(first?.description ?? "")];
  });
  const examples = names.map((name) => [
    code(name),
    ...answers.map(({ headers }) => {
      const header = headers.find((one) => one.name === name);
      return header ? code(String(header.example)) : "none";
    }),
  ]);
  return blocks(
    "### Headers",
    table(["Header", "Type", "Sent with", "What it is"], rows),
    "Their examples, by status:",
    table(["Header", ...answers.map(({ status }) => String(status))], examples),
  );
}

function answerSection(operation: Operation, answer: AnswerModel, reader: Reader): string {
  const same = operation.answers.find((other) => other.status > 200 && json(other.fields) === json(answer.fields));
  return blocks(
    `### ${answer.status}`,
    answer.description,
    same && same !== answer
      ? `Its body has the fields of [the ${same.status}](#${same.status}).`
      : fieldTable(answer.fields, String(answer.status), reader),
    ...answer.examples.map(({ name, summary, description, value }) =>
      blocks(
        `#### ${code(name)}`,
        [sentence(summary), description].filter(Boolean).join(" "),
        fence("json", json(value)),
      ),
    ),
  );
}

function anchored(name: string, id: string, reader: Reader): string {
  const anchor = id.replaceAll("[]", "");
  return reader === "page" ? `<a id="${anchor}" href="#${anchor}">${code(name)}</a>` : code(name);
}

export function firstSentence(text: string): string {
  return /^.*?[.](?=\s|$)/s.exec(text)?.[0].replaceAll("\n", " ") ?? text;
}

function sentence(text: string): string {
  const trimmed = text.trim().replaceAll(/\s*\n\s*/g, " ");
  return trimmed === "" || /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
