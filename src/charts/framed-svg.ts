import { type MapPattern, patternPaths } from "./area-map.ts";
import type { ChartTheme } from "./chart-theme.ts";

export interface FramedPicture {
  readonly width: number;
  readonly height: number;
  /** Elements of an SVG, or one whole SVG. */
  readonly body: string;
  readonly title: string;
  /** Lines under the picture: legend, period, audience. */
  readonly notes: readonly string[];
  /** Colours and patterns of the picture, each with its word. */
  readonly swatches?: readonly Swatch[];
}

export interface Swatch {
  readonly fill: string;
  readonly over: MapPattern | null;
  readonly text: string;
}

/** A picture for a file: title above, legend and audience below, on paper. Texts are escaped, long lines broken. */
export function framedSvg(
  { width, height, body, title, notes, swatches = [] }: FramedPicture,
  theme: ChartTheme,
): string {
  const lines = notes.flatMap((note) => brokenAt(note, Math.floor((width - 2 * margin) / 6.6)));
  const heads = brokenAt(title, Math.floor((width - 2 * margin) / 9));
  const bodyTop = margin + heads.length * 24 + 6;
  const swatchTop = bodyTop + height + 20;
  const notesTop = swatchTop + swatches.length * 22;
  const whole = Math.ceil(notesTop + lines.length * 18 + margin / 2);
  const text = (content: string, y: number, size: number, colour: string, weight: number, x = margin) =>
    `<text x="${x}" y="${y}" font-family="${escaped(theme.fontFamily)}" font-size="${size}" font-weight="${weight}" fill="${colour}">${escaped(content)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${whole}" fill="${theme.paper}"/>`,
    ...heads.map((line, index) => text(line, margin + index * 24 + 12, 18, theme.ink, 600)),
    `<g transform="translate(0 ${bodyTop})">${body}</g>`,
    ...swatches.flatMap(({ fill, over, text: word }, index) => {
      const box = `x="${margin}" y="${swatchTop + index * 22 - 12}" width="30" height="16"`;
      return [
        `<rect ${box} fill="${fill}" stroke="${theme.softInk}"/>`,
        over === null ? "" : swatchOver(over, box, swatchTop + index * 22 - 11, theme),
        text(word, swatchTop + index * 22, 13, theme.softInk, 400, margin + 40),
      ];
    }),
    ...lines.map((line, index) => text(line, notesTop + index * 18, 13, theme.softInk, 400)),
    "</svg>",
  ].join("");
}

const margin = 20;

/** One sign in the middle of the box; hatching fills it. */
function swatchOver(pattern: MapPattern, box: string, top: number, theme: ChartTheme): string {
  if (pattern === "unclear") return `<rect ${box} fill="url(#p-unclear)"/>`;
  const { d, isFilled } = patternPaths[pattern];
  const ink = isFilled ? `fill="${theme.softInk}"` : `fill="none" stroke="${theme.softInk}" stroke-width="1.6"`;
  return `<path transform="translate(${margin + 8} ${top})" d="${d}" ${ink}/>`;
}

function brokenAt(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else if (word !== "") lines.push(word);
  }
  return lines;
}

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
