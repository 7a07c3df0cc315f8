import { readXml } from "./read-xml.ts";

/** A cell's text. `raised` is what stands as superscript runs at its end, such as the footnote mark of 123¹; `text` is what precedes. */
export interface RichText {
  readonly text: string;
  readonly raised: string;
}

/** Gathers the runs of one `si` or `is` element; phonetic readings are left out. */
export class RichTextReader {
  #runs: { text: string; raised: boolean }[] = [];
  #inText = false;
  #inPhonetic = false;
  #raised = false;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === "rPh") this.#inPhonetic = true;
    else if (name === "r") this.#raised = false;
    else if (name === "vertAlign") this.#raised = attributes["val"] === "superscript";
    else if (name === "t") this.#inText = !this.#inPhonetic;
  }

  text(text: string): void {
    if (this.#inText) this.#runs.push({ text: unescaped(text), raised: this.#raised });
  }

  close(name: string): void {
    if (name === "rPh") this.#inPhonetic = false;
    else if (name === "t") this.#inText = false;
    else if (name === "r") this.#raised = false;
  }

  /** What was gathered since the last call. */
  take(): RichText {
    const runs = this.#runs;
    this.#runs = [];
    let end = runs.length;
    while (end > 0 && (runs[end - 1]?.raised || runs[end - 1]?.text.trim() === "")) end -= 1;
    const join = (some: typeof runs) => some.map((run) => run.text).join("");
    const tail = runs.slice(end);
    return tail.some((run) => run.raised)
      ? { text: join(runs.slice(0, end)), raised: join(tail).trim() }
      : { text: join(runs), raised: "" };
  }
}

/** The shared strings in their order; none without that part. */
export function readSharedStrings(part: Uint8Array | null): readonly RichText[] {
  const strings: RichText[] = [];
  if (!part) return strings;
  const reader = new RichTextReader();
  readXml(part, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (text) => reader.text(text),
    close: (name) => {
      reader.close(name);
      if (name === "si") strings.push(reader.take());
    },
  });
  return strings;
}

/** Characters that XML can't hold are written as _x000D_. */
function unescaped(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}
