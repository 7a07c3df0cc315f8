import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const folder = import.meta.dirname;
const sizes = [16, 32, 48, 64, 128, 256, 512, 1024] as const;
/** What macOS calls a picture of each size. */
const macNames: Readonly<Record<number, string>> = {
  16: "icp4",
  32: "icp5",
  64: "icp6",
  128: "ic07",
  256: "ic08",
  512: "ic09",
  1024: "ic10",
};

/** Draws the mark in every size and puts the pictures into the two containers. Run by hand when the mark changes. */
async function drawIcons(): Promise<void> {
  const mark = readFileSync(join(folder, "trellis.svg"), "utf8");
  const browser = await chromium.launch({
    executablePath: process.env.TRELLIS_BROWSER ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  const page = await browser.newPage();
  const pictures = new Map<number, Buffer>();
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${mark}`);
    pictures.set(size, await page.screenshot({ omitBackground: true }));
  }
  await browser.close();
  mkdirSync(join(folder, "png"), { recursive: true });
  for (const [size, picture] of pictures) writeFileSync(join(folder, "png", `${size}x${size}.png`), picture);
  writeFileSync(join(folder, "trellis.ico"), windowsIcon([...pictures].filter(([size]) => size <= 256)));
  writeFileSync(join(folder, "trellis.icns"), macIcon([...pictures]));
}

/** A head of 6 bytes, 16 for each picture, then the pictures as PNG. */
function windowsIcon(pictures: readonly (readonly [number, Buffer])[]): Buffer {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let start = head.length;
  for (const [index, [size, picture]] of pictures.entries()) {
    const at = 6 + 16 * index;
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(picture.length, at + 8);
    head.writeUInt32LE(start, at + 12);
    start += picture.length;
  }
  return Buffer.concat([head, ...pictures.map(([, picture]) => picture)]);
}

/** A name of four letters and a length before each picture, and before the whole. */
function macIcon(pictures: readonly (readonly [number, Buffer])[]): Buffer {
  const blocks = pictures.flatMap(([size, picture]) => {
    const name = macNames[size];
    return name === undefined ? [] : [block(name, picture)];
  });
  return block("icns", Buffer.concat(blocks));
}

function block(name: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, "latin1");
  head.writeUInt32BE(8 + content.length, 4);
  return Buffer.concat([head, content]);
}

await drawIcons();
