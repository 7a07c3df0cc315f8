import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { fileKind } from "../../../src/backend/decode/file-kind.ts";

const zip = (...names: readonly string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8("<x/>".repeat(50))])));

test("the bytes say what a file is, not its name", () => {
  expect(fileKind(strToU8(""))).toBe("text");
  expect(fileKind(strToU8("Ort;Wert\nNord;1\n"))).toBe("text");
  expect(fileKind(new Uint8Array(Buffer.from("\ufeffOrt;Wert\nŁódź;1\n", "utf16le")))).toBe("text");
  expect(fileKind(strToU8("%PDF-1.7\n%âãÏÓ"))).toBe("pdf");
  expect(fileKind(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toBe("xls");
  expect(fileKind(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))).toBe("binary");
});

test("spreadsheets are told from other archives", () => {
  expect(fileKind(zip("[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"))).toBe("xlsx");
  expect(fileKind(zip("xl/workbook.bin"))).toBe("xlsx");
  expect(fileKind(zip("word/document.xml"))).toBe("binary");
  expect(fileKind(zip("photo.jpg", "my-xl/notes.txt"))).toBe("binary");
  const ods = zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
    "content.xml": strToU8("<x/>"),
  });
  expect(fileKind(ods)).toBe("ods");
});
