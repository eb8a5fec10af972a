/**
 * Expressive Code puts `<div>` and `<style>` where HTML does not allow them: a block inside `<code>` and `<button>`, a style
 * inside the body. A `<span>` does the same there, and the style belongs in the head.
 */
export function withValidCode(html: string): string {
  // What may scroll can be reached by keyboard, also before and without the script that would see to it.
  const reachable = html.replaceAll(/<pre data-language="([\w-]+)">/g, '<pre data-language="$1" tabindex="0">');
  const inline = reachable.replaceAll(/<(code|button)\b[^>]*>.*?<\/\1>/gs, (element) =>
    element.replaceAll("<div", "<span").replaceAll("</div>", "</span>"),
  );
  const [head = "", body = ""] = inline.split("</head>");
  const style = [...body.matchAll(styles)].map(([all]) => all.replaceAll(/(\.copy button[^,{]*) div/g, "$1 span"));
  return `${head}${style.join("")}</head>${body.replaceAll(styles, "")}`;
}

const styles = /<style>.*?<\/style>/gs;
