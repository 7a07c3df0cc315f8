import type { Language } from "../../core/project/project-settings.ts";
import { formatFor } from "../../texts/format.ts";
import { translator } from "../../texts/translate.ts";
import type { LetterBlock, LetterModel } from "./letter-model.ts";

export { letterAsDocx } from "./letter-as-docx.ts";
export { letterAsPdf } from "./letter-as-pdf.ts";

export interface RequestLetterInput {
  readonly municipality: string;
  readonly institution: { readonly name: string; readonly address: string; readonly contact: string };
  readonly language: Language;
  readonly period: string;
  /** ISO date; "" for none. */
  readonly deadline: string;
  readonly signedBy: string;
  /** ISO date. */
  readonly today: string;
  readonly asked: readonly { readonly name: string; readonly areasWithValue: number; readonly areas: number }[];
  readonly otherFigures: readonly string[];
}

/**
 * The letter in which the local action team asks an institution for figures, in the institution's language. Without figures to ask for
 * the table is left out, without a deadline the letter asks for an answer soon.
 */
export function requestLetter(input: RequestLetterInput): LetterModel {
  const { municipality, institution, language, period, deadline, asked, otherFigures } = input;
  const translate = translator(language);
  const format = formatFor(language);
  const paragraph = (text: string): LetterBlock => ({ type: "paragraph", text });
  const heading = (text: string): LetterBlock => ({ type: "heading", text });
  const table: LetterBlock = {
    type: "table",
    title: translate("letters.tableTitle"),
    header: [translate("letters.figure"), translate("letters.have")],
    rows: asked.map(({ name, areasWithValue, areas }) => [
      name,
      translate("letters.haveOf", { have: format.count(areasWithValue), count: format.count(areas) }),
    ]),
  };
  return {
    language,
    sender: translate("letters.team", { municipality }),
    receiver: [institution.name, ...institution.address.split(/\r\n|\r|\n/u)]
      .map((line) => line.trim())
      .filter((line) => line !== ""),
    date: format.date(input.today),
    isoDate: input.today,
    subject: translate("letters.subject", { period }),
    blocks: [
      ...(institution.contact.trim() === ""
        ? []
        : [paragraph(translate("letters.attention", { name: institution.contact.trim() }))]),
      paragraph(translate("letters.greeting")),
      paragraph(translate("letters.why", { municipality })),
      ...(asked.length === 0 ? [] : [paragraph(translate("letters.ask", { period })), table]),
      ...(otherFigures.length === 0
        ? []
        : [
            paragraph(translate("letters.otherFigures")),
            { type: "list", items: otherFigures } as const satisfies LetterBlock,
          ]),
      heading(translate("letters.how")),
      paragraph(translate("letters.howTable")),
      paragraph(translate("letters.howSmall")),
      heading(translate("letters.privacy")),
      paragraph(translate("letters.privacyText")),
      paragraph(
        deadline === ""
          ? translate("letters.noDeadline")
          : translate("letters.deadline", { date: format.date(deadline) }),
      ),
      paragraph(translate("letters.thanks")),
    ],
    regards: translate("letters.regards"),
    signature: [input.signedBy, translate("letters.team", { municipality })].filter((line) => line.trim() !== ""),
    enclosed: translate("letters.enclosed"),
  };
}
