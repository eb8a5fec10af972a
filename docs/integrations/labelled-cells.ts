/** Tells every cell the head of its column: on a narrow screen cells stand below each other, and say it themselves. */
export function withLabelledCells(html: string): string {
  return html.replaceAll(/<table>.*?<\/table>/gs, (table) => {
    const heads = [...table.matchAll(/<th>(.*?)<\/th>/gs)].map(([, head = ""]) => head.replaceAll(/<[^>]+>/g, ""));
    return table.replaceAll(/<tr>(.*?)<\/tr>/gs, (row) => {
      let column = 0;
      return row.replaceAll("<td>", () => `<td data-label="${heads[column++] ?? ""}">`);
    });
  });
}
