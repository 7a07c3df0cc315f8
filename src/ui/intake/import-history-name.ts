import type { ImportRecord } from "../../contract/intake-answers.ts";
import type { Translate } from "../../texts/translate.ts";

/** The file's name; a figure that came without one is called what it is. */
export function recordName(t: Translate, record: Pick<ImportRecord, "fileName" | "kind">): string {
  return record.fileName === "" || record.kind === "typed" ? t("records.typedFigure") : record.fileName;
}
