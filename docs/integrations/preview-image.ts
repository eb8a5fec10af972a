// The picture that a link to a page shows elsewhere: title and description, drawn when the site is built.

import { createRequire } from "node:module";
import sharp from "sharp";

const require = createRequire(import.meta.url);
// The font comes along, so that the picture does not depend on the machine.
const regular = require.resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf");
const bold = require.resolve("dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf");

const background = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">
  <rect width="1200" height="630" fill="#0b3c4a"/>
  <rect x="80" y="506" width="120" height="6" fill="#7fd1e8"/>
  <path d="M1010 90h110v78h-70l-26 22v-22h-14z" fill="none" stroke="#7fd1e8" stroke-width="8" stroke-linejoin="round"/>
  <path d="m1040 126 18 18 30-30" fill="none" stroke="#7fd1e8" stroke-width="8" stroke-linecap="round" stroke-linejoin="round"/>
</svg>`);

export async function previewImage(title: string, description: string): Promise<Buffer> {
  const lines = await Promise.all([
    text(title, { fontfile: bold, font: "DejaVu Sans Bold 46", width: 880, height: 200 }),
    text(description, { fontfile: regular, font: "DejaVu Sans 26", width: 1040, height: 170 }),
    text("ConnectSafely Messaging", { fontfile: regular, font: "DejaVu Sans 20", width: 1040, height: 40 }),
  ]);
  const tops = [90, 310, 530];
  const layers = lines.map((input, index) => ({ input, left: 80, top: tops[index] ?? 0 }));
  return sharp(background).composite(layers).png({ palette: true }).toBuffer();
}

interface Style {
  fontfile: string;
  font: string;
  width: number;
  height: number;
}

function text(words: string, { fontfile, font, width, height }: Style): Promise<Buffer> {
  const escaped = words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const markup = `<span foreground="white">${escaped}</span>`;
  return sharp({ text: { text: markup, fontfile, font, width, height, rgba: true, wrap: "word" } })
    .png()
    .toBuffer();
}
