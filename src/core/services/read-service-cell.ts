import type { DecimalMark } from "../intake/dialect.ts";
import { parseNumber } from "../intake/parse-number.ts";
import { foldText } from "../intake/row-words.ts";
import type { Figure, NewService, ServiceAges } from "./service.ts";
import type { ServiceField, ServiceTableProblemCode, ServiceVocabulary } from "./service-fields.ts";

export interface CellContext {
  readonly vocabulary: ServiceVocabulary;
  /** Area codes by folded code and name. */
  readonly areas: ReadonlyMap<string, string>;
  readonly decimalMark: DecimalMark;
}

export type ReadCell =
  | { readonly values: Partial<NewService> }
  | { readonly problem: ServiceTableProblemCode; readonly text: string };

/** What a filled cell says about a service, or why it can't be read. Nothing is guessed: an unknown word is a problem. */
export function readServiceCell(field: Exclude<ServiceField, "row">, cell: string, context: CellContext): ReadCell {
  switch (field) {
    case "capacity":
    case "users":
    case "waiting":
    case "hoursPerWeek":
    case "staff":
      return figure(cell, context, (value) => ({ [field]: value }));
    case "yearlyCost":
      return figure(cell, context, (value) => ({
        yearlyCostCents: value.state === "number" ? { state: "number", value: cents(value.value) } : value,
      }));
    case "ages":
      return agesOf(cell, context);
    case "areas":
      return areasOf(cell, context);
    case "price":
      return priceOf(cell, context);
    case "sectors":
    case "barriers":
    case "transitions":
      return codes(field, cell, context, (found) => ({ [field]: found }));
    case "level":
    case "legalForm":
    case "parentInvolvement":
    case "datum":
      return oneCode(field, cell, context, (found) => ({ [field]: found }));
    case "mandatory":
    case "outreach":
    case "pooledBudget":
      return yesOrNo(cell, context.vocabulary, (found) => ({ [field]: found }));
    case "assessmentProvider":
    case "assessmentTeam":
      return /^[1-5]$/.test(cell) ? { values: { [field]: Number(cell) } } : { problem: "not-one-to-five", text: cell };
    case "usersByGroup":
      return groupsOf(cell, context);
    case "date":
      return /^\d{4}-\d{2}-\d{2}$/.test(cell) ? { values: { date: cell } } : { problem: "unreadable-date", text: cell };
    default:
      return { values: { [field]: cell } };
  }
}

/** A number, or that there can be none. */
function figureOf(cell: string, { vocabulary, decimalMark }: CellContext): Figure | null {
  if (vocabulary.notApplicable.has(foldText(cell))) return { state: "not-applicable" };
  const parsed = parseNumber(cell, decimalMark, decimalMark === "," ? "." : ",");
  return parsed.kind === "number" && parsed.value >= 0 ? { state: "number", value: parsed.value } : null;
}

function figure(cell: string, context: CellContext, make: (value: Figure) => Partial<NewService>): ReadCell {
  const found = figureOf(cell, context);
  return found === null ? { problem: "not-a-number", text: cell } : { values: make(found) };
}

const cents = (amount: number): number => Math.round(amount * 100);

/** "0–6" and "6–36 months": from, and until before. "pregnancy–3" begins before birth. */
function agesOf(cell: string, { vocabulary }: CellContext): ReadCell {
  const [first = "", second = ""] = cell.split(/\s*(?:–|—|-|\bto\b|\bbis\b)\s*/u);
  const pregnancy = vocabulary.pregnancy.has(foldText(first));
  const ages = (fromMonths: number, toMonths: number): ServiceAges => ({ pregnancy, fromMonths, toMonths });
  if (pregnancy && second === "") return { values: { ages: ages(0, 0) } };
  const perUnit = /month|monat/iu.test(cell) ? 1 : 12;
  const [from, to] = [pregnancy ? 0 : ageOf(first), ageOf(second)];
  if (from === null || to === null || to <= from) return { problem: "unreadable-ages", text: cell };
  return { values: { ages: ages(Math.round(from * perUnit), Math.round(to * perUnit)) } };
}

function ageOf(text: string): number | null {
  const found = /^(\d{1,3}(?:[.,]\d)?)(?:\s*\p{L}+\.?)?$/u.exec(text.trim())?.[1];
  return found === undefined ? null : Number(found.replace(",", "."));
}

function areasOf(cell: string, { areas, vocabulary }: CellContext): ReadCell {
  if (vocabulary.wholeMunicipality.has(foldText(cell))) return { values: { areaCodes: [] } };
  const found: string[] = [];
  for (const part of listOf(cell)) {
    const code = areas.get(foldText(part));
    if (code === undefined) return { problem: "unknown-area", text: part };
    if (!found.includes(code)) found.push(code);
  }
  return { values: { areaCodes: found } };
}

/** "165", "25–40", "0". */
function priceOf(cell: string, { decimalMark }: CellContext): ReadCell {
  const amounts = cell.split(/\s*[–—-]\s*/u).map((part) => {
    const parsed = parseNumber(part, decimalMark, decimalMark === "," ? "." : ",");
    return parsed.kind === "number" && parsed.value >= 0 ? cents(parsed.value) : null;
  });
  const [from = null, to = from] = amounts;
  if (from === null || to === null || amounts.length > 2 || to < from)
    return { problem: "unreadable-price", text: cell };
  return { values: { priceFromCents: from, priceToCents: to } };
}

/** "single parents: 12; refugees: 5". */
function groupsOf(cell: string, context: CellContext): ReadCell {
  const found: { readonly group: string; readonly users: Figure }[] = [];
  for (const part of listOf(cell)) {
    const [, group = "", number = ""] = /^(.*?)\s*:\s*(.*)$/u.exec(part) ?? [];
    const users = group === "" ? null : figureOf(number, context);
    if (users === null) return { problem: "not-a-number", text: part };
    found.push({ group, users });
  }
  return { values: { usersByGroup: found } };
}

function codes(
  field: ServiceField,
  cell: string,
  { vocabulary }: CellContext,
  make: (found: readonly string[]) => Partial<NewService>,
): ReadCell {
  const known = vocabulary.codes.get(field);
  const found: string[] = [];
  for (const part of listOf(cell)) {
    const code = known?.get(foldText(part));
    if (code === undefined) return { problem: "unknown-word", text: part };
    if (!found.includes(code)) found.push(code);
  }
  return { values: make(found) };
}

function oneCode(
  field: ServiceField,
  cell: string,
  { vocabulary }: CellContext,
  make: (found: string) => Partial<NewService>,
): ReadCell {
  const code = vocabulary.codes.get(field)?.get(foldText(cell));
  return code === undefined ? { problem: "unknown-word", text: cell } : { values: make(code) };
}

function yesOrNo(
  cell: string,
  { yes, no }: ServiceVocabulary,
  make: (found: boolean) => Partial<NewService>,
): ReadCell {
  const word = foldText(cell);
  if (yes.has(word)) return { values: make(true) };
  return no.has(word) ? { values: make(false) } : { problem: "not-yes-or-no", text: cell };
}

const listOf = (cell: string): readonly string[] =>
  cell
    .split(/[;\n]|,(?=\s)/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
