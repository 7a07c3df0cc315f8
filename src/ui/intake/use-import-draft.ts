import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { CallInput } from "../../contract/contract.ts";
import type { FileLook } from "../../contract/intake-answers.ts";
import type { RecipeDifference } from "../../core/intake/fit-recipe.ts";
import type { Recipe, RecipeColumn, RowMark } from "../../core/intake/recipe.ts";
import { errorText } from "../../texts/error-text.ts";
import { ask } from "../app/use-call.ts";
import { useWords } from "../app/words-context.ts";
import { changedParts, extrasOf, type Reading, readingOf } from "./draft-recipe.ts";
import { keepDraft, keptDraft } from "./import-queue.ts";
import { withGuesses } from "./role-guesses.ts";

export interface ImportDraft {
  readonly looked: FileLook;
  /** What is to be checked and taken over: what was recognised with the user's choices in it. */
  readonly recipe: Recipe;
  /** Changes parts of the recipe; the file is looked at again where that changes how it is read. */
  readonly change: (parts: Partial<Recipe>) => void;
  /** The same with a whole recipe: only what differs from the recipe before counts as chosen. */
  readonly changeTo: (recipe: Recipe) => void;
  /** A new way to read the text; roles and row marks are recognised afresh. */
  readonly read: (change: Reading) => void;
  /** `parts` change with the column, in one step. */
  readonly changeColumn: (index: number, change: Partial<RecipeColumn>, parts?: Partial<Recipe>) => void;
  readonly markRow: (row: number, kind: RowMark["kind"] | "data") => void;
  /** Cell text of the user in place of the file's; null takes it back. */
  readonly changeCell: (row: number, column: number, text: string | null) => void;
  /** Takes the last change back; null where there is none. */
  readonly takeBack: (() => void) | null;
  readonly load: (recipe: Recipe, differences: readonly RecipeDifference[]) => void;
  readonly differences: readonly RecipeDifference[];
  readonly isLooking: boolean;
}

export type DraftState =
  | { readonly state: "loading" }
  | { readonly state: "error"; readonly error: string }
  | { readonly state: "ready"; readonly draft: ImportDraft };

const mostSteps = 100;

/** The importer's view of one file with the user's corrections, which stay when the screen is left. */
export function useImportDraft(file: string): DraftState {
  const { t } = useWords();
  const [kept, setKept] = useState(() => keptDraft(file));
  const [error, setError] = useState<string | null>(null);
  const [isLooking, setIsLooking] = useState(true);
  const { given, past, looked, guessed, settled, differences } = kept;
  useEffect(() => keepDraft(file, kept), [file, kept]);

  const reading = JSON.stringify(readingOf(given));
  useEffect(() => {
    let isWanted = true;
    setIsLooking(true);
    void ask("intake.look", { file, recipe: asInput(JSON.parse(reading)) }).then((answer) => {
      if (!isWanted) return;
      setIsLooking(false);
      setError(answer.ok ? null : errorText(answer.error.code, answer.error.details, t));
      if (!answer.ok) return;
      setKept((before) => ({
        ...before,
        looked: answer.value,
        guessed: before.given.columns === undefined ? answer.value.look : before.guessed,
        settled: before.given.columns === undefined ? [] : before.settled,
      }));
    });
    return () => {
      isWanted = false;
    };
  }, [file, reading, t]);

  const set = useCallback(
    (next: (given: Recipe) => Recipe) =>
      setKept((before) => ({
        ...before,
        given: next(before.given),
        past: [...before.past, before.given].slice(-mostSteps),
      })),
    [],
  );
  const recipe = useMemo<Recipe>(
    () =>
      looked === null
        ? given
        : {
            ...looked.recipe,
            ...extrasOf(given),
            valueSigns: { ...looked.recipe.valueSigns, ...given.valueSigns },
          },
    [looked, given],
  );
  const latest = useRef(recipe);
  latest.current = recipe;
  const acts = useMemo(() => {
    const change = (parts: Partial<Recipe>) => set((before) => ({ ...before, ...parts }));
    return {
      change,
      changeTo: (next: Recipe) => set((before) => ({ ...before, ...changedParts(latest.current, next) })),
      read: (parts: Reading) =>
        set(({ columns: _columns, rowMarks: _rowMarks, ...before }) => ({
          ...before,
          ...parts,
          dialect: { ...before.dialect, ...parts.dialect },
        })),
      changeColumn: (index: number, parts: Partial<RecipeColumn>, more: Partial<Recipe> = {}) => {
        if (parts.role !== undefined) setKept((before) => ({ ...before, settled: [...before.settled, index] }));
        change({
          ...more,
          columns: (latest.current.columns ?? []).map((column, at) =>
            at === index ? { ...column, ...parts } : column,
          ),
        });
      },
      markRow: (row: number, kind: RowMark["kind"] | "data") => {
        const others = (latest.current.rowMarks ?? []).filter((mark) => mark.row !== row);
        change({ rowMarks: kind === "data" ? others : [...others, { row, kind }] });
      },
      changeCell: (row: number, column: number, text: string | null) => {
        const fixes = latest.current.cellFixes ?? [];
        const others = fixes.filter((fix) => fix.row !== row || fix.column !== column);
        change({ cellFixes: text === null ? others : [...others, { row, column, text }] });
      },
      load: (next: Recipe, found: readonly RecipeDifference[]) => {
        set(() => next);
        setKept((before) => ({ ...before, guessed: null, settled: [], differences: found }));
      },
    };
  }, [set]);
  const takeBack = useCallback(
    () =>
      setKept((before) => ({ ...before, given: before.past.at(-1) ?? before.given, past: before.past.slice(0, -1) })),
    [],
  );
  const draft = useMemo<ImportDraft | null>(
    () =>
      looked && {
        looked: guessed === null ? looked : { ...looked, look: withGuesses(looked.look, guessed, settled) },
        recipe,
        ...acts,
        takeBack: past.length > 0 ? takeBack : null,
        differences,
        isLooking,
      },
    [looked, guessed, settled, recipe, acts, takeBack, past.length, differences, isLooking],
  );
  if (draft !== null && error === null) return { state: "ready", draft };
  return error === null ? { state: "loading" } : { state: "error", error };
}

/** The contract takes mutable lists; nothing is changed in them. */
export function asInput(recipe: Recipe): CallInput<"intake.check">["recipe"] {
  return structuredClone(recipe) as unknown as CallInput<"intake.check">["recipe"];
}
