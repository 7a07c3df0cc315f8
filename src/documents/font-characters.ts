/**
 * The Unicode code points that a TrueType or OpenType font has a glyph for, from its `cmap` table (OpenType specification,
 * subtable formats 4 and 12; every modern text font has one of them). A file without such a table gives an empty set.
 */
export function readCharacters(font: Buffer): ReadonlySet<number> {
  const characters = new Set<number>();
  const cmap = tableOffset(font, "cmap");
  if (cmap === null) return characters;
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const subtable = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4);
    const format = font.readUInt16BE(subtable);
    if (format === 4) readSegments(font, subtable, characters);
    if (format === 12) readGroups(font, subtable, characters);
  }
  return characters;
}

function tableOffset(font: Buffer, name: string): number | null {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const record = 12 + index * 16;
    if (font.toString("latin1", record, record + 4) === name) return font.readUInt32BE(record + 8);
  }
  return null;
}

function readSegments(font: Buffer, subtable: number, characters: Set<number>): void {
  const doubledCount = font.readUInt16BE(subtable + 6);
  const ends = subtable + 14;
  const starts = ends + doubledCount + 2;
  const deltas = starts + doubledCount;
  const ranges = deltas + doubledCount;
  for (let segment = 0; segment < doubledCount; segment += 2) {
    const start = font.readUInt16BE(starts + segment);
    const end = font.readUInt16BE(ends + segment);
    const delta = font.readUInt16BE(deltas + segment);
    const range = font.readUInt16BE(ranges + segment);
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const raw = range === 0 ? code : font.readUInt16BE(ranges + segment + range + (code - start) * 2);
      if (raw !== 0 && ((raw + delta) & 0xffff) !== 0) characters.add(code);
    }
  }
}

function readGroups(font: Buffer, subtable: number, characters: Set<number>): void {
  for (let index = 0; index < font.readUInt32BE(subtable + 12); index += 1) {
    const group = subtable + 16 + index * 12;
    for (let code = font.readUInt32BE(group); code <= font.readUInt32BE(group + 4); code += 1) characters.add(code);
  }
}
