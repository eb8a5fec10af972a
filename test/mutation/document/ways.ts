// Ways into the bundle, by the names that a reader of the document knows.

type Rest = readonly string[];

const way =
  (...start: string[]) =>
  (...rest: Rest): string[] => [...start, ...rest];

export const inbox = way("paths", "/messaging/recent-messages", "get");
export const history = way("paths", "/messaging/conversation-details", "get");
export const send = way("paths", "/messaging/send", "post");
export const sendWithTyping = way("paths", "/messaging/send-with-typing", "post");
export const typingIndicator = way("paths", "/messaging/typing-indicator", "post");
export const sendWithAck = way("paths", "/messaging/send-with-ack", "post");
export const sendGroup = way("paths", "/messaging/send-group", "post");
export const sendGroupWithTyping = way("paths", "/messaging/send-group-with-typing", "post");
export const sendGroupWithAck = way("paths", "/messaging/send-group-with-ack", "post");

export const header = way("components", "headers");
export const schema = way("components", "schemas");
export const parameter = way("components", "parameters");
export const example = way("components", "examples");
export const response = way("components", "responses");

/** The JSON body of a request or an answer. */
export const json = (of: Rest, ...rest: Rest): string[] => [...of, "content", "application/json", ...rest];

export const ref = (kind: "headers" | "schemas" | "parameters" | "examples" | "responses", name: string) => ({
  $ref: `#/components/${kind}/${name}`,
});
