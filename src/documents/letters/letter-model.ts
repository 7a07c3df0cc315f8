import type { Language } from "../../core/project/project-settings.ts";

export type LetterBlock =
  | { readonly type: "paragraph"; readonly text: string }
  | { readonly type: "heading"; readonly text: string }
  | { readonly type: "list"; readonly items: readonly string[] }
  | {
      readonly type: "table";
      readonly title: string;
      readonly header: readonly [string, string];
      readonly rows: readonly (readonly [string, string])[];
    };

/** A letter as plain data; no text in it is markup. */
export interface LetterModel {
  readonly language: Language;
  readonly sender: string;
  /** Name and address of the receiver, a line each. */
  readonly receiver: readonly string[];
  /** In words, and as ISO date. */
  readonly date: string;
  readonly isoDate: string;
  readonly subject: string;
  readonly blocks: readonly LetterBlock[];
  readonly regards: string;
  /** Who signs, then for whom. */
  readonly signature: readonly string[];
  readonly enclosed: string;
}
