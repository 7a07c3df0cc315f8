import { resolve } from "node:path";
import type { MadeFile } from "../contract/answers.ts";
import type { DataRequest } from "../contract/intake-answers.ts";
import type { Area } from "../core/areas/area.ts";
import type { Indicator } from "../core/indicators/indicator.ts";
import { readSettings } from "../store/project-record.ts";
import { madeFile, safeFileName } from "./made-file.ts";
import { openedProject, type Session } from "./session.ts";

export interface LetterAsked {
  readonly period: string;
  /** ISO date; "" for none. */
  readonly deadline: string;
  readonly signedBy: string;
  readonly format: "docx" | "pdf";
}

/** The letter that asks an institution for what is missing, in its language. */
export async function makeRequestLetter(session: Session, request: DataRequest, asked: LetterAsked): Promise<MadeFile> {
  const { letterAsDocx } = await import("../documents/letters/letter-as-docx.ts");
  const { letterAsPdf } = await import("../documents/letters/letter-as-pdf.ts");
  const { requestLetter } = await import("../documents/letters/request-letter.ts");
  const { name, address, contact, language } = request;
  const { municipality } = readSettings(openedProject(session));
  const model = requestLetter({
    municipality,
    institution: { name, address, contact },
    language,
    period: asked.period,
    deadline: asked.deadline,
    signedBy: asked.signedBy,
    today: session.now().slice(0, 10),
    asked: request.indicators
      .filter(({ areasWithValue, areas }) => areasWithValue < areas)
      .map(({ name, areasWithValue, areas }) => ({ name, areasWithValue, areas })),
    otherFigures: request.otherFigures
      .split(/\r\n|\r|\n/)
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  });
  const content =
    asked.format === "docx" ? await letterAsDocx(model) : letterAsPdf(model, resolve(session.places.resourcesFolder));
  return madeFile(session, safeFileName(`${name} ${asked.period}`, `.${asked.format}`), [content]);
}

/** An empty table to fill in; decimals as the project's language writes them. */
export async function makeRequestTemplate(
  session: Session,
  areas: readonly Area[],
  indicators: readonly Indicator[],
  period: string,
  format: "csv" | "xlsx",
): Promise<MadeFile> {
  const { requestTemplate } = await import("../documents/sheets/request-template.ts");
  const { tableAsCsv, tableAsXlsx } = await import("../documents/sheets/write-table.ts");
  const { language, municipality } = readSettings(openedProject(session));
  const table = requestTemplate(areas, indicators, period, language);
  const content = format === "csv" ? tableAsCsv(table, language === "de" ? "," : ".") : await tableAsXlsx(table);
  return madeFile(session, safeFileName(`${municipality} ${period}`, `.${format}`), [content]);
}
