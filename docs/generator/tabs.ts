import { blocks, type Reader } from "./markdown.ts";

export interface Tab {
  label: string;
  block: string;
}

/** One block at a time, chosen by radio buttons and CSS, so without a script. Where only text can be, one after the other. */
export function tabs(group: string, all: Tab[], reader: Reader): string {
  if (reader === "text") return blocks(...all.map(({ label, block }) => blocks(`${label}:`, block)));
  const buttons = all.map(({ label }, index) => {
    const id = `${group}-${label}`;
    const checked = index === 0 ? " checked" : "";
    return `<input type="radio" name="${group}" id="${id}" value="${label}"${checked}><label for="${id}">${label}</label>`;
  });
  return blocks(
    `<fieldset class="tabs">\n<legend>Language</legend>\n${buttons.join("\n")}`,
    ...all.map(({ block }) => blocks(`<div class="tab">`, block, "</div>")),
    "</fieldset>",
  );
}
