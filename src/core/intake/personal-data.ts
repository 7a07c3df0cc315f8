import { soundsPersonal } from "./role-words.ts";

/**
 * Whether a column seems to hold data about single persons, by its name or because most of its cells are e-mail
 * addresses, telephone numbers with a prefix, or long national numbers with their separators.
 */
export function looksPersonal(name: string, cells: readonly string[]): boolean {
  if (soundsPersonal(name)) return true;
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  if (filled.length === 0) return false;
  return patterns.some((pattern) => filled.filter((cell) => pattern.test(cell)).length > 0.5 * filled.length);
}

const patterns = [
  /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/iu,
  /^(\+\d|00\d{2}[ /-])[\d ()/-]{7,}$/u,
  // Swiss and German social insurance numbers, Spanish and Italian identity numbers.
  /^756\.\d{4}\.\d{4}\.\d{2}$/u,
  /^\d{2} ?\d{6} ?[A-Z] ?\d{3}$/u,
  /^\d{8}[A-HJ-NP-TV-Z]$/u,
  /^[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z]$/u,
];
