import type { ReportModel } from "../core/report/report-model.ts";
import { DocumentPress } from "./document-press.ts";

/** A finished PDF. */
export interface TypesetDocument {
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** In the document's language: replaced characters, and why PDF/UA-1 was refused. */
  readonly warnings: readonly string[];
  /** False when PDF/UA-1 was refused and a tagged PDF was made instead. */
  readonly universallyAccessible: boolean;
}

/**
 * The model as a PDF/UA-1 file; the same model always gives the same bytes. `resourcesFolder` is the app's folder `resources`, which
 * holds the template. Rejects with AppError "document-failed" when not even a tagged PDF can be made. For many versions in a row keep
 * a DocumentPress, which sets again only what changed.
 */
export function typeset(model: ReportModel, resourcesFolder: string): Promise<TypesetDocument> {
  return new DocumentPress(resourcesFolder).typeset(model);
}
