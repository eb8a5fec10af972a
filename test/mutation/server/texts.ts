import { fieldsOf, hears, isSend, type Mutate, withFields } from "./between.ts";
import { category } from "./category.ts";

/** Sends another text than it was given. One that is too large for any server is left for it to refuse. */
const writing = (change: (text: string) => string): Mutate =>
  hears((asked) =>
    isSend(asked)
      ? withFields(asked, (fields) => {
          const { message } = fields;
          if (typeof message !== "string" || message === "" || message.length > 10_000) return;
          fields["message"] = change(message) || message;
        })
      : asked,
  );

export const textMutants = category("stateful", {
  own: {
    "messages are trimmed": writing((text) => text.trim()),
    "messages are normalised": writing((text) => text.normalize("NFKD")),
    "messages lose their emoji": writing((text) => text.replace(/\p{Extended_Pictographic}/gu, "")),
    "emoji become question marks": writing((text) => text.replace(/[\u{10000}-\u{10ffff}]/gu, "?")),
    "UTF-8 is read as Latin-1": writing((text) => Buffer.from(text, "utf8").toString("latin1")),
    "umlauts lose their dots": writing((text) => text.normalize("NFD").replace(/\p{M}/gu, "")),
    "line breaks become spaces": writing((text) => text.replace(/\s*\n\s*/g, " ")),
    "spaces in a row become one": writing((text) => text.replace(/[ \t]+/g, " ")),
    "markup is escaped": writing((text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")),
    "markup is stripped": writing((text) => text.replace(/<[^>]*>/g, "")),
    "quotes become typographic": writing((text) => text.replaceAll('"', "”")),
    "messages are cut after 40 characters": writing((text) => text.slice(0, 40)),
    "a null byte ends the message": writing((text) => text.split("\0")[0] ?? text),
    "the subject of an InMail is lost": hears((asked) => {
      const { subject, messageType } = fieldsOf(asked);
      if (!isSend(asked) || messageType !== "inmail" || typeof subject !== "string" || subject === "") return asked;
      return withFields(asked, (fields) => void delete fields["subject"]);
    }),
    "the subject is put before the message": hears((asked) => {
      const { subject } = fieldsOf(asked);
      if (!isSend(asked) || typeof subject !== "string" || subject === "") return asked;
      return withFields(asked, (fields) => {
        if (typeof fields["message"] === "string" && fields["message"] !== "")
          fields["message"] = `${subject}: ${fields["message"]}`;
      });
    }),
  },
});
