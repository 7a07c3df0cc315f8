import { useCallback, useEffect, useMemo, useState } from "react";
import type { FileLook } from "../../contract/answers.ts";
import type { CallInput } from "../../contract/contract.ts";
import type { Recipe, RecipeColumn, RowMark } from "../../core/intake/recipe.ts";
import { errorText } from "../../texts/error-text.ts";
import { ask } from "../app/use-call.ts";
import { useWords } from "../app/words-context.ts";

/** Corrections that change how the file is read; each makes the backend look again. */
export type Reading = Pick<
  Recipe,
  "encoding" | "dialect" | "headerRows" | "firstDataRow" | "lastDataRow" | "columns" | "rowMarks"
>;
/** What the file itself doesn't say. */
export type Extras = Pick<
  Recipe,
  | "indicatorId"
  | "period"
  | "group"
  | "indicators"
  | "valueSigns"
  | "areaAliases"
  | "groupNames"
  | "badRows"
  | "sourceOffice"
  | "sourceDate"
>;

export interface ImportDraft {
  readonly looked: FileLook;
  /** What is to be checked and taken over. */
  readonly recipe: Recipe;
  readonly extras: Extras;
  readonly setExtras: (change: Partial<Extras>) => void;
  /** A new way to read the text; roles and row marks are recognised afresh. */
  readonly read: (change: Reading) => void;
  readonly changeColumn: (index: number, change: Partial<RecipeColumn>) => void;
  readonly markRow: (row: number, kind: RowMark["kind"] | "data") => void;
  readonly isLooking: boolean;
}

export type DraftState =
  | { readonly state: "loading" }
  | { readonly state: "error"; readonly error: string }
  | { readonly state: "ready"; readonly draft: ImportDraft };

/** The importer's view of one file with the user's corrections. */
export function useImportDraft(file: string): DraftState {
  const { t } = useWords();
  const [reading, setReading] = useState<Reading>({});
  const [extras, setAllExtras] = useState<Extras>({});
  const [looked, setLooked] = useState<FileLook | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [isLooking, setIsLooking] = useState(true);

  useEffect(() => {
    let isWanted = true;
    setIsLooking(true);
    void ask("intake.look", {
      file,
      recipe: asInput({ version: 1, ...reading }),
    }).then((answer) => {
      if (!isWanted) return;
      setIsLooking(false);
      setError(answer.ok ? null : errorText(answer.error.code, answer.error.details, t));
      if (answer.ok) setLooked(answer.value);
    });
    return () => {
      isWanted = false;
    };
  }, [file, reading, t]);

  const setExtras = useCallback((change: Partial<Extras>) => setAllExtras((before) => ({ ...before, ...change })), []);
  const read = useCallback((change: Reading) => {
    setReading(({ columns: _columns, rowMarks: _rowMarks, ...before }) => ({
      ...before,
      ...change,
      dialect: { ...before.dialect, ...change.dialect },
    }));
  }, []);
  const draft = useMemo<ImportDraft | null>(() => {
    if (looked === null) return null;
    const { recipe } = looked;
    return {
      looked,
      recipe: {
        ...recipe,
        ...extras,
        valueSigns: { ...recipe.valueSigns, ...extras.valueSigns },
      },
      extras,
      setExtras,
      read,
      changeColumn: (index, change) =>
        setReading((before) => ({
          ...before,
          columns: (recipe.columns ?? []).map((column, at) => (at === index ? { ...column, ...change } : column)),
        })),
      markRow: (row, kind) =>
        setReading((before) => {
          const others = (recipe.rowMarks ?? []).filter((mark) => mark.row !== row);
          return {
            ...before,
            rowMarks: kind === "data" ? others : [...others, { row, kind }],
          };
        }),
      isLooking,
    };
  }, [looked, extras, setExtras, read, isLooking]);

  if (draft !== null && error === null) return { state: "ready", draft };
  return error === null ? { state: "loading" } : { state: "error", error };
}

/** The contract takes mutable lists; nothing is changed in them. */
export function asInput(recipe: Recipe): CallInput<"intake.check">["recipe"] {
  return structuredClone(recipe) as unknown as CallInput<"intake.check">["recipe"];
}
