import { cellKind } from "./cell-kind.ts";
import { isNationalNumber } from "./national-numbers.ts";
import { soundsPersonal } from "./personal-words.ts";

/**
 * Whether a column seems to hold data about single persons, by its name or because most of its cells are e-mail
 * addresses, telephone numbers with a prefix, national numbers of persons, or a person's first and last name.
 * Addresses and telephones of facilities sound the same: only the user can say that they are public.
 */
export function looksPersonal(name: string, cells: readonly string[]): boolean {
  if (soundsPersonal(name)) return true;
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  if (filled.length === 0) return false;
  const most = (test: (cell: string) => boolean) => filled.filter(test).length > 0.5 * filled.length;
  if (/^d\.?o\.?b\.?$/iu.test(name.trim()) && most((cell) => cellKind(cell) === "date")) return true;
  return (
    most((cell) => mailAddress.test(cell)) ||
    most((cell) => telephone.test(cell)) ||
    most(isNationalNumber) ||
    (filled.length > 2 && most(isPersonName))
  );
}

const mailAddress = /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/iu;
const telephone = /^(\+\d|00\d{2}[ /-])[\d ()/-]{7,}$/u;

/** Two to four capitalised words of which one that is not the last is a frequent first name, or "Last, First". */
export function isPersonName(cell: string): boolean {
  const turned = /^(\p{Lu}[\p{L}'’ -]+), (\p{Lu}[\p{L}'’ -]+)$/u.exec(cell);
  const words = (turned ? `${turned[2]} ${turned[1]}` : cell).split(/\s+/u);
  if (words.length < 2 || words.length > 4 || !words.every((word) => /^\p{Lu}[\p{L}'’-]+$/u.test(word))) return false;
  return words.slice(0, -1).some((word) => firstNames.has(word.toLowerCase().split("-")[0] ?? ""));
}

const firstNames = new Set(
  (
    "anna ana anja andrea andreas andrej antonio alexander aleksandra alba alina amelie ben bernd birgit bojan carla carlos " +
    "charlotte chiara christian christine claudia clara daniel daniela david eduard elena elias elif ema emil emilia emily emma " +
    "erik eva felix filip finn francesca francesco franz frank gabriel giulia giorgia hana hannah hans helena henry ida ines " +
    "ivan ivana jakob jan jana janez jakub jonas jose josef josip juan julia jörg jürgen karin karl katarina katja klara " +
    "konstantin krzysztof lara laura lea lena leon leonie lina linda lisa liam luca lucas lucía luis luisa luka lukas maja " +
    "maría maria marija marie mario marko markus marta martin martina mateja matej matteo matthias max maximilian maya mehmet mia " +
    "michael michał mihai milan mila mira mohamed mohammed monika murat natalia nicole nika nikola nina noah nora oliver oskar " +
    "pablo patrick paul paula pavel peter petra philipp pierre piotr rafael rok sabine samuel sandra sara sarah sebastian simon " +
    "sofia sofía sophie stefan stefanie susanne sven teresa thomas tim tina tobias tomas tomáš tom ursula uwe valentina vera " +
    "viktor walter werner wolfgang yusuf zala zoe zofia žan zuzana"
  ).split(" "),
);
