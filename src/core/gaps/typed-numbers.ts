/** A text that people wrote, and what it belongs to. */
export interface TypedText {
  readonly where: string;
  readonly title: string;
  readonly text: string;
}

/** A figure that the public does not see. */
export interface HiddenFigure {
  readonly area: string;
  /** Its count and its value in the indicator's unit, unrounded; null where there is none. */
  readonly count: number | null;
  readonly value: number | null;
}

export interface TypedNumber {
  readonly where: string;
  readonly title: string;
  readonly area: string;
  readonly number: string;
}

/**
 * Texts in which a sentence names an area together with a number that is hidden there, as a count or as a value rounded to
 * whole numbers or one decimal (decisions.md 13: typed text is not protected, so the writer is warned).
 */
export function typedHiddenNumbers(
  texts: readonly TypedText[],
  hidden: readonly HiddenFigure[],
): readonly TypedNumber[] {
  const byArea = Map.groupBy(hidden, (figure) => figure.area);
  const found = texts.flatMap(({ where, title, text }) =>
    sentencesOf(text).flatMap((sentence) =>
      [...byArea].flatMap(([area, figures]) => {
        if (area === "" || !sentence.includes(area)) return [];
        const numbers = numbersIn(sentence.replaceAll(area, " "));
        const secret = new Set(figures.flatMap(writtenForms));
        return numbers
          .filter((number) => secret.has(number.replace(",", ".")))
          .map((number) => ({ where, title, area, number }));
      }),
    ),
  );
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+|\n+/u);
}

function numbersIn(sentence: string): readonly string[] {
  return sentence.match(/\d+(?:[.,]\d+)?/gu) ?? [];
}

function writtenForms({ count, value }: HiddenFigure): readonly string[] {
  const counts = count === null ? [] : [String(count)];
  const values = value === null ? [] : [value.toFixed(0), value.toFixed(1), String(Number(value.toFixed(1)))];
  return [...counts, ...values];
}
