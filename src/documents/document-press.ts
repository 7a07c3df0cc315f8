import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { NodeCompiler, type NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import { AppError } from "../core/app-error.ts";
import type { ReportModel } from "../core/report/report-model.ts";
import { translator } from "../texts/translate.ts";
import { documentLanguage } from "./document-language.ts";
import { documentFonts, printableCharacters } from "./fonts.ts";
import { printableModel } from "./printable-model.ts";
import type { TypesetDocument } from "./typeset.ts";

/** Sets documents one after the other. Chapters that did not change since the last one are not set again, which makes previews fast. */
export class DocumentPress {
  readonly #compiler: NodeCompiler;
  readonly #folder: string;
  readonly #template: string;
  readonly #files = new Map<string, string>();

  constructor(resourcesFolder: string) {
    this.#folder = join(resourcesFolder, "document");
    this.#template = join(this.#folder, "strategy.typ");
    this.#compiler = NodeCompiler.create({ workspace: this.#folder, fontArgs: [{ fontBlobs: [...documentFonts()] }] });
    // Read by Node, because inside a packaged app the compiler cannot open files itself.
    this.#compiler.addSource(this.#template, readFileSync(this.#template, "utf8"));
  }

  /** See `typeset`. Calls must not overlap. */
  async typeset(raw: ReportModel): Promise<TypesetDocument> {
    const model = printableModel(raw, printableCharacters());
    this.#write("meta.json", { ...metaOf(model), chapters: model.chapters.map((chapter) => chapterFile(chapter.id)) });
    for (const chapter of model.chapters) this.#write(chapterFile(chapter.id), chapter);
    try {
      return this.#print(model, this.#compile());
    } finally {
      // Both are needed, or memory grows with every document.
      this.#compiler.evictCache(5);
      await nextTurn();
    }
  }

  #write(name: string, content: unknown): void {
    const text = JSON.stringify(content);
    if (this.#files.get(name) === text) return;
    this.#compiler.mapShadow(join(this.#folder, name), Buffer.from(text));
    this.#files.set(name, text);
  }

  #compile(): NodeTypstDocument {
    const compiled = this.#compiler.compile({ mainFilePath: this.#template });
    const document = compiled.result;
    if (document !== null && !compiled.hasError()) return document;
    const error = compiled.takeError();
    throw new AppError(
      "document-failed",
      error === null ? "no document" : JSON.stringify(this.#compiler.fetchDiagnostics(error)),
    );
  }

  #print(model: ReportModel, document: NodeTypstDocument): TypesetDocument {
    const creationTimestamp = Math.max(0, Date.parse(`${model.date}T00:00:00Z`) / 1000 || 0);
    const pages = document.numOfPages;
    try {
      const pdf = this.#compiler.pdf(document, { pdfStandard: "ua-1", creationTimestamp });
      return { pdf: new Uint8Array(pdf), pages, warnings: model.warnings, universallyAccessible: true };
    } catch (refusal) {
      const why = translator(documentLanguage(model.language))("document.notUniversallyAccessible", {
        reason: reasonOf(refusal),
      });
      const pdf = this.#compiler.pdf(document, { creationTimestamp });
      return { pdf: new Uint8Array(pdf), pages, warnings: [...model.warnings, why], universallyAccessible: false };
    }
  }
}

function metaOf(model: ReportModel) {
  const { language, title, subtitle, municipality, coverLines, footer, contentsTitle, pageOf } = model;
  return { language, title, subtitle, municipality, coverLines, footer, contentsTitle, pageOf };
}

function chapterFile(id: string): string {
  return `chapter-${id}.json`;
}

function reasonOf(refusal: unknown): string {
  return refusal instanceof Error && refusal.message !== "" ? refusal.message : String(refusal);
}
