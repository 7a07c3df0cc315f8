import { realpathSync, statSync } from "node:fs";
import { resolve, sep } from "node:path";

/**
 * The file in `folder` that a URL's path names ("/assets/app.js"; "/" is index.html), or null.
 * `urlPath` is as it came, percent signs included. Nothing outside the folder is ever named, not through links either.
 */
export function containedFile(folder: string, urlPath: string): string | null {
  const parts = partsOf(urlPath);
  if (parts === null) return null;
  try {
    const root = realpathSync(folder);
    const file = realpathSync(resolve(root, ...parts));
    return file.startsWith(root + sep) && statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}

function partsOf(urlPath: string): readonly string[] | null {
  if (!urlPath.startsWith("/")) return null;
  if (urlPath === "/") return ["index.html"];
  let plain: string;
  try {
    plain = decodeURIComponent(urlPath.slice(1));
  } catch {
    return null;
  }
  const parts = plain.split("/");
  return parts.every(isPlainName) ? parts : null;
}

/** A colon names a drive or a stream on Windows; a percent sign that is left was encoded twice. */
function isPlainName(part: string): boolean {
  return part !== "" && !part.startsWith(".") && !/[\\:%]/.test(part) && !hasControlCharacter(part);
}

function hasControlCharacter(text: string): boolean {
  return [...text].some((character) => character.charCodeAt(0) < 32);
}
