import { readFileSync } from "node:fs";
import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { AppError } from "../../core/app-error.ts";
import { documentFonts, printableCharacters } from "../fonts.ts";
import { printableText } from "../printable-text.ts";
import type { LetterModel } from "./letter-model.ts";

/**
 * The letter as a PDF/UA-1 file; the same letter always gives the same bytes. `resourcesFolder` is the app's folder `resources`, which
 * holds the template. Characters that no font has become "□". Throws AppError "document-failed" when no PDF can be made.
 */
export function letterAsPdf(model: LetterModel, resourcesFolder: string): Uint8Array {
  const folder = join(resourcesFolder, "document");
  const template = join(folder, "letter.typ");
  const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: [...documentFonts()] }] });
  compiler.addSource(template, readFileSync(template, "utf8"));
  const characters = printableCharacters();
  // Only strings reach the template, each printable and none of them markup.
  const printable = JSON.stringify(model, (_, value: unknown) =>
    typeof value === "string" ? printableText(value, characters).text : value,
  );
  compiler.mapShadow(join(folder, "letter.json"), Buffer.from(printable));
  try {
    const compiled = compiler.compile({ mainFilePath: template });
    const document = compiled.result;
    if (document === null || compiled.hasError()) {
      const error = compiled.takeError();
      throw new Error(error === null ? "no document" : JSON.stringify(compiler.fetchDiagnostics(error)));
    }
    const creationTimestamp = Math.max(0, Date.parse(`${model.isoDate}T00:00:00Z`) / 1000 || 0);
    return new Uint8Array(compiler.pdf(document, { pdfStandard: "ua-1", creationTimestamp }));
  } catch (error) {
    throw new AppError("document-failed", error instanceof Error ? error.message : String(error));
  } finally {
    compiler.evictCache(0);
  }
}
