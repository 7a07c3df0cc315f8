import { readXml } from "./read-xml.ts";

/** How a cell shows its number. */
export type NumberFormat =
  | { readonly shows: "number" }
  | { readonly shows: "percent" }
  /** At least so many digits before the decimal mark: 00000 → 5. */
  | { readonly shows: "padded"; readonly digits: number }
  | { readonly shows: "elapsed" }
  | { readonly shows: "date"; readonly date: "year" | "month" | "day" | "none"; readonly time: boolean };

const plain: NumberFormat = { shows: "number" };
const day: NumberFormat = { shows: "date", date: "day", time: false };
const clock: NumberFormat = { shows: "date", date: "none", time: true };

/** The number format of each cell style, by its number in the sheet. Without a styles part there is none. */
export function readNumberFormats(part: Uint8Array | null): readonly NumberFormat[] {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let inCellStyles = false;
  if (part)
    readXml(part, {
      open: (name, attributes) => {
        if (name === "numFmt") codes.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "");
        else if (name === "cellXfs") inCellStyles = true;
        else if (name === "xf" && inCellStyles) {
          const id = Number(attributes["numFmtId"] ?? 0);
          const code = codes.get(id);
          formats.push(code === undefined ? builtIn(id) : formatOf(code));
        }
      },
      close: (name) => {
        if (name === "cellXfs") inCellStyles = false;
      },
    });
  return formats;
}

/** ECMA-376 part 1, 18.8.30: formats that every program knows by number; 27 to 36 and 50 to 58 are dates of East Asian languages. */
function builtIn(id: number): NumberFormat {
  if (id === 9 || id === 10) return { shows: "percent" };
  if (id === 17) return { shows: "date", date: "month", time: false };
  if ((id >= 14 && id <= 16) || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)) return day;
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id === 45 || id === 47) return clock;
  if (id === 22) return { shows: "date", date: "day", time: true };
  return id === 46 ? { shows: "elapsed" } : plain;
}

/** Reads the first section of a format code: "dd.mm.yyyy", "0.0%", "00000", "[h]:mm", "#,##0.00 [$€-407]". */
export function formatOf(code: string): NumberFormat {
  const section = firstSection(code);
  if (/\[(h+|m+|s+)\]/iu.test(section)) return { shows: "elapsed" };
  const bare = section.replace(/\[[^\]]*\]/gu, "").replace(/general|standard/giu, "");
  if (/[ymdhs]/iu.test(bare)) return dateFormat(bare.toLowerCase());
  if (bare.includes("%")) return { shows: "percent" };
  const zeros = /^\s*(0{2,})\s*$/u.exec(bare)?.[1];
  return zeros ? { shows: "padded", digits: zeros.length } : plain;
}

function dateFormat(code: string): NumberFormat {
  const time = /h|s/u.test(code);
  // Beside hours or seconds "m" stands for minutes.
  const months = code.replace(/h+[^ymds]*m+|m+[^ymdh]*s+/gu, "").includes("m");
  const date = code.includes("d") ? "day" : months ? "month" : code.includes("y") ? "year" : "none";
  return { shows: "date", date, time };
}

/** Up to the first ";" outside quotes, without quoted and escaped characters. */
function firstSection(code: string): string {
  return /^[^;]*/u.exec(code.replace(/"[^"]*"|\\.|_.|\*./gu, ""))?.[0] ?? "";
}
