import { createHash, randomBytes } from "node:crypto";
import { constants, zstdCompressSync } from "node:zlib";
import type { ChangeScope } from "./project-types.ts";

const partBytes = 1_000_000;

/** What was packed: its size in bytes and its SHA-256 in hex. */
export interface PackedFile {
  readonly bytes: number;
  readonly sha256: string;
}

/** Packs a file piece by piece into parts as they are kept: zstd level 1, 1 MB each before packing. */
export interface FilePacker {
  /** The bytes may be used for something else afterwards. */
  readonly add: (bytes: Uint8Array) => void;
  readonly finish: () => PackedFile;
}

export function filePacker(write: (part: Uint8Array) => void): FilePacker {
  const hash = createHash("sha256");
  const part = new Uint8Array(partBytes);
  let filled = 0;
  let bytes = 0;
  const pack = (): void => {
    const whole = part.subarray(0, filled);
    filled = 0;
    write(zstdCompressSync(whole, { params: { [constants.ZSTD_c_compressionLevel]: 1 } }));
  };
  return {
    add: (piece) => {
      hash.update(piece);
      bytes += piece.byteLength;
      for (let at = 0; at < piece.byteLength; ) {
        const next = piece.subarray(at, at + partBytes - filled);
        part.set(next, filled);
        filled += next.byteLength;
        at += next.byteLength;
        if (filled === partBytes) pack();
      }
    },
    finish: () => {
      if (filled > 0) pack();
      return { bytes, sha256: hash.digest("hex") };
    },
  };
}

/** A file that is kept part by part, within the change in which its import is written. */
export interface FileKeeper {
  /** For the import's row; `finish` may put another in its place. */
  readonly fileId: number;
  readonly addPart: (packed: Uint8Array) => void;
  /** Content that the project has already is kept once. */
  readonly finish: (packed: PackedFile) => void;
}

/** Keeps a file as `keepFile` does without ever holding it whole; its parts come from a `filePacker`. */
export function fileKeeper({ db }: Pick<ChangeScope, "db">): FileKeeper {
  // The real hash is known at the end only; until then a random one holds the place.
  const { lastInsertRowid } = db
    .prepare("INSERT INTO import_files (sha256, bytes) VALUES (?, 0)")
    .run(randomBytes(32).toString("hex"));
  const fileId = Number(lastInsertRowid);
  const insert = db.prepare("INSERT INTO import_file_parts VALUES (?, ?, ?)");
  let position = 0;
  return {
    fileId,
    addPart: (packed) => {
      insert.run(fileId, position, packed);
      position += 1;
    },
    finish: ({ bytes, sha256 }) => {
      const known = db.prepare("SELECT id FROM import_files WHERE sha256 = ?").pluck().get(sha256) as
        | number
        | undefined;
      if (known === undefined) {
        db.prepare("UPDATE import_files SET sha256 = ?, bytes = ? WHERE id = ?").run(sha256, bytes, fileId);
        return;
      }
      db.prepare("UPDATE imports SET file_id = ? WHERE file_id = ?").run(known, fileId);
      db.prepare("DELETE FROM import_files WHERE id = ?").run(fileId);
    },
  };
}
