import type { MadeFile } from "../contract/answers.ts";
import type { ParsedInput } from "../contract/contract.ts";
import { readSettings } from "../store/project-record.ts";
import { madeFile, safeFileName } from "./made-file.ts";
import { openedProject, type Session } from "./session.ts";

/** A file of what a screen shows; tables as CSV in the language's own convention, formulas made harmless. */
export async function saveShown(session: Session, file: ParsedInput<"trend.saveShown">): Promise<MadeFile> {
  const name = safeFileName(file.fileName, `.${file.as}`);
  switch (file.as) {
    case "svg":
      return madeFile(session, name, [file.text]);
    case "png":
      return madeFile(session, name, [Buffer.from(file.base64, "base64")]);
    case "csv": {
      const { tableAsCsv } = await import("../documents/sheets/write-table.ts");
      const { language } = readSettings(openedProject(session));
      const columns = file.columns.map((header) => ({ header, width: 20, kind: "text" as const }));
      const table = { sheetName: "", title: [], columns, rows: file.rows, notes: file.notes };
      return madeFile(session, name, [tableAsCsv(table, language === "de" ? "," : ".")]);
    }
  }
}
