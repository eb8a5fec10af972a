import type { Week } from "./response-rate.ts";

const WIDTH = 640;
const HEIGHT = 200;
const LEFT = 40;
const BOTTOM = 30;
const TOP = 24;
/** More bars than this leave no room for their counts. */
const COUNTED = 26;

/** Response rate by week as bars, with their counts. Plain SVG: no script, no font, no network. */
export function responseChart(weeks: readonly Week[]): string {
  const step = (WIDTH - LEFT) / Math.max(1, weeks.length);
  const height = HEIGHT - TOP - BOTTOM;
  const y = (share: number) => TOP + height * (1 - share);
  const bars = weeks.map(({ monday, wrote, answered }, index) => {
    const share = wrote === 0 ? 0 : answered / wrote;
    const x = LEFT + index * step + step * 0.15;
    const title = `Week of ${monday}: ${answered} of ${wrote} answered`;
    const count = `<text x="${round(x + step * 0.35)}" y="${round(y(share) - 5)}" text-anchor="middle">${answered}/${wrote}</text>`;
    const bar = `<rect x="${round(x)}" y="${round(y(share))}" width="${round(step * 0.7)}" height="${round(height * share)}"><title>${title}</title></rect>`;
    return weeks.length > COUNTED ? bar : bar + count;
  });
  const every = Math.ceil(weeks.length / 8);
  const labels = weeks.map(({ monday }, index) =>
    index % every === 0
      ? `<text x="${round(LEFT + (index + 0.5) * step)}" y="${HEIGHT - 10}" text-anchor="middle">${monday.slice(5)}</text>`
      : "",
  );
  const lines = [0, 0.5, 1].map(
    (share) =>
      `<line x1="${LEFT}" x2="${WIDTH}" y1="${round(y(share))}" y2="${round(y(share))}"/><text x="${LEFT - 6}" y="${round(y(share) + 4)}" text-anchor="end">${share * 100}%</text>`,
  );
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Share of conversations that were answered, by week">${lines.join("")}${bars.join("")}${labels.join("")}</svg>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
