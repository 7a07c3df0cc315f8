import { decimalOf, decimalText, multiplyDecimals } from "./shape-rows-decimal.ts";
import { addPart, type CellMarks, emptySum, type Part, readPart, sumText } from "./shape-rows-part.ts";
import type { ColumnFormula } from "./shape-step.ts";

/**
 * Prepares a formula over columns given by position. A number that needs a hidden, missing or not applicable cell is
 * that cell's text, a division by 0 is empty. Sums, differences and products are exact, quotients have 15 digits.
 */
export function cellComputer(
  formula: ColumnFormula,
  columns: readonly number[],
  marks: CellMarks,
): (cells: readonly string[]) => string {
  const cell = (cells: readonly string[], place: number) => cells[columns[place] ?? -1] ?? "";
  switch (formula.of) {
    case "text":
      return () => formula.text;
    case "first-characters":
      return (cells) => [...cell(cells, 0).trim()].slice(0, formula.count).join("");
    case "part":
      return (cells) => (cell(cells, 0).split(formula.separator)[formula.position - 1] ?? "").trim();
    case "sum":
      return (cells) => {
        const sum = emptySum();
        for (const index of columns) addPart(sum, readPart(cells[index] ?? "", marks));
        return sumText(sum, "withhold", marks.decimalMark).text;
      };
    case "product":
    case "difference":
    case "quotient": {
      const { of } = formula;
      return (cells) =>
        combined(
          of,
          columns.map((index) => readPart(cells[index] ?? "", marks)),
          marks,
        );
    }
  }
}

function combined(of: "product" | "difference" | "quotient", parts: readonly Part[], marks: CellMarks): string {
  const obstacles = emptySum();
  for (const part of parts) if (part.state !== "number") addPart(obstacles, part);
  if (obstacles.obstacle !== null) return obstacles.obstacle.text;
  const numbers = parts.flatMap((part) => (part.state === "number" ? [part.number] : []));
  const [first, second] = numbers;
  if (first === undefined) return "";
  if (of === "product") return decimalText(numbers.slice(1).reduce(multiplyDecimals, first), marks.decimalMark);
  if (second === undefined) return "";
  if (of === "difference") {
    const sum = emptySum();
    addPart(sum, { state: "number", number: first, percent: false });
    addPart(sum, { state: "number", number: { ...second, units: -second.units }, percent: false });
    return sumText(sum, "withhold", marks.decimalMark).text;
  }
  if (second.units === 0n) return "";
  const quotient = Number(decimalText(first, ".")) / Number(decimalText(second, "."));
  return decimalText(decimalOf(Number(quotient.toPrecision(15))), marks.decimalMark);
}
