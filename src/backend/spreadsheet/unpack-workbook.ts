import { unzipSync } from "fflate";
import { AppError } from "../../core/app-error.ts";

/** What the parts that are read may hold together when unpacked; a workbook of a million rows stays below. */
const mostBytes = 400_000_000;
const mostFiles = 5_000;

/**
 * The XML parts of a workbook by path without a leading slash. The unpacked size that the archive states is an upper bound, because
 * fflate writes no more than that. Throws AppError "binary-file" for anything that is no intact, unencrypted ZIP archive and
 * "file-too-large" for one that would unpack to more than 400 MB.
 */
export function unpackWorkbook(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new AppError("binary-file", "no ZIP archive");
  let total = 0;
  let files = 0;
  try {
    const unpacked = unzipSync(bytes, {
      filter: (file) => {
        if (
          !/\.(xml|rels)$/iu.test(file.name) ||
          /^\/?(docProps|customXml|xl\/(drawings|charts|media))\//u.test(file.name)
        )
          return false;
        total += file.originalSize;
        files += 1;
        if (total > mostBytes || files > mostFiles)
          throw new AppError("file-too-large", `${total} bytes in ${files} parts`);
        return true;
      },
    });
    return new Map(Object.entries(unpacked).map(([name, content]) => [name.replace(/^\//u, ""), content]));
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError("binary-file", `damaged archive: ${String(error)}`);
  }
}
