import { SaxesParser } from "saxes";
import { AppError } from "../../core/app-error.ts";

type Attributes = Readonly<Record<string, string>>;

interface XmlReader {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const chunkBytes = 1 << 20;

/**
 * Reads one XML part piece by piece. Element and attribute names come without their prefix, except `r:id`, which stays so as to differ
 * from `id`. Entities of a DTD are not known and therefore refused. Throws AppError "binary-file" for text that is not well-formed.
 */
export function readXml(bytes: Uint8Array, reader: XmlReader): void {
  const parser = new SaxesParser({ position: false, xmlns: false });
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe ? "utf-16be" : "utf-8";
  const decoder = new TextDecoder(utf16);
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => reader.open?.(local(tag.name), namesWithoutPrefix(tag.attributes)));
  parser.on("closetag", (tag) => reader.close?.(local(tag.name)));
  if (reader.text) parser.on("text", reader.text);
  try {
    for (let start = 0; start < bytes.length; start += chunkBytes)
      parser.write(decoder.decode(bytes.subarray(start, start + chunkBytes), { stream: true }));
    parser.write(decoder.decode()).close();
  } catch (error) {
    throw error instanceof AppError ? error : new AppError("binary-file", `damaged part: ${String(error)}`);
  }
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function namesWithoutPrefix(attributes: Attributes): Attributes {
  for (const name in attributes) {
    if (name.includes(":"))
      return Object.fromEntries(
        Object.entries(attributes).map(([key, value]) => [key.endsWith(":id") ? "r:id" : local(key), value]),
      );
  }
  return attributes;
}
