import { looksBinary } from "./looks-binary.ts";

export type FileKind = "text" | "xlsx" | "ods" | "xls" | "pdf" | "binary";

/**
 * What kind of file the bytes are, whatever its name says. Spreadsheets are told from other zip archives by the names of
 * their entries, which stand uncompressed in the archive. "xls" is any old Office document. Empty input is text.
 */
export function fileKind(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, "%PDF-")) return "pdf";
  if (startsWith(bytes, "\u00d0\u00cf\u0011\u00e0")) return "xls";
  if (startsWith(bytes, "PK\u0003\u0004")) return kindOfZip(bytes);
  return looksBinary(bytes) ? "binary" : "text";
}

function kindOfZip(bytes: Uint8Array): FileKind {
  // The list of all entries stands at the end; a damaged archive may still show its first entries.
  const ends = latin1(bytes.subarray(0, 8000)) + latin1(bytes.subarray(Math.max(8000, bytes.length - 200_000)));
  if (ends.includes("mimetypeapplication/vnd.oasis.opendocument.spreadsheet")) return "ods";
  return ends.includes("xl/workbook.") || ends.includes("xl/worksheets/") ? "xlsx" : "binary";
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return latin1(bytes.subarray(0, text.length)) === text;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
