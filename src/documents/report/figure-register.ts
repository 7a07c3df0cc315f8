import type { Figure, FigureSource } from "../../core/report/report-model.ts";

/** Collects every number that a document prints, with its origin. */
export interface FigureRegister {
  /** Notes a number as printed and gives its text back, so that printing without noting is the longer way. */
  readonly add: (chapter: string, text: string, value: number | null, unit: string, source: FigureSource) => string;
  readonly figures: () => readonly Figure[];
}

/** An empty register. The same text from the same origin in the same chapter is kept once; ids count from 1 within a chapter. */
export function createFigureRegister(): FigureRegister {
  const figures = new Map<string, Figure>();
  const countByChapter = new Map<string, number>();
  return {
    add: (chapter, text, value, unit, source) => {
      const key = JSON.stringify([chapter, text, value, source]);
      if (!figures.has(key)) {
        const number = (countByChapter.get(chapter) ?? 0) + 1;
        countByChapter.set(chapter, number);
        figures.set(key, { id: `${chapter}-${number}`, chapter, text, value, unit, source });
      }
      return text;
    },
    figures: () => [...figures.values()],
  };
}
